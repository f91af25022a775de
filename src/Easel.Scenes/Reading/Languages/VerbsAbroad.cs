namespace Easel.Scenes.Reading.Languages;

/// <summary>
/// What people and animals do, as sentences of German, French, Spanish, Italian, Portuguese and Dutch say it, and in the English form that all
/// readers know.
/// </summary>
internal static class VerbsAbroad
{
    /// <summary>Words of a verb and what goes with it, most.</summary>
    public const int Longest = 4;

    private static readonly WordListAbroad English = new(
        (
            "playing with",
            "spielt mit, spielen mit, joue avec, jouent avec, jouant avec, juega con, juegan con, jugando con, gioca con, giocano con, giocando con, brinca com, brincam com, brincando com, speelt met, spelen met"
        ),
        (
            "playing",
            "spielt, spielen, joue, jouent, jouant, juega, juegan, jugando, gioca, giocano, giocando, brinca, brincam, brincando, joga, jogam, jogando, toca, tocando, suona, suonano, suonando, speelt, spelen"
        ),
        (
            "running",
            "rennt, rennen, rennend, läuft, laufen, court, courent, courant, corre, corren, corriendo, corrono, correndo, correm, rent"
        ),
        (
            "walking",
            "geht, gehen, spaziert, spazieren, marche, marchent, marchant, camina, caminan, caminando, paseando, cammina, camminano, camminando, passeggiando, caminha, caminham, caminhando, passeando, loopt, lopen, wandelt, wandelen"
        ),
        ("jumping", "springt, springen, hüpft, hüpfen, saute, sautent, sautant, salta, saltan, saltando, saltano, pula, pulam, pulando"),
        ("jumping over", "springt über, saute par-dessus"),
        (
            "sleeping",
            "schläft, schlafen, dort, dorment, dormant, duerme, duermen, durmiendo, dorme, dormono, dormendo, dormem, dormindo, slaapt, slapen"
        ),
        (
            "flying",
            "fliegt, fliegen, fliegend, vole, volent, volant, vuela, vuelan, volando, vola, volano, voa, voam, voando, vliegt, vliegen"
        ),
        ("swimming", "schwimmt, schwimmen, nage, nagent, nageant, nada, nadan, nadando, nuota, nuotano, nuotando, nadam, zwemt, zwemmen"),
        (
            "dancing",
            "tanzt, tanzen, danse, dansent, dansant, baila, bailan, bailando, balla, ballano, ballando, dança, dançam, dançando, danst, dansen"
        ),
        ("singing", "singt, singen, chante, chantent, chantant, canta, cantan, cantando, cantano, cantam, zingt, zingen"),
        ("reading", "liest, lesen, lisant, lee, leen, leyendo, legge, leggono, leggendo, lê, leem, lendo, leest, lezen"),
        (
            "writing",
            "schreibt, schreiben, écrit, écrivent, écrivant, escribe, escriben, escribiendo, scrive, scrivono, scrivendo, escreve, escrevem, escrevendo, schrijft, schrijven"
        ),
        (
            "painting",
            "malt, peint, peignent, peignant, pinta, pintan, pintando, dipinge, dipingono, dipingendo, pintam, schildert, schilderen"
        ),
        ("drawing", "zeichnet, dessinent, dessinant, dibujan, dibujando, disegnano, disegnando, desenham, desenhando, tekent, tekenen"),
        ("cooking", "kocht, kochen, cuisinent, cuisinant, cocinan, cocinando, cucinano, cucinando, cozinham, cozinhando, kookt, koken"),
        (
            "eating",
            "isst, essen, frisst, fressen, mange, mangent, mangeant, comen, comiendo, mangia, mangiano, mangiando, comem, comendo, eet, eten"
        ),
        (
            "drinking",
            "trinkt, trinken, boit, boivent, buvant, bebe, beben, bebiendo, beve, bevono, bevendo, bebem, bebendo, drinkt, drinken"
        ),
        ("fishing", "angelt, angeln, pêche, pêchent, pêchant, pescan, pescando, pescano, pescam, vist, vissen"),
        ("riding", "reitet, reiten, fährt, fahren, monte, montent, montando, cavalca, cavalcano, cavalcando, monta, montam, rijdt, rijden"),
        (
            "riding a",
            "anda de, andam de, andando de, anda en, andan en, andando en, monta en, montando en, va in, andando in, monta a, montando a, fait du, faisant du"
        ),
        ("laughing", "lacht, lachen, rit, rient, riant, ríe, ríen, riendo, ridono, ridendo, riem, rindo"),
        (
            "crying",
            "weint, weinen, pleure, pleurent, pleurant, llora, lloran, llorando, piange, piangono, piangendo, chora, choram, chorando, huilt, huilen"
        ),
        (
            "smiling",
            "lächelt, lächeln, sourit, sourient, sonríe, sonríen, sonriendo, sorride, sorridono, sorridendo, sorri, sorriem, sorrindo, glimlacht"
        ),
        ("waving", "winkt, winken, zwaait, zwaaien, saluda, saludando, acena, acenando"),
        (
            "climbing",
            "klettert, klettern, grimpe, grimpent, grimpant, escala, escalan, escalando, trepando, arrampica, escalam, klimt, klimmen"
        ),
        ("kneeling", "kniet, knien, agenouille"),
        ("digging", "gräbt, graben, creuse, creusent, creusant, cava, cavan, cavando, scava, scavano, scavando, cavam, graaft, graven"),
        (
            "throwing",
            "wirft, werfen, lance, lancent, lançant, lanza, lanzan, lanzando, lancia, lanciano, lanciando, lança, lançam, lançando, gooit, gooien"
        ),
        ("catching", "fängt, fangen, attrape, attrapent, attrapant, atrapa, atrapan, atrapando, vangt, vangen"),
        (
            "pushing",
            "schiebt, schieben, pousse, poussent, poussant, empuja, empujan, empujando, spinge, spingono, spingendo, empurra, empurram, empurrando, duwt, duwen"
        ),
        ("pulling", "zieht, ziehen, tire, tirent, tirant, tira de, tirando de, tirano, tirando, puxa, puxam, puxando, trekt, trekken"),
        ("carrying", "trägt einen, portano, portando, carga, cargan, cargando, carrega, carregam, carregando, draagt een"),
        (
            "hugging",
            "umarmt, umarmen, étreint, abraza, abrazan, abrazando, abbraccia, abbracciano, abbracciando, abraça, abraçam, abraçando, knuffelt"
        ),
        (
            "kissing",
            "küsst, küssen, embrasse, embrassent, embrassant, besa, besan, besando, bacia, baciano, baciando, beija, beijam, beijando, kust, kussen"
        ),
        (
            "looking at",
            "betrachtet, regarde, regardent, regardant, mira a, miran a, mirando a, mira, miran, mirando, guarda, guardano, guardando, olha para, olhando para, bekijkt"
        ),
        ("praying", "betet, beten, prie, prient, priant, reza, rezan, rezando, prega, pregano, pregando, rezam, bidt, bidden"),
        ("skiing", "skifahrend, skie, skient, skiant, esquía, esquían, esquiando, scia, sciano, sciando, esquia, esquiam"),
        ("feeding", "füttert, füttern, nourrit, nourrissent, alimenta, alimentan, alimentando, alimentam, voert, voeren"),
        (
            "cycling",
            "radelt, radeln, pédale, pédalent, pédalant, pedalea, pedalean, pedaleando, pedala, pedalano, pedalando, pedalam, fietst, fietsen"
        ),
        (
            "galloping",
            "galoppiert, galoppieren, galope, galopent, galopant, galopa, galopan, galopando, galoppa, galoppano, galoppando, galopam, galoppeert"
        ),
        (
            "barking",
            "bellt, bellen, aboie, aboient, aboyant, ladra, ladran, ladrando, abbaia, abbaiano, abbaiando, late, latem, latindo, blaft, blaffen"
        ),
        ("yawning", "gähnt, gähnen, bâille, bâillent, bosteza, bostezan, bostezando, sbadiglia, boceja, bocejando, geeuwt"),
        (
            "working",
            "arbeitet, arbeiten, travaille, travaillent, travaillant, trabaja, trabajan, trabajando, lavora, lavorano, lavorando, trabalha, trabalham, trabalhando, werkt, werken"
        ),
        ("sitting", "sitzen, zitten, sentando"),
        ("watering", "gießt, gießen, arrose, arrosent, arrosant, riega, riegan, regando, annaffia, annaffiando, rega, regam"),
        (
            "cutting",
            "schneidet, schneiden, coupe, coupent, coupant, corta, cortan, cortando, taglia, tagliano, tagliando, cortam, snijdt, snijden"
        ),
        (
            "sweeping",
            "fegt, fegen, balaie, balaient, balayant, barre, barren, barriendo, spazza, spazzando, varre, varrem, varrendo, veegt"
        ),
        ("washing", "wäscht, waschen, lave, lavent, lavant, lavan, lavando, lavano, lavam, wast"),
        (
            "building",
            "baut, bauen, construit, construisent, construisant, construye, construyen, construyendo, costruisce, costruendo, constrói, construindo, bouwt, bouwen"
        ),
        ("chasing", "jagen, poursuivent, poursuivant, persiguen, inseguono, inseguendo, perseguem, jaagt, jaagt op, achtervolgen"),
        ("pouring", "gießt ein, verse, versent, versant, vierte, vertiendo, versano, versando, despeja, despejando, schenkt")
    );

    /// <summary>The English words for it, as many as it has; null where it is no verb that is known.</summary>
    public static string? Find(ReadOnlySpan<char> words) =>
        English.Find(words) ?? MoreVerbsAbroad.Words.Find(words) ?? DailyVerbsAbroad.Words.Find(words);
}
