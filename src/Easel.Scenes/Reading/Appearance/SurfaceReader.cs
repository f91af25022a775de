using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads what a thing is made of and its pattern: "a striped mug", "a box made of felt", "a dress with polka dots".</summary>
internal sealed class SurfaceReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    private const int LongestPhrase = 2;

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        if (items.RoleAt(i) is WordRole.With or WordRole.Setting or WordRole.Of)
            return ReadAfter(i);
        for (var last = Math.Min(i + LongestPhrase - 1, items.Count - 1); last >= i; last--)
        {
            if (At(i, last) is not { } surface || !IsBeforeNoun(last + 1))
                continue;
            if (clause.Phrase.Surface is not null)
                draft.LeaveOut(clause.Phrase.SurfaceWord!);
            (clause.Phrase.Surface, clause.Phrase.SurfaceWord) = (
                surface.Kind == SurfaceKind.Wooden
                && items.NounAhead(last + 1) is >= 0 and var thing
                && items.ConceptAt(thing).Traits.Wooden
                    ? surface with
                    {
                        OwnColour = null,
                    }
                    : surface,
                items.Said(i, last).ToString()
            );
            return last;
        }

        return -1;
    }

    /// <summary>The surface that items <paramref name="first"/> to <paramref name="last"/> name; null where they are a thing of their own or
    /// nothing of the kind.</summary>
    private SceneSurface? At(int first, int last) =>
        items[first].IsEmoji || items[last].IsEmoji || items[first].IsPossessive || items[last].IsPossessive || !items[last].IsWord
            ? null
            : Surfaces.Find(items.Said(first, last));

    /// <summary>"Made of felt", "with polka dots" and "of glass" after a thing.</summary>
    private int ReadAfter(int i)
    {
        if (placement.Newest is not { Text: null } thing || !clause.HasObject || items.KindAt(i - 1) != ItemKind.Concept)
            return -1;
        var first = i + 1;
        int? colour = null;
        while (items.KindAt(first) == ItemKind.Colour || items.RoleAt(first) is WordRole.Article or WordRole.Filler or WordRole.Size)
        {
            if (items.KindAt(first) == ItemKind.Colour)
            {
                if (Surfaces.Find(items.Text(items[first])) is not null)
                    break;
                colour = items[first].Meaning.Value;
            }

            first++;
        }

        for (var last = Math.Min(first + LongestPhrase - 1, items.Count - 1); last >= first; last--)
        {
            // "A table with glass bottles" has bottles.
            if (At(first, last) is not { } surface || (items.RoleAt(i) == WordRole.With) != surface.IsPattern)
                continue;
            if (
                items.KindAt(last + 1) is ItemKind.Concept or ItemKind.Colour or ItemKind.Unknown
                && items.Text(items[last + 1]) is not "pattern"
            )
                return -1;
            (thing.Surface, thing.SurfaceWord, thing.SurfaceColour) = (surface, items.Said(first, last).ToString(), colour);
            thing.Colour ??= surface.OwnColour is { } own ? vocabulary.FindColour(own) : null;
            return items.KindAt(last + 1) == ItemKind.Unknown ? last + 1 : last;
        }

        return -1;
    }

    /// <summary>Adjectives, and a noun that is a thing.</summary>
    private bool IsBeforeNoun(int i)
    {
        while (
            items.KindAt(i) == ItemKind.Colour
            || items.RoleAt(i) is WordRole.Size or WordRole.Filler or WordRole.Light or WordRole.Dark
            || (
                items.KindAt(i) == ItemKind.Unknown
                && items.Text(items[i]) is "old" or "vintage" or "antique" or "ancient" or "worn" or "battered"
            )
            || (items.RoleAt(i) == WordRole.And && items.KindAt(i + 1) == ItemKind.Colour)
            || (i < items.Count && At(i, i) is not null && !items.EndsPhraseAt(i + 1))
        )
            i++;
        return items.KindAt(i) == ItemKind.Concept
            && items[i] is { IsEmoji: false, IsPossessive: false } noun
            // A sign is a board, which has a colour alone.
            && items.Text(noun) is not ("sign" or "signs" or "board")
            && noun.Meaning.Tier < Tier.Near;
    }
}
