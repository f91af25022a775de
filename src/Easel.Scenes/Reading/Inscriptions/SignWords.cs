using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Finds signs that are named by what is written on them.</summary>
internal static class SignWords
{
    /// <summary>Words before "sign" that say what kind it is.</summary>
    private static readonly string[] Kinds =
    [
        "road",
        "street",
        "traffic",
        "highway",
        "direction",
        "neon",
        "wooden",
        "wood",
        "metal",
        "shop",
        "store",
        "blank",
        "empty",
        "old",
        "new",
        "vintage",
        "warning",
        "dollar",
        "euro",
        "percent",
        "hash",
        "star",
        "zodiac",
        "heart",
        "victory",
        "illuminated",
        "hanging",
    ];

    /// <summary>"Sign" in "an exit sign", "a no parking sign", whose words stand on it; -1 where no such begins at item
    /// <paramref name="i"/>.</summary>
    public static int Ahead(PromptItems items, int i, Func<int, bool> isBoard)
    {
        const int mostWords = 3;
        if (
            !(
                items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.Size
                || items.KindAt(i - 1) is null or ItemKind.Colour
            )
        )
            return -1;
        for (var at = i; at <= i + mostWords && at < items.Count; at++)
        {
            if (items.Words(items[at]) is "sign")
                return at > i && !isBoard(at) && items.RoleAt(at + 1) is not WordRole.With ? at : -1;
            if (
                items[at].Kind is not (ItemKind.Unknown or ItemKind.Concept or ItemKind.Grammar)
                || items.RoleAt(at) is WordRole.Article or WordRole.Filler or WordRole.Size or WordRole.With or WordRole.On or WordRole.In
                || Array.IndexOf(Kinds, items.Words(items[at])) >= 0
                || IsAttribute(items, at)
            )
                return -1;
        }

        return -1;
    }

    /// <summary>"Diamond-shaped", "metallic": what the sign is like, and no words on it.</summary>
    private static bool IsAttribute(PromptItems items, int at)
    {
        var word = items.Text(items[at]);
        return word is "shaped"
            || Surfaces.Find(word) is not null
            || Outlines.Find(word) is not null
            || (at + 1 < items.Count && Outlines.Find(items.Said(at, at + 1)) is not null);
    }
}
