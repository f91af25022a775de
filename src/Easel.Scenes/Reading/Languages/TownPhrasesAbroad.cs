namespace Easel.Scenes.Reading.Languages;

/// <summary>Ways and places of towns, things of the house that have names of several words, and where things stand, in German, French, Spanish,
/// Italian, Portuguese and Dutch.</summary>
internal static class TownPhrasesAbroad
{
    public static readonly WordListAbroad Words = new(
        (
            "in front of a coffee shop",
            "vor einem café, devant un café, delante de un café, frente a un café, davanti a un caffè, em frente a um café, voor een café"
        ),
        (
            "in a coffee shop",
            "im café, in einem café, dans un café, au café, en un café, en una cafetería, in un caffè, al caffè, num café, em um café, em uma cafeteria, in een café"
        ),
        ("at a coffee shop", "à la terrasse d' un café, en la terraza de un café, op een terras"),
        (
            "along the",
            "entlang der, le long de la, le long du, le long d', a lo largo de la, a lo largo del, lungo il, lungo la, ao longo da, ao longo do, langs de, langs het"
        ),
        ("along a", "entlang einer, le long d' une, le long d' un, lungo un, lungo una, langs een"),
        ("over the", "durch die luft über"),
        ("canal", "gracht, grachten, kanaal, canal, canale, kanal"),
        ("on the lake", "op het meer, sur le lac, en el lago, sul lago, no lago, auf dem see"),
        ("on the table", "op tafel, auf dem tisch"),
        ("lake", "het meer, laghetto, laguna"),
        ("boat", "boot, bateau, barca, barco, bote, bootje, barchetta, barquito, barquinho"),
        ("fishing boat", "fischerboot, bateau de pêche, barco de pesca, barca da pesca, peschereccio, barco pesqueiro, vissersboot"),
        (
            "ball of yarn",
            "wollknäuel, garnknäuel, pelote de laine, pelote, ovillo de lana, ovillo, gomitolo di lana, gomitolo, novelo de lã, bol wol"
        ),
        ("story", "geschichte, märchen, histoire, conte, cuento, historia, storia, fiaba, favola, história, verhaal, sprookje"),
        (
            "tomato sauce",
            "tomatensoße, tomatensauce, sauce tomate, salsa de tomate, sugo, sugo di pomodoro, salsa di pomodoro, molho de tomate, tomatensaus"
        ),
        (
            "plate of spaghetti",
            "teller spaghetti, assiette de spaghettis, plato de espaguetis, piatto di spaghetti, prato de espaguete, bord spaghetti"
        ),
        (
            "plate of pasta",
            "teller nudeln, assiette de pâtes, plato de pasta, piatto di pasta, prato de massa, prato de macarrão, bord pasta"
        ),
        (
            "bowl of soup",
            "teller suppe, schüssel suppe, bol de soupe, assiette de soupe, plato de sopa, tazón de sopa, piatto di zuppa, ciotola di zuppa, prato de sopa, tigela de sopa, kom soep"
        ),
        ("basket of fruit", "obstkorb, corbeille de fruits, panier de fruits, cesta de frutas, cesto di frutta, fruitmand"),
        ("bowl of fruit", "obstschale, coupe de fruits, frutero, ciotola di frutta, fruteira, fruitschaal"),
        ("cup of tea", "kopje thee, kop thee, tasse tee"),
        ("cup of coffee", "kopje koffie, kop koffie"),
        ("glass of water", "glas water"),
        ("glass of milk", "glas melk"),
        ("glass of wine", "glas wijn"),
        ("glass of beer", "glas bier, pint bier"),
        (
            "glass of orange juice",
            "glas orangensaft, verre de jus d' orange, vaso de zumo de naranja, jugo de naranja, bicchiere di succo d' arancia, copo de suco de laranja, glas sinaasappelsap"
        ),
        ("bouquet of flowers", "boeket bloemen, bos bloemen"),
        ("bouquet of", "strauß mit, mazzo di, ramo de, buquê de, bouquet de, boeket met"),
        (
            "birthday cake",
            "geburtstagstorte, geburtstagskuchen, gâteau d' anniversaire, tarta de cumpleaños, pastel de cumpleaños, torta di compleanno, bolo de aniversário, verjaardagstaart"
        ),
        (
            "birthday party",
            "geburtstagsfeier, geburtstagsparty, fête d' anniversaire, fiesta de cumpleaños, festa di compleanno, festa de aniversário, verjaardagsfeest"
        ),
        ("christmas tree", "kerstboom, arbolito de navidad"),
        ("santa claus", "kerstman, sinterklaas"),
        ("snowman", "sneeuwpop, sneeuwman"),
        ("sunglasses", "zonnebril"),
        ("glasses", "bril"),
        ("playground", "spielplatz, aire de jeux, parque infantil, parco giochi, parquinho, speeltuin"),
        ("dining room", "esszimmer, salle à manger, comedor, sala da pranzo, sala de jantar, eetkamer"),
        ("living room", "woonkamer"),
        ("bedroom", "slaapkamer"),
        ("bathroom", "badkamer"),
        ("classroom", "klaslokaal, klas"),
        ("kitchen", "keuken"),
        ("farm", "bauernhof, ferme, granja, fattoria, fazenda, boerderij"),
        ("zoo", "zoo, zoológico, dierentuin, tierpark"),
        ("jungle", "dschungel, jungle, selva, jungla, giungla"),
        ("town", "kleinstadt, stad, stadje"),
        ("street", "straat"),
        ("forest", "bos, foresta, forêts, wäldchen"),
        ("meadow", "weide, weiland, wei, pradera"),
        ("garden", "tuin"),
        ("field", "veld, acker"),
        ("river", "rivier"),
        ("pond", "vijver"),
        ("sea", "zee"),
        ("mountains", "bergen, sierra"),
        ("snow", "sneeuw"),
        ("rain", "regenschauer"),
        ("sunset", "zonsondergang"),
        ("at sunset", "bij zonsondergang"),
        ("at sunrise", "bij zonsopgang, bei morgenröte"),
        ("at night", "'s nachts, in de nacht, bij nacht"),
        ("in winter", "in de winter"),
        ("in autumn", "in de herfst"),
        ("in spring", "in de lente"),
        ("in summer", "in de zomer"),
        ("in the snow", "im schnee, dans la neige, en la nieve, nella neve, sulla neve, na neve, in de sneeuw"),
        ("in the sun", "in der sonne, au soleil, al sol, al sole, ao sol, no sol, in de zon"),
        ("in the sky", "aan de hemel, in de lucht"),
        ("in the background", "op de achtergrond"),
        (
            "in front of the fireplace",
            "vor dem kamin, devant la cheminée, frente a la chimenea, delante de la chimenea, davanti al camino, em frente à lareira, voor de open haard"
        ),
        ("in the middle of", "mitten in, mitten auf"),
        ("in its mouth", "in zijn bek, in haar bek, in de bek, in zijn mond, entre los dientes"),
        ("from the tree", "vom baum, de l' arbre, del árbol, dall' albero, da árvore, uit de boom"),
        ("goldfish", "poisson rouge, pez dorado, pesce rosso, pesci rossi, peixe dourado, peixinho dourado"),
        ("fish bowl", "goldfischglas, boccia, pecera, boccia di vetro, viskom, aquário redondo"),
        ("ice floe", "eisscholle, banquise, témpano, témpano de hielo, lastra di ghiaccio, bloco de gelo, ijsschots"),
        (
            "autumn leaves",
            "herbstlaub, herbstblätter, herbstblättern, feuilles d' automne, feuilles mortes, hojas de otoño, foglie d' autunno, folhas de outono, herfstbladeren"
        ),
        (
            "rocking chair",
            "schaukelstuhl, chaise à bascule, fauteuil à bascule, mecedora, sedia a dondolo, cadeira de balanço, schommelstoel"
        ),
        ("marshmallows", "marshmallows, malvaviscos, guimauves, chamallows, bombones"),
        ("water", "wasser, eau, agua, acqua, água, water"),
        ("milk", "milch, lait, leche, latte, leite, melk"),
        ("children", "kinderen, kids"),
        ("people", "leute, menschen, gens, gente, persone, pessoas, mensen"),
        ("clownfish", "clownfisch, poisson clown, pez payaso, pesce pagliaccio, peixe palhaço, clownvis, anemonenfisch"),
        ("nut", "noot, noten"),
        (
            "in a storm",
            "pendant une tempête, dans la tempête, im sturm, bei sturm, en una tormenta, durante una tormenta, nella tempesta, durante una tempesta, numa tempestade, na tempestade, in de storm, in een storm"
        ),
        ("storm", "sturm, unwetter, tempête, tormenta, tempesta, tempestade, storm"),
        ("with tomato", "al pomodoro, à la tomate"),
        ("savanna", "savanne, savane, sabana, savana"),
        ("blocks", "blokken, bauklötze, bauklötzen, bloques, blocchi, blocos"),
        ("lily pad", "seerosenblatt, feuille de nénuphar, hoja de nenúfar, foglia di ninfea, vitória régia, lelieblad"),
        ("nest", "nest, nid, nido, ninho")
    );
}
