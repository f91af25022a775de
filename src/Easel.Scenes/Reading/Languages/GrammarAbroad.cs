using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Small words of German, French, Spanish, Italian, Portuguese and Dutch. They count only in a prompt of such a language, because many are
/// English words for something else.</summary>
internal static class GrammarAbroad
{
    private static readonly GrammarWords Words = new(
        AmountsAbroad.AlsoEnglish.Keys,
        small: "klein, kleine, kleiner, kleines, kleinen, kleinem, winzige, winziger, winziges, petit, petite, petits, petites, minuscule, pequeño, pequeña, pequeños, pequeñas, "
            + "piccolo, piccola, piccoli, piccole, pequeno, pequena, pequenos, pequenas, kleintje",
        giant: "riesige, riesiger, riesiges, riesigen, énorme, énormes, enorme, enormes, géant, géante, reusachtige, gigante, gigantesco, gigantesca",
        large: "groß, große, großer, großes, großen, großem, grand, grande, grands, grandes, gros, grosse, gran, grandi, groot, grote, alto, alta, altos, altas, alti, haut, haute, hoch, hohe, hoher, hohes",
        (WordRole.Article, "un', eines, dieser, diese, dieses, ce, cet, cette, este, esta, questo, questa, quest', deze, dit"),
        (
            WordRole.Definite,
            "l', die, sein, seine, ihr, ihre, mein, meine, son, sa, ses, mon, ma, mes, su, sus, mi, mis, suo, sua, mio, mia, seu, seus, suas, meu, minha, zijn, haar, mijn, ihrem, ihren, ihrer, ihres, seinem, seinen, seiner, seines, meinem, meinen, meiner, meines, leur, leurs"
        ),
        (WordRole.Of, "d', dell', de l', de la, dello, van de, van het, van een"),
        (WordRole.And, "sowie, ed, e anche, y también, et aussi, en ook, en een, en twee"),
        (
            WordRole.With,
            "mit einem, mit einer, avec un, avec une, con un, con una, com um, com uma, met een, voller, plein de, lleno de, llena de, pieno di, piena di, cheio de, cheia de, vol met"
        ),
        (WordRole.But, "aber, pero, mas, maar"),
        (
            WordRole.In,
            "in, im, in den, in dem, ins, innerhalb, dans l', dans un, dans une, à l'intérieur de, à l'intérieur d', au milieu de, dentro de, dentro de un, dentro de una, en medio de, "
                + "nell', nei, nelle, negli, dentro, in mezzo a, em, em um, em uma, dentro de um, dentro de uma, no meio de, in een, in de, in het, por, por la, por el, por una, por un, pelo, pela"
        ),
        (
            WordRole.On,
            "auf den, auf einen, sitzt auf, sitzt auf einem, sitzt auf einer, liegt auf, steht auf, reitet auf, reitet auf einem, oben auf, sur l', sur les, assis sur, assise sur, posé sur, posée sur, debout sur, "
                + "couché sur, allongé sur, sentado en, sentada en, sentado sobre, sentada sobre, sobre un, sobre una, sobre el, sobre la, encima de un, encima de una, acostado en, montado en, sull', sullo, sui, sugli, sulle, "
                + "seduto su, seduto sul, seduta su, seduto sulla, sopra un, sopra una, sopra il, sopra la, sobre um, sobre uma, sobre o, sobre a, em cima de um, em cima de uma, em cima da, em cima do, sentado em, sentada em, "
                + "sentado num, sentado numa, op de, op het, zit op, zit op een, ligt op, staat op"
        ),
        (
            WordRole.Above,
            "über, über einem, über einer, über dem, über der, fliegt über, au dessus de, au dessus d', au dessus d'un, au dessus d'une, por encima de, encima del, al di sopra di, sopra, acima de, por cima de, boven, boven een"
        ),
        (
            WordRole.Under,
            "unter einen, sous l', sous le, sous la, au dessous de, debajo del, debajo de un, debajo de una, bajo un, bajo una, bajo el, bajo la, sotto una, sotto l', sotto il, sotto la, sotto a, debaixo de um, debaixo de uma, debaixo da, debaixo do, sob, sob um, sob uma, onder de, onder het"
        ),
        (
            WordRole.Beside,
            "neben dem, neben der, bei, beim, an, an einem, an einer, am, in der nähe von, près de, près d', près d'un, près d'une, à côté de la, à côté du, à côté d', à côté de l', au bord d', junto a un, junto a una, al lado del, "
                + "al lado de un, al lado de una, cerca de, vicino a, vicino a un, vicino a una, accanto a un, accanto a una, accanto al, accanto alla, perto de, ao lado de um, ao lado de uma, ao lado da, ao lado do, junto de, naast de, naast het, bij een"
        ),
        (
            WordRole.Behind,
            "hinter dem, hinter der, derrière un, derrière une, derrière l', detrás de un, detrás de una, detrás del, dietro un, dietro una, dietro a, dietro al, atrás de um, atrás de uma, atrás da, atrás do, achter een, achter de"
        ),
        (
            WordRole.InFrontOf,
            "vor dem, vor der, devant un, devant une, devant l', delante de un, delante de una, delante del, frente a, frente a un, frente a una, enfrente de, davanti a un, davanti a una, davanti al, davanti alla, na frente de, em frente a um, em frente a uma, voor een"
        ),
        (
            WordRole.LeftOf,
            "links von, links neben, à gauche de, à gauche d', à gauche d'un, à gauche d'une, a la izquierda de, a sinistra di, à esquerda de, links van"
        ),
        (
            WordRole.RightOf,
            "rechts von, rechts neben, à droite de, à droite d', à droite d'un, à droite d'une, a la derecha de, a destra di, à direita de, rechts van"
        ),
        (WordRole.SideLeft, "links, à gauche, a la izquierda, a sinistra, à esquerda"),
        (WordRole.SideRight, "rechts, à droite, a la derecha, a destra, à direita"),
        (
            WordRole.Around,
            "rund um, rings um, autour de, autour d', autour d'un, autour d'une, alrededor de, attorno a, intorno a, ao redor de, em volta de, rondom"
        ),
        (
            WordRole.Through,
            "durch, durch einen, durch eine, durch ein, à travers, à travers un, à travers une, a través de, a través de un, a través de una, attraverso, attraverso un, attraverso una, através de, através de um, através de uma, door een, door de, door het"
        ),
        (
            WordRole.OutOf,
            "aus einem, aus einer, aus dem, aus der, sortant d', sortant d'un, sortant d'une, sortant du, sort d'un, sort d'une, saliendo de, saliendo de un, saliendo de una, sale de un, sale de una, que sale de un, che esce da, che esce da un, che esce da una, saindo de, saindo de um, saindo de uma, uit een, uit de"
        ),
        (
            WordRole.Approach,
            "vers, vers la, vers le, vers un, vers une, hacia, hacia la, hacia el, verso, verso la, verso il, em direção a"
        ),
        (
            WordRole.Against,
            "gegen, gegen einen, gegen eine, an einen, contre, contre un, contre une, contra, contra un, contra una, contra uma, contra um, contro, contro un, contro una, tegen, tegen een"
        ),
        (
            WordRole.Following,
            "jagt, jagt einen, jagt eine, verfolgt, poursuit, qui poursuit, persiguiendo, persigue, che insegue, insegue, perseguindo, achtervolgt"
        ),
        (WordRole.Row, "in einer reihe, en rang, en una fila, en fila, in fila, em fila, in een rij"),
        (
            WordRole.Holding,
            "hält einen, hält eine, isst, frisst, trinkt, liest, spielt, tenant un, tenant une, mange, qui mange, mangeant, boit, lit un, joue de la, joue du, sosteniendo, comiendo, come, bebiendo, leyendo, tocando, tiene in mano, tiene una, tiene un, sostiene, sostiene un, sostiene una, segura um, segura uma, segurando um, segurando uma, tient un, tient une, mangia, che mangia, beve, legge, suona, comendo, bebendo, lendo, eet, die eet, drinkt, leest"
        ),
        (
            WordRole.Worn,
            "trägt einen, trägt eine, qui porte, qui porte un, qui porte une, porte un, porte une, porte des, portant un, portant une, que lleva, con gafas de, che indossa, che porta, usando um, usando uma, vestindo um, met een hoed op"
        ),
        (
            WordRole.Says,
            "mit der aufschrift, auf dem steht, auf der steht, auf denen steht, qui dit, où il est écrit, sur lequel est écrit, sur laquelle est écrit, que dice, que diga, che dice, con la scritta, que diz, com os dizeres, waarop staat"
        ),
        (WordRole.Setting, "aus, all', en bois, en bois de, de madera, di legno, de madeira"),
        (
            WordRole.Filler,
            "está, están, estão, sta, stanno, stare, estar, "
                + "schön, schöne, schöner, schönes, schönen, süße, süßer, süßes, süßen, niedliche, niedlicher, niedliches, hübsche, hübscher, hübsches, nette, netter, bunte, bunter, buntes, bunten, alte, alter, altes, alten, neue, neuer, neues, "
                + "joli, jolie, jolis, jolies, beau, bel, belle, beaux, belles, mignon, mignonne, mignons, vieux, vieille, nouveau, nouvelle, bonito, bonita, bonitos, bonitas, lindo, linda, lindos, lindas, hermoso, hermosa, hermosos, "
                + "viejo, vieja, nuevo, nueva, bello, bella, belli, carino, carina, carini, vecchio, vecchia, nuovo, nuova, fofo, fofa, belo, bela, velho, velha, novo, nova, mooi, mooie, leuke, lieve, schattige, oude, nieuwe, "
                + "sehr, très, muy, molto, muito, heel, sitzt, steht, liegt, sitzend, stehend, assis, assise, debout, couché, sentado, sentada, seduto, seduta, deitado, deitada, zittend, des, dei, degli, delle, qui, que, che, "
                + "bild, bild von, ein bild von, foto, foto von, ein foto von, zeichnung von, eine zeichnung von, bild mit, image, image de, image d', une image de, une image d', dessin de, dessin d', un dessin de, un dessin d', photo de, photo d', une photo de, une photo d', "
                + "imagen de, una imagen de, dibujo de, un dibujo de, foto de, una foto de, immagine di, un'immagine di, disegno di, un disegno di, foto di, una foto di, imagem de, uma imagem de, desenho de, um desenho de, uma foto de, foto van, een foto van, tekening van, een tekening van, "
                + "male, malen, zeichne mir, dessine moi, dessinez, fais, crée, dibújame, crea, haz, disegna, disegnami, desenhe, desenha, faça, crie, teken, maak, bitte, s'il te plaît, s'il vous plaît, por favor, per favore, alsjeblieft, "
                + "ich, ich möchte, ich hätte gern, ich hätte gerne, ich will, ich brauche, ich wünsche mir, ich suche, kannst du, kannst du mir, könntest du, könntest du mir, können sie, können sie mir, male mir, mal mir, zeig mir, zeige mir, erstelle, erstelle mir, mach mir, mache mir, für mich, mir, uns, "
                + "ein bild mit, ein foto mit, je voudrais, je veux, j'aimerais, j'aimerais avoir, il me faut, j'ai besoin de, j'ai besoin d', je cherche, peux tu, peux tu me, pouvez vous, pouvez vous me, dessiner, fais moi, montre moi, crée moi, génère, pour moi, moi, "
                + "quiero, quiero ver, quisiera, necesito, me gustaría, puedes, puedes dibujar, puedes dibujarme, podrías, podrías dibujar, dibujar, muéstrame, hazme, genera, para mí, vorrei, voglio, mi serve, ho bisogno di, puoi, puoi disegnare, puoi disegnarmi, potresti, disegnare, fammi, mostrami, per me, "
                + "quero, queria, gostaria, gostaria de, preciso de, você, você pode, pode, poderia, desenhar, faz, mostre, gere, para mim, ik wil, ik wil graag, ik zou graag, kun je"
        )
    );

    public static IReadOnlyDictionary<string, WordRole> Roles => Words.Roles;

    /// <summary>Null where the word says nothing of a size.</summary>
    public static double? Scale(ReadOnlySpan<char> word) => Words.Scale(word);
}
