using System.Collections.Frozen;

namespace Easel.Scenes.Reading.People;

/// <summary>Words that say before "dancing" how one dances, and are things elsewhere: who is tap dancing has no tap.</summary>
internal static class Dances
{
    private static readonly string[] Names =
    [
        "ballroom",
        "barn",
        "belly",
        "break",
        "breakdance",
        "clog",
        "cha cha",
        "disco",
        "flamenco",
        "folk",
        "hip hop",
        "hula",
        "ice",
        "irish",
        "jazz",
        "line",
        "modern",
        "pole",
        "polka",
        "rain",
        "rumba",
        "salsa",
        "samba",
        "slow",
        "square",
        "street",
        "swing",
        "tango",
        "tap",
    ];

    private static readonly FrozenSet<string> Words = Names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Tap dancing" and the like.</summary>
    public static IEnumerable<string> Phrases => Names.Select(name => $"{name} dancing");

    /// <summary>From here on such words are no things.</summary>
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items.Text(items[i]) is "dancing" && Words.Contains(items.Words(items[i - 1])))
                items.ReadAsWord(i - 1);
        }
    }
}
