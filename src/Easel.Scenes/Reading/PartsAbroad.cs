namespace Easel.Scenes.Reading;

/// <summary>Parts of animals in other languages: "Augen" are eyes.</summary>
internal static class PartsAbroad
{
    private static readonly WordListAbroad Words = new(
        ("eyes", "augen, yeux, ojos, occhi, olhos, ogen"),
        ("ears", "ohren, oreilles, orejas, orecchie, orelhas, oren"),
        ("tail", "schwanz, queue, cola, coda, cauda, rabo, staart"),
        ("wings", "flügel, flügeln, ailes, alas, ali, asas, vleugels"),
        ("fur", "fell, pelage, fourrure, pelaje, pelo, pelliccia, pelagem, vacht"),
        ("mane", "mähne, crinière, melena, crin, criniera, crina"),
        ("paws", "pfoten, pattes, patas, zampe, poten"),
        ("nose", "nase, nez, nariz, naso, neus"),
        ("stripes", "streifen, rayures, rayas, strisce, listras, strepen")
    );

    /// <summary>The part's English name; null for a word that names none.</summary>
    public static string? Find(string word) => Words.Find(word);
}
