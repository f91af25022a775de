using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads the shape that a thing is said to have: "an oval mirror", "a heart-shaped cake".</summary>
internal sealed class OutlineReader(PromptItems items, Clause clause)
{
    private const int LongestPhrase = 2;

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || i + 1 >= items.Count || !items[i].IsWord)
            return -1;
        for (var last = Math.Min(i + LongestPhrase, items.Count - 1) - 1; last >= i; last--)
        {
            if (!items[last].IsWord || Outlines.Find(items.Said(i, last)) is not { } outline || !IsBeforeNoun(last + 1))
                continue;
            if (clause.Phrase.OutlineWord is not null)
                return -1;
            (clause.Phrase.Outline, clause.Phrase.OutlineWord) = (outline, items.Said(i, last).ToString());
            return last;
        }

        return -1;
    }

    /// <summary>Adjectives, and a noun that is a thing.</summary>
    private bool IsBeforeNoun(int i)
    {
        while (
            items.KindAt(i) == ItemKind.Colour
            || items.RoleAt(i) is WordRole.Size or WordRole.Filler
            || (i + 1 < items.Count && Surfaces.Find(items.Text(items[i])) is not null && items.KindAt(i + 1) == ItemKind.Concept)
        )
            i++;
        return items.KindAt(i) == ItemKind.Concept
            && items[i] is { IsEmoji: false, IsPossessive: false } noun
            && noun.Meaning.Tier < Tier.Near;
    }
}
