namespace Easel.Scenes.Reading.Languages;

/// <summary>
/// What things and people are like, in German, French, Spanish, Italian and Portuguese, with all endings: in English such a word stands before
/// its noun.
/// </summary>
internal static class LooksAbroad
{
    private static readonly WordListAbroad Words = new(
        (
            "small",
            "kleine, kleiner, kleines, kleinen, kleinem, klein, petit, petite, petits, petites, pequeño, pequeña, pequeños, pequeñas, pequeñito, piccolo, piccola, piccoli, piccole, pequeno, pequena, pequenos, pequenas, pequenino"
        ),
        (
            "tiny",
            "winzig, winzige, winziger, winziges, winzigen, minuscule, minuscules, diminuto, diminuta, minuscolo, minuscola, minúsculo, minúscula"
        ),
        (
            "huge",
            "riesig, riesige, riesiger, riesiges, riesigen, énorme, énormes, enorme, enormes, enormi, géant, géante, géants, gigante, gigantes, gigantesco, gigantesca"
        ),
        (
            "large",
            "groß, große, großer, großes, großen, großem, grosse, großes, grand, grande, grands, grandes, gros, grosses, gran, grandi"
        ),
        ("tall", "hoch, hohe, hoher, hohes, hohen, haut, haute, alto, alta, altos, altas, alti"),
        (
            "long",
            "lang, lange, langen, langer, langes, langem, long, longue, longs, longues, largo, larga, largos, largas, lungo, lunga, lunghi, lunghe, longo, longa, longos, longas, comprido, comprida, compridos, compridas"
        ),
        (
            "short",
            "kurz, kurze, kurzen, kurzer, kurzes, kurzem, court, courte, courts, courtes, corto, corta, cortos, cortas, corti, corte, curto, curta, curtos, curtas"
        ),
        ("curly", "lockige, lockigen, lockigem, bouclés, bouclé, frisés, rizado, rizados, ricci, riccioluto, cacheado, cacheados"),
        (
            "blonde",
            "blond, blonde, blonden, blonder, blondes, blondem, blonds, rubio, rubia, rubios, rubias, biondo, bionda, biondi, bionde, loiro, loira, loiros, loiras"
        ),
        ("brown-haired", "brünette, brunette, morena, moreno"),
        (
            "happy",
            "glücklich, glückliche, glücklicher, glückliches, glücklichen, fröhlich, fröhliche, fröhlicher, fröhliches, fröhlichen, heureux, heureuse, heureuses, content, contente, contents, joyeux, joyeuse, feliz, felices, contento, contenta, contentos, felice, felici, allegro, allegra, alegre, alegres, felizes"
        ),
        ("sad", "traurig, traurige, trauriger, trauriges, traurigen, triste, tristes, tristi"),
        (
            "angry",
            "wütend, wütende, wütender, wütendes, wütenden, böse, böser, böses, bösen, fâché, fâchée, en colère, enojado, enojada, enfadado, enfadada, enfadados, arrabbiato, arrabbiata, arrabbiati, zangado, zangada, bravo, brava, irritado, irritada"
        ),
        ("tired", "müde, müder, müdes, müden, fatigué, fatiguée, fatigués, cansado, cansada, cansados, stanco, stanca, stanchi"),
        (
            "surprised",
            "überrascht, überraschte, überraschter, surpris, surprise, sorprendido, sorprendida, sorpreso, sorpresa, surpreso, surpresa"
        ),
        (
            "scared",
            "ängstlich, ängstliche, ängstlicher, apeuré, effrayé, effrayée, asustado, asustada, asustados, spaventato, spaventata, assustado, assustada"
        ),
        (
            "smiling",
            "lächelnd, lächelnde, lächelnder, lächelndes, lächelnden, souriant, souriante, souriants, sonriente, sonrientes, sorridente, sorridenti, sorridentes"
        ),
        ("laughing", "lachend, lachende, lachender, lachendes, lachenden"),
        ("crying", "weinend, weinende, weinender, weinendes"),
        (
            "sleeping",
            "schlafend, schlafende, schlafender, schlafendes, schlafenden, endormi, endormie, endormis, dormido, dormida, dormidos, dormidas, addormentato, addormentata, adormecido, adormecida"
        ),
        ("dancing", "tanzend, tanzende, tanzender, tanzendes, tanzenden"),
        ("running", "laufend, laufende, laufender, laufendes, rennend, rennende, rennender"),
        ("flying", "fliegende, fliegender, fliegendes, fliegenden, volant, volante, volants"),
        ("playing", "spielend, spielende, spielender, spielendes, spielenden"),
        ("reading", "lesend, lesende, lesender, lesendes"),
        ("singing", "singend, singende, singender, singendes"),
        (
            "old",
            "alt, alte, alter, altes, alten, altem, vieux, vieil, vieille, vieilles, viejo, vieja, viejos, viejas, anciano, anciana, vecchio, vecchia, vecchi, vecchie, velho, velha, velhos, velhas, idoso, idosa"
        ),
        ("young", "jung, junge, junger, junges, jungen, jeune, jeunes, joven, jóvenes, giovane, giovani, jovem, jovens"),
        (
            "fat",
            "fett, fette, fetter, fettes, fetten, dick, dicke, dicker, dickes, dicken, gordo, gorda, gordos, gordas, grasso, grassa, grassi"
        ),
        ("thin", "dünn, dünne, dünner, dünnes, schlank, schlanke, maigre, mince, delgado, delgada, flaco, flaca, magro, magra"),
        (
            "broken",
            "kaputt, kaputte, kaputter, kaputtes, zerbrochene, zerbrochener, zerbrochenes, cassé, cassée, cassés, roto, rota, rotos, rotas, rotto, rotta, quebrado, quebrada"
        ),
        (
            "open",
            "offen, offene, offener, offenes, offenen, geöffnet, ouvert, ouverte, ouverts, abierto, abierta, abiertos, abiertas, aperto, aperta, aperti, aberto, aberta, abertos"
        ),
        ("closed", "geschlossen, geschlossene, geschlossener, fermé, fermée, cerrado, cerrada, chiuso, chiusa, fechado, fechada"),
        ("empty", "leer, leere, leerer, leeres, vide, vides, vacío, vacía, vacíos, vuoto, vuota, vazio, vazia"),
        ("round", "rund, runde, runder, rundes, runden, rond, ronde, ronds, redondo, redonda, redondos, redondas, rotondo, rotonda"),
        (
            "colourful",
            "bunt, bunte, bunter, buntes, bunten, multicolore, multicolores, coloré, colorée, colorés, colorido, colorida, coloridos, coloridas, colorato, colorata, colorati, colorate"
        ),
        (
            "striped",
            "gestreift, gestreifte, gestreifter, gestreiftes, gestreiften, rayé, rayée, rayés, de rayas, a rayas, a righe, listrado, listrada"
        ),
        ("polka dot", "gepunktet, gepunktete, gepunkteter, gepunktetes, à pois, de lunares, a pois, de bolinhas"),
        ("wooden", "hölzern, hölzerne, hölzerner, hölzernes, hölzernen, en bois, de madera, di legno, in legno, de madeira"),
        (
            "golden",
            "golden, goldene, goldener, goldenes, goldenen, doré, dorée, dorés, dorado, dorada, dorados, dorato, dorata, dourado, dourada, dourados"
        ),
        ("black", "noirs, noires, schwarzem, negri, nere, neri"),
        ("red", "roux, rousse, rousses, pelirrojo, pelirroja, ruivo, ruiva, ruivos, ruivas"),
        ("steaming", "dampfend, dampfende, dampfender, dampfendes, fumant, fumante, humeante, humeantes, stomend, stomende"),
        ("bald", "kahl, kahle, kahler, glatzköpfig, glatzköpfiger, chauve, chauves, calvo, calva, careca, pelato"),
        (
            "beautiful",
            "schön, schöne, schöner, schönes, schönen, hübsch, hübsche, hübscher, hübsches, beau, bel, belle, beaux, belles, joli, jolie, jolis, jolies, hermoso, hermosa, hermosos, hermosas, bonito, bonita, bonitos, bonitas, bello, bella, belli, belo, bela"
        ),
        (
            "cute",
            "süß, süße, süßer, süßes, süßen, niedlich, niedliche, niedlicher, niedliches, niedlichen, mignon, mignonne, mignons, lindo, linda, lindos, lindas, tierno, tierna, carino, carina, carini, fofo, fofa, fofos"
        ),
        (
            "dirty",
            "schmutzig, schmutzige, schmutziger, schmutziges, dreckig, dreckige, sale, sucio, sucia, sucios, sporco, sporca, sujo, suja"
        ),
        ("wet", "nass, nasse, nasser, nasses, mouillé, mouillée, mojado, mojada, bagnato, bagnata, molhado, molhada"),
        (
            "snowy",
            "verschneit, verschneite, verschneiter, verschneites, verschneiten, schneebedeckt, schneebedeckte, schneebedeckter, schneebedeckten, enneigé, enneigée, enneigés, enneigées, nevado, nevada, nevados, nevadas, innevato, innevata, innevati, innevate, besneeuwd, besneeuwde"
        ),
        ("hot", "heiß, heiße, heißer, heißes, heißen, chaud, chaude, chauds, caliente, calientes, caldo, calda, quente, quentes"),
        ("cold", "kalt, kalte, kalter, kaltes, froid, froide, frío, fría, freddo, fredda, frio, fria"),
        ("fresh", "frisch, frische, frischer, frisches, frischen, frais, fraîche, fresco, fresca, frescos, frescas, freschi"),
        ("magic", "magisch, magische, magischer, magisches, magique, magiques, mágico, mágica, magico, magica")
    );

    /// <summary>Null where the words say no look here.</summary>
    public static string? Find(ReadOnlySpan<char> words) => Words.Find(words);
}
