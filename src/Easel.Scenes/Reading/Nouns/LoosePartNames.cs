using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Names of things that say a part of the thing before them here: "a mailbox with a red flag", "a taxi with an open door". They are read
/// word by word, as "a yellow flag" is.</summary>
internal static class LoosePartNames
{
    public static void Read(PromptItems items)
    {
        for (var i = 2; i < items.Count; i++)
        {
            if (
                items[i] is { Kind: ItemKind.Concept, Words: > 1, IsEmoji: false, IsPossessive: false }
                && With(items, i) is >= 1 and var with
                && items[with - 1] is { Kind: ItemKind.Concept, IsEmoji: false }
                && items.ConceptAt(with - 1) is var whole
                && !items.ConceptAt(with - 1).Traits.Lives
                && !NounParts.IsShown(items.Text(items[i]), whole)
                && NounParts.IsShown(items.LastWord(i), whole)
            )
                items.Loosen(i);
        }
    }

    /// <summary>"With" before the noun phrase that ends at item <paramref name="i"/>; -1 where another word leads to it.</summary>
    private static int With(PromptItems items, int i)
    {
        var at = i - 1;
        while (
            at >= 0
            && (
                items.KindAt(at) is ItemKind.Colour or ItemKind.Unknown
                || items.RoleAt(at) is WordRole.Article or WordRole.Number or WordRole.Size or WordRole.Definite
            )
        )
            at--;
        return items.RoleAt(at) == WordRole.With ? at : -1;
    }
}
