using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Places, times, weather, parts of bodies and other words without a picture of their own, in German, French, Spanish, Italian and Portuguese.</summary>
internal static class PhrasesAbroad
{
    /// <summary>Words of a phrase, most.</summary>
    public const int Longest = 5;

    private static readonly WordListAbroad Words = new(
        ("in the sand", "im sand, dans le sable, en la arena, nella sabbia, na areia"),
        ("on the blackboard", "an die tafel, an der tafel, au tableau, en la pizarra, alla lavagna, na lousa, no quadro"),
        ("cowboy hat", "cowboyhut, chapeau de cowboy, sombrero de cowboy, sombrero vaquero, cappello da cowboy, chapéu de cowboy"),
        (
            "in her hair",
            "im haar, in den haaren, in ihrem haar, in ihren haaren, dans les cheveux, dans ses cheveux, en el pelo, en el cabello, en su pelo, tra i capelli, nei capelli, fra i capelli, no cabelo, nos cabelos"
        ),
        (
            "in his hand",
            "in der hand, in den händen, in seiner hand, in seinen händen, à la main, dans la main, dans les mains, dans sa main, en la mano, en las manos, en su mano, in mano, nella mano, tra le mani, na mão, nas mãos"
        ),
        (
            "on its head",
            "auf dem kopf, auf seinem kopf, sur la tête, sur sa tête, en la cabeza, sobre la cabeza, in testa, sulla testa, na cabeça"
        ),
        ("on its back", "auf dem rücken, auf seinem rücken, sur le dos, sur son dos, en la espalda, en el lomo, sulla schiena, nas costas"),
        (
            "on his shoulder",
            "auf der schulter, auf seiner schulter, sur l' épaule, sur son épaule, en el hombro, sobre el hombro, sulla spalla, no ombro"
        ),
        (
            "in its mouth",
            "im maul, im schnabel, dans la gueule, dans le bec, en la boca, en el pico, in bocca, nel becco, na boca, no bico"
        ),
        (
            "in the sky",
            "am himmel, am blauen himmel, dans le ciel, dans le ciel bleu, en el cielo, en el cielo azul, nel cielo, nel cielo blu, nel cielo azzurro, no céu, no céu azul"
        ),
        ("on the beach", "am strand, à la plage, sur la plage, en la playa, in spiaggia, sulla spiaggia, na praia"),
        ("on the wall", "an der wand, au mur, sur le mur, en la pared, sulla parete, sul muro, al muro, na parede"),
        ("by the lake", "am see, au bord du lac, junto al lago, à beira do lago"),
        ("by the river", "am fluss, au bord de la rivière, junto al río, à beira do rio"),
        ("by the sea", "am meer, au bord de la mer, junto al mar, in riva al mare, à beira mar"),
        ("girl", "fille, fillette"),
        ("girls", "filles, fillettes"),
        ("sign", "panneau, pancarte, plaque, cartel, letrero, cartello, insegna, placa"),
        ("hair", "haar, haare, haaren, cheveux, pelo, cabello, cabellos, capelli, cabelo, cabelos"),
        ("beard", "bart, barbe, barba"),
        ("eyes", "augen, yeux, ojos, occhi, olhos"),
        ("ears", "ohren, oreilles, orejas, orecchie, orelhas"),
        ("tail", "schwanz, queue, cola, coda, cauda, rabo"),
        ("wings", "flügel, flügeln, ailes, alas, ali, asas"),
        ("roof", "dach, toit, techo, tejado, tetto, telhado"),
        ("nurse", "krankenschwester, infirmière, infirmier, enfermera, enfermero, infermiera, infermiere, enfermeira, enfermeiro"),
        ("patient", "patient, patientin, patiente, paciente, paziente"),
        ("duckling", "caneton, entenküken, entlein, patito, anatroccolo, patinho, eendje"),
        ("ducklings", "canetons, patitos, anatroccoli, patinhos, eendjes"),
        ("raincoat", "regenmantel, regenjacke, imperméable, impermeable, impermeabile, capa de chuva, regenjas"),
        ("in the grass", "in het gras, im gras, dans l' herbe, en la hierba, nell' erba, na grama"),
        ("out of the water", "fuori dall' acqua, hors de l' eau, fuera del agua, fora da água"),
        (
            "with sunglasses",
            "con gafas de sol, con lentes de sol, mit sonnenbrille, avec des lunettes de soleil, con gli occhiali da sole, de óculos de sol, met een zonnebril"
        ),
        ("puppy", "welpe, welpen, hundewelpe, chiot, cachorrito, cucciolo, cagnolino, filhote, cachorrinho"),
        ("kitten", "kätzchen, katzenbaby, chaton, gatito, gatita, gattino, gattina, gatinho, gatinha"),
        (
            "paper plane",
            "papierflieger, papierflugzeug, avion en papier, avión de papel, aeroplano di carta, aereo di carta, avião de papel"
        ),
        ("wool sweater", "wollpullover, pull en laine, suéter de lana, jersey de lana, maglione di lana, suéter de lã"),
        ("cup of tea", "tasse tee, eine tasse tee, tasse de thé, taza de té, tazza di tè, xícara de chá, chávena de chá"),
        ("cup of coffee", "tasse kaffee, tasse de café, taza de café, tazza di caffè, xícara de café, chávena de café"),
        ("glass of water", "glas wasser, verre d' eau, vaso de agua, bicchiere d' acqua, copo de água, copo d' água"),
        ("glass of milk", "glas milch, verre de lait, vaso de leche, bicchiere di latte, copo de leite"),
        ("glass of wine", "glas wein, verre de vin, copa de vino, bicchiere di vino, taça de vinho, copo de vinho"),
        ("glass of beer", "glas bier, verre de bière, vaso de cerveza, jarra de cerveza, bicchiere di birra, copo de cerveja"),
        ("bottle of wine", "flasche wein, bouteille de vin, botella de vino, bottiglia di vino, garrafa de vinho"),
        ("slice of pizza", "stück pizza, part de pizza, porción de pizza, trozo de pizza, fetta di pizza, fatia de pizza, pedaço de pizza"),
        (
            "slice of cake",
            "stück kuchen, stück torte, part de gâteau, trozo de pastel, trozo de tarta, fetta di torta, fatia de bolo, pedaço de bolo"
        ),
        ("piece of cheese", "stück käse, morceau de fromage, trozo de queso, pedazo de queso, pezzo di formaggio, pedaço de queijo"),
        ("piece of chocolate", "stück schokolade, morceau de chocolat, trozo de chocolate, pezzo di cioccolato, pedaço de chocolate"),
        ("piece of bread", "stück brot, morceau de pain, trozo de pan, pedazo de pan, pezzo di pane, pedaço de pão"),
        ("piece of paper", "stück papier, blatt papier, feuille de papier, hoja de papel, foglio di carta, pezzo di carta, folha de papel"),
        (
            "bouquet of flowers",
            "blumenstrauß, strauß blumen, bouquet de fleurs, ramo de flores, mazzo di fiori, buquê de flores, ramo de flores"
        ),
        ("christmas tree", "weihnachtsbaum, tannenbaum, sapin de noël, arbre de noël, árbol de navidad, albero di natale, árvore de natal"),
        ("santa claus", "weihnachtsmann, nikolaus, père noël, papá noel, babbo natale, papai noel, pai natal"),
        ("snowman", "schneemann, bonhomme de neige, muñeco de nieve, pupazzo di neve, boneco de neve"),
        ("sunglasses", "sonnenbrille, lunettes de soleil, gafas de sol, lentes de sol, occhiali da sole, óculos de sol, óculos escuros"),
        ("glasses", "brille, lunettes, gafas, anteojos, lentes, occhiali, óculos"),
        ("aquarium", "aquarium, acuario, pecera, acquario, aquário"),
        ("beach", "strand, plage, playa, spiaggia, praia"),
        ("forest", "wald, forêt, bosque, bosco, floresta, bois"),
        ("meadow", "wiese, pré, prairie, prado"),
        ("garden", "garten, jardin, jardín, giardino, jardim"),
        ("park", "park, parc, parque, parco"),
        ("field", "feld, champ, campo"),
        ("lake", "see, lac, lago"),
        ("river", "fluss, rivière, fleuve, río, fiume, rio"),
        ("pond", "teich, étang, estanque, stagno, lagoa"),
        ("sea", "meer, mer, mar, mare, océan, ozean, océano, oceano"),
        ("desert", "wüste, désert, desierto, deserto"),
        ("mountains", "berge, bergen, montagnes, montañas, montagne, montanhas"),
        ("city", "stadt, ville, ciudad, città, cidade"),
        ("village", "dorf, village, pueblo, villaggio, paese, aldeia"),
        ("street", "straße, strasse, rue, calle, strada, rua"),
        ("road", "landstraße, route, carretera, estrada, chemin"),
        ("kitchen", "küche, cuisine, cocina, cucina, cozinha"),
        ("living room", "wohnzimmer, salon, sala de estar, soggiorno, salotto"),
        ("bedroom", "schlafzimmer, chambre, dormitorio, habitación, camera da letto, quarto"),
        ("bathroom", "badezimmer, salle de bain, baño, bagno, banheiro"),
        ("classroom", "klassenzimmer, salle de classe, aula, sala de aula"),
        ("office", "büro, oficina, ufficio, escritório"),
        ("restaurant", "restaurant, restaurante, ristorante"),
        ("market", "markt, marché, mercado, mercato"),
        ("sky", "himmel, ciel, cielo, céu"),
        ("blue sky", "blauen himmel, blauem himmel, ciel bleu, cielo azul, cielo azzurro, cielo blu, céu azul"),
        ("snow", "schnee, neige, nieve, neve"),
        ("in the rain", "im regen, sous la pluie, bajo la lluvia, en la lluvia, sotto la pioggia, na chuva, sob a chuva, debaixo de chuva"),
        ("rain", "regen, pluie, lluvia, pioggia, chuva"),
        ("wind", "wind, vent, viento, vento"),
        ("in winter", "im winter, en hiver, en invierno, d' inverno, in inverno, no inverno"),
        ("in autumn", "im herbst, en automne, en otoño, in autunno, no outono"),
        ("in spring", "im frühling, au printemps, en primavera, in primavera, na primavera"),
        ("in summer", "im sommer, en été, en verano, in estate, d' estate, no verão"),
        (
            "at sunset",
            "bei sonnenuntergang, im sonnenuntergang, im abendlicht, au coucher du soleil, au coucher de soleil, al atardecer, al tramonto, ao pôr do sol, no pôr do sol"
        ),
        (
            "at sunrise",
            "bei sonnenaufgang, im morgengrauen, au lever du soleil, à l' aube, al amanecer, al alba, all' alba, ao amanecer, ao nascer do sol"
        ),
        (
            "at night",
            "bei nacht, in der nacht, nachts, la nuit, de nuit, dans la nuit, de noche, por la noche, en la noche, di notte, nella notte, de noite, à noite, na noite"
        ),
        ("in the evening", "am abend, le soir, por la tarde, di sera, à tarde"),
        ("sunset", "sonnenuntergang, coucher de soleil, atardecer, puesta de sol, tramonto, pôr do sol"),
        ("night", "nacht, nuit, noche, notte, noite"),
        ("in the air", "in der luft, dans les airs, dans l' air, en el aire, in aria, nell' aria, no ar"),
        (
            "in the background",
            "im hintergrund, à l' arrière plan, en arrière plan, al fondo, en el fondo, sullo sfondo, ao fundo, no fundo"
        ),
        ("by the window", "am fenster, an einem fenster, près de la fenêtre, à la fenêtre, junto a la ventana, alla finestra, à janela"),
        ("at the table", "am tisch, à table, à la table, a la mesa, a tavola, à mesa"),
        (
            "saying",
            "mit der aufschrift, mit dem text, avec le mot, avec les mots, avec écrit, où il est écrit, sur lequel il est écrit, que dice, que pone, con la palabra, con las palabras, con escrito, con scritto, con la scritta, con la parola, che dice, com a palavra, com escrito, escrito, que diz, com os dizeres, dizendo, diciendo"
        ),
        ("", "est écrit dessus, écrit dessus, écrit, escrito encima, escrito nele, scritto sopra, darauf, dessus")
    );

    /// <summary>Null where the words are no such phrase.</summary>
    public static string? Find(ReadOnlySpan<char> words) => Words.Find(words) ?? TownPhrasesAbroad.Words.Find(words);

    /// <summary>Several of a phrase of one word: "gattini", "Hundewelpen"; null where it is none.</summary>
    public static string? FindSeveral(ReadOnlySpan<char> word)
    {
        foreach (var one in PluralsAbroad.Singulars(word.ToString()))
        {
            if (Find(one) is { Length: > 0 } english && !IsNoNoun(english))
                return English.IsPluralOfOne(english) ? english : English.Plural(english);
        }

        return null;
    }

    /// <summary>A part of somebody, which "aux" and "con el" are said of as "with" is.</summary>
    public static bool IsPart(string english) => english is "hair" or "beard" or "eyes" or "ears" or "tail" or "wings";

    /// <summary>It says where or when, and names nothing that could have a look.</summary>
    public static bool IsNoNoun(string english) =>
        english is "saying" or "" || english.Split(' ')[0] is "in" or "on" or "at" or "by" or "along" or "over" or "from";
}
