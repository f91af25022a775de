namespace Easel.Scenes.Reading.Languages;

/// <summary>More of what people and animals do, after the commonest of <see cref="VerbsAbroad"/>.</summary>
internal static class MoreVerbsAbroad
{
    public static readonly WordListAbroad Words = new(
        (
            "putting out a fire",
            "löscht einen brand, löscht ein feuer, éteint un incendie, éteignant un incendie, apagando un incendio, apaga un incendio, spegne un incendio, spegnendo un incendio, apagando um incêndio, apaga um incêndio"
        ),
        (
            "running after",
            "court après, qui court après, courant après, läuft hinter, rennt hinter, corre tras, corriendo tras, rincorre, rincorrendo"
        ),
        ("reading a", "lit un, lit une"),
        ("reading", "qui lit, lit le, lit la, lit son, lit des, qui lisent, lisent"),
        (
            "cooking",
            "che cucina, qui cuisine, que cocina, que cozinha, cucina la, cucina una, cucina un, cuisine une, cuisine des, cocina una, cozinha uma"
        ),
        (
            "drawing",
            "dessine un, dessine une, qui dessine, que dibuja, dibuja un, dibuja una, che disegna, disegna un, disegna una, que desenha, desenha um, desenha uma, zeichnen"
        ),
        ("painting", "qui peint, qui peignent, che dipinge, que pinta"),
        ("eating", "qui mange, che mangia, que come, come un, come una"),
        ("drinking", "trinkend, qui boit, che beve, que bebe"),
        (
            "holding",
            "hält, halten, haltend, tient, tiennent, tenant, sostiene, sostienen, sosteniendo, sujeta, sujetando, tiene en la mano, sostengono, tenendo, regge, segura, seguram, segurando"
        ),
        (
            "knitting",
            "strickt, stricken, strickend, tricote, tricotent, tricotant, teje, tejen, tejiendo, lavora a maglia, fa la maglia, sferruzza, tricota, tricotando"
        ),
        ("sewing", "näht, nähen, coud, cousant, cose, cosiendo, cuce, cucendo, costura, costurando"),
        (
            "walking",
            "promène, promènent, promenant, pasea, pasean, passeggia, passeggiano, porta a spasso, passeia, passeiam, führt, geht spazieren, gehen spazieren, spazieren"
        ),
        (
            "talking to",
            "spricht mit, sprechen mit, redet mit, parle avec, parle à, parlant avec, parlant à, habla con, hablan con, hablando con, parla con, parlano con, parlando con, fala com, falam com, falando com, conversa com, conversando com"
        ),
        (
            "talking",
            "spricht, sprechen, redet, reden, parle, parlent, parlant, habla, hablan, hablando, parla, parlano, parlando, fala, falam, falando, conversando, charlando, unterhalten sich"
        ),
        (
            "talking on the phone",
            "telefoniert, telefonieren, téléphone, habla por teléfono, hablando por teléfono, parla al telefono, parlando al telefono, fala ao telefone, falando ao telefone, falando no telefone, parle au téléphone, parlant au téléphone"
        ),
        (
            "listening to music",
            "hört musik, hören musik, écoute de la musique, écoutant de la musique, escucha música, escuchando música, ascolta musica, ascolta la musica, ascoltando musica, ouve música, ouvindo música, escutando música"
        ),
        ("listening to", "hört, écoute, escucha, escuchando, ascolta, ascoltando, ouve, ouvindo"),
        (
            "watching tv",
            "fernsieht, schaut fern, sieht fern, regarde la télé, regardant la télé, ve la televisión, viendo la televisión, viendo la tele, guarda la tv, guardando la tv, guarda la televisione, vê televisão, vendo televisão, assistindo tv, assistindo televisão"
        ),
        ("looking at", "schaut, sieht, ansieht, anschaut, viendo, ve, vede, vendo, olha, olham, olhando"),
        (
            "brushing her teeth",
            "putzt sich die zähne, zähne putzt, se brosse les dents, se brossant les dents, se cepilla los dientes, cepillándose los dientes, si lava i denti, lavandosi i denti, escova os dentes, escovando os dentes"
        ),
        (
            "brushing",
            "bürstet, kämmt, brosse, brossant, coiffe, cepilla, cepillando, peina, peinando, spazzola, pettina, escova, escovando, penteia, penteando"
        ),
        ("baking", "backt, backen, bäckt, backend, hornea, horneando, inforna, assa, assando"),
        (
            "cleaning",
            "putzt, putzen, reinigt, nettoie, nettoient, nettoyant, limpia, limpian, limpiando, pulisce, puliscono, pulendo, limpa, limpam, limpando"
        ),
        (
            "vacuuming",
            "staubsaugt, saugt staub, passe l'aspirateur, aspira, aspirando, pasa la aspiradora, pasando la aspiradora, passa l'aspirapolvere"
        ),
        ("ironing", "bügelt, bügeln, repasse, plancha, planchando, stira, stirando, passa roupa, passando roupa"),
        (
            "repairing",
            "repariert, reparieren, répare, réparent, réparant, repara, reparan, reparando, arregla, arreglando, ripara, riparano, riparando, conserta, consertando"
        ),
        ("planting", "pflanzt, pflanzen, plante, plantant, planta, plantando, pianta, piantano, piantando"),
        (
            "picking",
            "pflückt, pflücken, cueille, cueillent, cueillant, recoge, recogen, recogiendo, raccoglie, raccolgono, raccogliendo, colhe, colhem, colhendo"
        ),
        ("buying", "kauft, kaufen, achète, achètent, achetant, compra, compran, comprando, comprano, compram"),
        ("selling", "verkauft, verkaufen, vend, vendent, vendant, vende, venden, vendiendo, vendono, vendendo, vendem"),
        (
            "taking a photo of",
            "fotografiert, fotografieren, photographie, photographiant, fotografía, fotografiando, fotografa, fotografando"
        ),
        (
            "taking a selfie",
            "macht ein selfie, machen ein selfie, prend un selfie, se toma una selfie, tomándose una selfie, sacándose un selfie, si fa un selfie, tira uma selfie, tirando uma selfie"
        ),
        (
            "kicking",
            "kickt, kicken, tritt, schießt, schießen, tape dans, tapent dans, tapant dans, patea, patean, pateando, chuta, chutan, chutando, calcia, calciano, calciando, chutam, schopt, schoppen"
        ),
        ("washing", "wäscht, waschen, lave, lavent, lavant, lavan, lavando, lavano, lavam, wast, wassen"),
        (
            "building",
            "baut, bauen, construit, construisent, construisant, construye, construyen, construyendo, costruisce, costruiscono, costruendo, constrói, constroem, construindo, bouwt, bouwen"
        ),
        ("cutting", "schneidet, schneiden, coupent, coupant, cortan, cortando, tagliano, tagliando, cortam, snijdt, snijden"),
        (
            "sliding",
            "rutscht, rutschen, glisse, glissent, glissant, se desliza, deslizándose, scivola, scivolano, scivolando, escorrega, escorregando"
        ),
        (
            "swinging",
            "schaukelt, schaukeln, se balance, se balançant, se columpia, columpiándose, si dondola, dondolando, se balança, balançando, schommelt"
        ),
        (
            "sweeping",
            "fegt, fegen, kehrt, balaie, balaient, balayant, barriendo, spazza, spazzano, spazzando, varre, varrem, varrendo, veegt, vegen"
        ),
        ("hammering", "hämmert, hämmern, martèle, martelant, martillea, martilleando, martella, martellando, martelando"),
        (
            "jumping rope",
            "springt seil, seil springt, saute à la corde, sautant à la corde, salta la cuerda, saltando la cuerda, salta la corda, saltando la corda, pula corda, pulando corda"
        ),
        (
            "flying a kite",
            "lässt einen drachen steigen, fait voler un cerf-volant, volando una cometa, vuela una cometa, fa volare un aquilone, soltando pipa, solta pipa, empinando pipa"
        ),
        ("meditating", "meditiert, meditieren, médite, méditant, medita, meditando, meditano"),
        (
            "doing yoga",
            "macht yoga, machen yoga, fait du yoga, faisant du yoga, hace yoga, haciendo yoga, fa yoga, facendo yoga, faz yoga, fazendo yoga, fazendo ioga"
        ),
        (
            "skateboarding",
            "fährt skateboard, fait du skate, faisant du skate, en patineta, va in skateboard, andando de skate, anda de skate"
        ),
        (
            "ice skating",
            "läuft schlittschuh, schlittschuh läuft, eisläuft, patine, patinent, patinant, patina, patinando, pattina, pattinando"
        ),
        ("cycling", "fährt fahrrad, fahrrad fährt, fahren fahrrad, radfahrend, fait du vélo, faisant du vélo, fait du vtt"),
        ("riding a", "fährt auf einem, à vélo sur"),
        (
            "driving",
            "conduit, conduisent, conduisant, conduce, conducen, conduciendo, maneja, manejando, guida, guidano, guidando, dirige, dirigem, dirigindo"
        ),
        (
            "fighting",
            "kämpft, kämpfen, kämpft gegen, combat, combattent, combattant, se bat contre, lucha, luchan, luchando, lucha contra, luchando contra, pelea, peleando, combatte, combattono, combattendo, luta, lutam, lutando, lutando contra"
        ),
        (
            "hiding",
            "versteckt sich, verstecken sich, se cache, se cachent, se esconde, escondido, escondida, escondiéndose, si nasconde, nascosto, nascosta, escondendo"
        ),
        ("waiting", "wartet, warten, attend, attendent, attendant, espera, esperan, esperando, aspetta, aspettano, aspettando, esperam"),
        (
            "studying",
            "lernt, lernen, étudie, étudient, étudiant à, estudia, estudian, estudiando, studia, studiano, studiando, estuda, estudam, estudando"
        ),
        ("thinking", "denkt, denkt nach, nachdenkt, réfléchit, piensa, pensando, pensa"),
        ("screaming", "schreit, schreien, crie, crient, criant, grita, gritan, gritando, urla, urlano, urlando, gritam"),
        ("clapping", "klatscht, klatschen, applaudit, applaudissent, aplaude, aplauden, aplaudiendo, applaude, applaudono, aplaudindo"),
        (
            "celebrating",
            "feiert, feiern, fête, fêtent, celebra, celebran, celebrando, festeggia, festeggiano, festeggiando, comemora, comemoram, comemorando"
        ),
        (
            "blowing out",
            "bläst aus, pustet aus, auspustet, souffle, soufflent, soufflant, sopla, soplan, soplando, spegne, spengono, sopra as, soprando"
        ),
        ("licking", "leckt, lèche, léchant, lame, lamiendo, lecca, leccando, lambe, lambendo"),
        ("biting", "beißt, mord, mordant, muerde, mordiendo, morde, mordendo"),
        (
            "floating",
            "schwebt, schweben, flotte, flottent, flottant, flota, flotan, flotando, galleggia, galleggiano, galleggiando, flutua, flutuam, flutuando"
        ),
        ("sailing", "segelt, segeln, navigue, naviguant, navega, navegan, navegando, naviga, navigando"),
        (
            "hanging from",
            "hängt an, hängt an einem, hängt an einer, pend à, cuelga de, colgando de, pende da, appeso a, pendurado em, pendurada em"
        ),
        (
            "wearing",
            "trägt, tragen, tragend, porte un, porte une, porte des, portant, lleva, llevan, llevando, con puesto, indossa, indossano, indossando, veste, vestem, vestindo, usa, usam, usando"
        ),
        ("giving", "gibt, schenkt, donne, donnent, donnant, da un, dando, regala, regalando, dà, dá"),
        ("surfing", "surft, surfen, surfe, surfant, surfea, surfeando, surfando, fa surf, faisant du surf, fait du surf"),
        ("camping", "zeltet, zelten, campe, campent, acampa, acampan, acampando, campeggiano, acampam"),
        ("hiking", "wandert, wandern, randonne, hace senderismo, haciendo senderismo"),
        ("teaching", "unterrichtet, enseigne, enseignant à, enseña, enseñando, insegna, insegnando, ensina, ensinando"),
        ("lighting", "zündet an, allume, enciende, encendiendo, accende, acende, acendendo"),
        ("opening", "öffnet, ouvre, ouvrent, ouvrant, abre, abren, abriendo, apre, aprono, aprendo, abrem, abrindo"),
        ("chasing", "jagt, verfolgt, poursuit, chasse, persigue, persiguiendo, insegue, persegue, perseguindo"),
        ("howling at", "heult an, anheult, hurle à, aúlla a, aullando a, ulula alla, ululando alla, uiva para, uivando para"),
        ("howling", "heult, heulend, hurle, hurlant, aúlla, aullando, ulula, ululando, uiva, uivando"),
        (
            "breathing fire",
            "feuer speit, speit feuer, crache du feu, crachant du feu, escupe fuego, escupiendo fuego, echando fuego, sputa fuoco, sputando fuoco, cospe fogo, cuspindo fogo, soltando fogo"
        )
    );
}
