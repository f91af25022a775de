namespace Easel.Scenes.Reading.Languages;

/// <summary>
/// Kin, and words for people that no picture has for its name, in German, French, Spanish, Italian, Portuguese and Dutch, and the English that
/// all readers know.
/// </summary>
internal static class PeopleAbroad
{
    /// <summary>Words of a name, most.</summary>
    public const int Longest = 3;

    private static readonly WordListAbroad English = new(
        ("grandmother", "oma, omi, großmutter, mamie, mémé, abuela, abuelita, nonna, nonnina, avó, vovó, grootmoeder, grand mère"),
        ("grandfather", "opa, opi, großvater, papi, papy, pépé, abuelo, abuelito, nonno, avô, vovô, grootvader, grand père"),
        ("mother", "mutter, mutti, mama, mami, mère, maman, madre, mamá, mamma, mãe, mamãe, moeder"),
        ("father", "vater, vati, papa, père, padre, papá, papà, babbo, pai, papai, vader"),
        ("boy", "sohn, fils, hijo, figlio, filho, zoon"),
        ("girl", "tochter, hija, figlia, filha, dochter"),
        ("brother", "bruder, frère, hermano, fratello, irmão, broer"),
        ("sister", "schwester, sœur, soeur, hermana, sorella, irmã, zus"),
        ("friend", "freund, freundin, ami, amie, amigo, amiga, amico, amica, vriend, vriendin"),
        ("friends", "freunde, freundinnen, amis, amies, amigos, amigas, amici, amiche, vrienden"),
        ("grandchildren", "enkelkinder, enkeln, petits enfants, nietos, nipotini, nipoti, netos, netinhos, kleinkinderen"),
        ("grandson", "enkel, petit fils, nieto, nipote, nipotino, neto, kleinzoon"),
        ("granddaughter", "enkelin, nieta, neta, kleindochter"),
        ("baby", "säugling, bebé, bébé, bimbo, bebê, neonato"),
        ("lady", "dame, signora, señora, señorita, signorina, senhora, mevrouw"),
        ("gentleman", "herr, monsieur, señor, signore, senhor, meneer"),
        ("young woman", "junge frau, jeune femme, jeune fille, moça, mujer joven, giovane donna, mulher jovem, jonge vrouw"),
        ("young man", "junger mann, jeune homme, moço, hombre joven, giovane uomo, homem jovem, jonge man"),
        ("waiter", "kellner, serveur, camarero, mesero, cameriere, garçom, ober"),
        ("waitress", "kellnerin, serveuse, camarera, mesera, cameriera, garçonete"),
        ("baker", "bäcker, boulanger, panadero, panettiere, fornaio, padeiro, bakker"),
        ("gardener", "gärtner, gärtnerin, jardinier, jardinière, jardinero, jardinera, giardiniere, jardineiro, tuinman"),
        ("fisherman", "fischer, angler, pêcheur, pescador, pescatore, visser"),
        ("hairdresser", "friseur, friseurin, coiffeur, coiffeuse, peluquero, peluquera, parrucchiere, parrucchiera, cabeleireiro, kapper"),
        ("dentist", "zahnarzt, zahnärztin, dentiste, dentista, tandarts"),
        ("mechanic", "mechaniker, automechaniker, mécanicien, mecánico, meccanico, mecânico, monteur"),
        ("construction worker", "bauarbeiter, ouvrier, obrero, albañil, operaio, muratore, pedreiro, bouwvakker"),
        ("postman", "briefträger, postbote, facteur, cartero, postino, carteiro, postbode"),
        ("photographer", "fotograf, fotografin, photographe, fotógrafo, fotógrafa, fotografo, fotografa, fotograaf"),
        ("musician", "musiker, musikerin, musicien, musicienne, músico, musicista"),
        ("bride", "braut, mariée, novia, sposa, noiva, bruid"),
        ("butcher", "metzger, fleischer, boucher, carnicero, macellaio, açougueiro, slager")
    );

    public static bool IsPerson(string english) => English.Contains(english);

    /// <summary>Null where the word names nobody here.</summary>
    public static string? Find(ReadOnlySpan<char> words) => English.Find(words);
}
