namespace Easel.Scenes.Reading;

/// <summary>Small words of other languages that mean something else in what stands around them.</summary>
internal static class SmallWordsAbroad
{
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (IsOf(items, i))
                items.ReadAsOf(i);
            else if (IsOldPerson(items, i) is { } old && items.Named(old) is >= 0 and var who)
                items.ReadAsThing(i, who, isPlural: false);
        }
    }

    /// <summary>"De" in "taza de café" and "bouquet de fleurs" is no article, which it is in Dutch.</summary>
    private static bool IsOf(PromptItems items, int i) =>
        items.RoleAt(i) == WordRole.Definite
        && items.Text(items[i]) is "de"
        && items.KindAt(i - 1) == ItemKind.Concept
        && items.KindAt(i + 1) == ItemKind.Concept;

    /// <summary>"Um velho", with no noun after it, is an old man; null where the word says what a noun is like.</summary>
    private static string? IsOldPerson(PromptItems items, int i) =>
        items.RoleAt(i) != WordRole.Filler
        || items.RoleAt(i - 1) is not (WordRole.Article or WordRole.Definite or WordRole.Number)
        || items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Colour
        || items.RoleAt(i + 1) is WordRole.Filler or WordRole.Size
            ? null
            : items.Text(items[i]) switch
            {
                "velho" or "viejo" or "vecchio" or "vieux" => "old man",
                "velha" or "vieja" or "vecchia" or "vieille" => "old woman",
                _ => null,
            };
}
