namespace Easel.Scenes.Reading.Languages;

/// <summary>Words that two of the Romance languages have for different things: a "prato" is a meadow in Italian and a plate in Portuguese.</summary>
internal static class MeaningsByLanguage
{
    private static readonly WordListAbroad Italian = new(
        ("meadow", "prato, prati"),
        ("vase", "vaso, vasi"),
        ("butter", "burro"),
        ("mouse", "topo, topi"),
        ("bedroom", "camera"),
        ("paper", "carta"),
        ("dinner", "cena"),
        ("peach", "pesca"),
        ("donkey", "asino"),
        ("lights", "luci"),
        ("hat", "cappello")
    );

    private static readonly WordListAbroad Portuguese = new(
        ("plate", "prato, pratos"),
        ("flowerpot", "vaso, vasos"),
        ("donkey", "burro, burros"),
        ("octopus", "polvo, polvos"),
        ("kite", "pipa, pipas"),
        ("dinner", "janta, ceia"),
        ("bathroom", "banheiro")
    );

    /// <summary>Null where the word means the same in all of them.</summary>
    public static string? Find(PromptLanguage language, ReadOnlySpan<char> word) =>
        language switch
        {
            PromptLanguage.Italian => Italian.Find(word),
            PromptLanguage.Portuguese => Portuguese.Find(word),
            _ => null,
        };
}
