namespace Easel.Scenes.Reading.Languages;

/// <summary>Meals, work about the house and what one does outside, in German, French, Spanish, Italian, Portuguese and Dutch.</summary>
internal static class DailyVerbsAbroad
{
    public static readonly WordListAbroad Words = new(
        (
            "having dinner",
            "isst zu abend, essen zu abend, zu abend isst, dîne, dînent, dînant, cena, cenan, cenando, cenano, janta, jantam, jantando, dineert, dineren, eet avondeten"
        ),
        (
            "having lunch",
            "isst zu mittag, essen zu mittag, déjeune, déjeunent, déjeunant, almuerza, almuerzan, almorzando, pranza, pranzano, pranzando, almoça, almoçam, almoçando, luncht, lunchen"
        ),
        (
            "having breakfast",
            "frühstückt, frühstücken, prend le petit déjeuner, prennent le petit déjeuner, prenant le petit déjeuner, desayuna, desayunan, desayunando, fa colazione, fanno colazione, facendo colazione, toma café da manhã, tomando café da manhã, tomam café da manhã, ontbijt, ontbijten"
        ),
        ("drinking", "tomando, nippt an, sirote, sirotant, sorseggia, sorseggiando, tomando um, tomando una, bebericando, drinken"),
        (
            "cooking",
            "bereitet zu, zubereitet, prépare, préparent, préparant, prepara, preparan, preparando, preparano, preparam, bereidt, bereiden"
        ),
        (
            "having a picnic",
            "macht ein picknick, machen ein picknick, macht picknick, machen picknick, picknickt, picknicken, pique nique, pique niquent, fait un pique nique, faisant un pique nique, hace un picnic, haciendo un picnic, haciendo picnic, fa un picnic, fanno un picnic, facendo un picnic, faz piquenique, fazendo piquenique, fazendo um piquenique"
        ),
        (
            "crossing",
            "überquert, überqueren, traverse, traversent, traversant, cruza, cruzan, cruzando, attraversa, attraversano, attraversando, atravessa, atravessando, steekt over, fährt über, fahren über, passe sur, pasa por"
        ),
        (
            "rescuing",
            "rettet, retten, sauve, sauvent, sauvant, rescata, rescatan, rescatando, salva, salvano, salvando, resgata, resgatando, redt, redden"
        ),
        ("stirring", "rührt, rührt in, remue, remuant, remueve, removiendo, mescola, mescolando, mexe, mexendo, roert, roert in"),
        ("setting the table", "deckt den tisch, met la table, pone la mesa, apparecchia, põe a mesa, dekt de tafel"),
        (
            "washing dishes",
            "spült, spült geschirr, fait la vaisselle, lava los platos, lavando los platos, lava i piatti, lava a louça, lavando a louça, doet de afwas"
        ),
        (
            "mopping",
            "wischt, wischt den boden, passe la serpillière, trapea, fregando, friega, passa o pano, dweilt, dweilen, lava il pavimento"
        ),
        (
            "making",
            "macht einen, macht eine, fait un, fait une, hace un, hace una, haciendo un, haciendo una, fa un, fa una, faz um, faz uma, maakt een, machen einen, machen eine, font un, font une, fanno un, fanno una, facendo un, facendo una, hacen un, hacen una, fazem um, fazem uma, fazendo um, fazendo uma, maken een"
        ),
        ("lying", "tumbado, tumbada, tumbados, liggend"),
        (
            "resting",
            "ruht sich aus, ausruht, se repose, se reposant, descansa, descansan, descansando, si riposa, descansam, rust uit, rusten"
        ),
        (
            "sunbathing",
            "sonnt sich, sonnen sich, bronze, bronzent, bronzant, prend le soleil, toma el sol, tomando el sol, prende il sole, toma sol, tomando sol, zonnebaadt, ligt te zonnen"
        ),
        ("knitting", "breit, breien, faz tricô, fazendo tricô, fait du tricot, faisant du tricot, haciendo punto, hace punto"),
        ("sewing", "naait, naaien"),
        ("ironing", "strijkt, strijken"),
        ("cleaning", "poetst, poetsen, maakt schoon"),
        ("vacuuming", "stofzuigt, stofzuigen"),
        ("repairing", "repareert, repareren"),
        ("planting", "plant, planten, plantent"),
        ("picking", "plukt, plukken"),
        ("buying", "koopt, kopen"),
        ("selling", "verkoopt, verkopen"),
        ("baking", "bakt, bakken"),
        ("holding", "houdt, houden, houdt een, vasthoudt"),
        ("talking on the phone", "belt, belt met"),
        ("talking to", "praat met, praten met"),
        ("talking", "praat, praten"),
        ("listening to music", "luistert naar muziek, luisteren naar muziek"),
        ("watching tv", "kijkt tv, kijken tv, kijkt televisie"),
        ("looking at", "kijkt naar, kijken naar, observe, observent, observant, observa, observando, contemple, contemplando, contempla"),
        ("brushing her teeth", "poetst haar tanden, poetst zijn tanden"),
        ("jumping over", "saltando sobre, salta sobre, saltando por encima de, springt over, pulando sobre, pula sobre"),
        ("jumping", "springen, springend"),
        ("climbing", "grimpe à, grimpe dans, sube a, subiendo a, subiendo, sale su, subindo em, subindo, steigt auf, klettert auf"),
        ("driving", "rijdt in, bestuurt"),
        ("skating", "skate, schaatst, schaatsen"),
        ("wearing", "draagt, dragen"),
        ("waiting", "wacht, wachten, wacht op"),
        ("hiding", "verstopt zich, verbergt zich"),
        ("laughing", "lachen, ri, riem"),
        ("studying", "studeert, studeren"),
        ("celebrating", "viert, vieren, fête"),
        ("howling at", "huilt naar"),
        ("chasing", "persiguiendo a, persigue a, jaagt achter, rincorre, corre atrás de, correndo atrás de"),
        ("floating", "drijft, drijven, zweeft"),
        ("sailing", "zeilt, zeilen, vaart, varen"),
        ("surfing", "surfend, surfando"),
        ("walking", "se promène, se promènent, se promenant, wandelend, da un paseo, dando un paseo"),
        (
            "walking the dog",
            "promène son chien, pasea al perro, paseando al perro, paseando a su perro, laat de hond uit, porta a spasso il cane, passeia com o cachorro, passeando com o cachorro, führt den hund aus, geht mit dem hund spazieren"
        ),
        (
            "blowing bubbles",
            "pustet seifenblasen, souffle des bulles, hace burbujas, haciendo burbujas, soplando burbujas, fa bolle di sapone, fa le bolle di sapone, faz bolhas de sabão, fazendo bolhas de sabão, blaast bellen"
        ),
        (
            "leaning against",
            "lehnt an, angelehnt an, appuyé contre, appuyée contre, apoyado en, apoyada en, apoyada contra, apoyado contra, appoggiato a, appoggiata a, appoggiata al, encostado em, encostada em, leunt tegen"
        ),
        (
            "looking out of",
            "schaut aus, schauen aus, blickt aus, regarde par, regardent par, mira por, miran por, mirando por, guarda dalla, guardano dalla, olha pela, olhando pela, kijkt uit, kijken uit"
        ),
        ("looking", "schauen, blickt, blicken"),
        (
            "gathering",
            "sammelt, sammeln, ramasse, ramassent, ramassant, recoge, recogiendo, raccoglie, junta, juntando, verzamelt, verzamelen"
        ),
        ("giving", "geeft, geven"),
        (
            "parked",
            "parkt, parken, geparkt, geparktes, geparkte, garé, garée, garés, garées, stationné, stationnée, aparcado, aparcada, aparcados, estacionado, estacionada, estacionados, parcheggiato, parcheggiata, parcheggiate, parcheggiati, geparkeerd, geparkeerde"
        ),
        ("perched", "perché, perchée, perchés, posado, posada, posados, posata, appollaiato, appollaiata, pousado, pousada, empoleirado"),
        (
            "nibbling",
            "knabbert, knabbert an, grignote, grignotant, mordisquea, mordisqueando, rosicchia, sgranocchia, rosgando, roendo, rói, knaagt aan"
        ),
        ("eating", "aan het eten, frisst eine, frisst einen, comiéndose"),
        ("hatching", "schlüpft, éclot, naciendo, nascendo, komt uit"),
        (
            "flying over",
            "volando sobre, vuela sobre, vuelan sobre, volando por encima de, voando sobre, voa sobre, voando por cima de, vola sopra, fliegt über, fliegen über, vole au dessus de, volant au dessus de, vliegt over, vliegen over, survole, survolant, sobrevuela, sobrevolando, sorvola, sobrevoa, sobrevoando"
        )
    );
}
