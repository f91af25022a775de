using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Words that ask for many colours at once. A rainbow is a thing too, so who reads an adjective asks for it besides.</summary>
internal static class ManyColours
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "colorful",
        "colourful",
        "multicolored",
        "multicoloured",
        "multicolor",
        "multicolour",
        "multi-colored",
        "multi-coloured",
        "bunte",
        "bunter",
        "buntes",
        "bunten",
        "colorés",
        "multicolores",
        "coloridos",
        "coloridas",
        "colorati",
        "colorate"
    );

    public static bool Are(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
