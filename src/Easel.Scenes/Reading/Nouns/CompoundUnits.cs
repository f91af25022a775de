using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>"A three tier cake", "a two door car": after an article the number counts the parts of one thing, and no things.</summary>
internal static class CompoundUnits
{
    public static void Read(PromptItems items)
    {
        for (var i = 0; i + 3 < items.Count; i++)
        {
            if (
                items.RoleAt(i) == WordRole.Article
                && items.Text(items[i]) is "a" or "an"
                && items.RoleAt(i + 1) == WordRole.Number
                && items[i + 1].Amount > 1
                && !items.Text(items[i + 1]).EndsWith("of")
                && items[i + 2] is { Kind: ItemKind.Concept or ItemKind.Unknown, Words: 1, Plural: false, IsEmoji: false }
                && !items.Text(items[i + 2]).EndsWith("s")
                && items.IsWordAt(i + 3)
                && items.KindAt(i + 3) is ItemKind.Concept or ItemKind.Colour or ItemKind.Unknown
                && items.NounAhead(i + 3) is >= 0 and var whole
                && !items[whole].Plural
            )
                items.ReadAs(i + 2, WordRole.Unit);
        }
    }
}
