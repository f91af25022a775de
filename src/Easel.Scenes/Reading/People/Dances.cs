using System.Collections.Frozen;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Words that say beside "dancing" how one dances, and are things elsewhere: who is tap dancing has no tap, who dances flamenco no
/// flamingo.</summary>
internal static class Dances
{
    private static readonly string[] Names =
    [
        "bachata",
        "ballet",
        "ballroom",
        "barn",
        "bhangra",
        "belly",
        "break",
        "breakdance",
        "clog",
        "cancan",
        "cha cha",
        "charleston",
        "disco",
        "flamenco",
        "folk",
        "foxtrot",
        "hip hop",
        "hula",
        "ice",
        "irish",
        "jazz",
        "jive",
        "line",
        "merengue",
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
        "twist",
        "waltz",
    ];

    private static readonly FrozenSet<string> Words = Names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Tap dancing", "dancing flamenco" and the like.</summary>
    public static IEnumerable<string> Phrases => Names.SelectMany<string, string>(name => [$"{name} dancing", $"dancing {name}"]);

    /// <summary>From here on such words are no things.</summary>
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items.Text(items[i]) is not "dancing")
                continue;
            if (Words.Contains(items.Words(items[i - 1])))
                items.ReadAsWord(i - 1);
            var next = items.RoleAt(i + 1) is WordRole.Article or WordRole.Definite ? i + 2 : i + 1;
            if (next < items.Count && Words.Contains(items.Words(items[next])) && items.KindAt(next + 1) != ItemKind.Concept)
                items.ReadAsWord(next);
        }
    }
}
