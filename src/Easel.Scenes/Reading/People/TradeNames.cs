namespace Easel.Scenes.Reading.People;

/// <summary>Words for trades that no list has: "clockmaker", "swordsmith".</summary>
internal static class TradeNames
{
    private const int Shortest = 6;

    private static readonly string[] Endings =
    [
        "maker",
        "smith",
        "keeper",
        "wright",
        "monger",
        "man",
        "woman",
        "ist",
        "ician",
        "eer",
        "er",
        "or",
    ];

    /// <summary>It ends as the names of trades do.</summary>
    public static bool Is(string word) =>
        word.Length >= Shortest && Array.Exists(Endings, end => word.EndsWith(end, StringComparison.Ordinal));
}
