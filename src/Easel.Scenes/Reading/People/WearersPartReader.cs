using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads a part of a body that is named after what it wears or holds: in "a snowman with a red scarf and a carrot nose" the nose is no
/// thing beside it. What its picture does not show is told of.</summary>
internal sealed class WearersPartReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    private const int LongestPart = 6;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> is no "and" before such a part.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || items.RoleAt(i) != WordRole.And || Wearer() is not { } wearer)
            return -1;
        var first = i + 1;
        while (items.RoleAt(first) is WordRole.Article or WordRole.Definite)
            first++;
        for (var part = first; items.IsWordAt(part) && part - first < LongestPart; part++)
        {
            if (IsOfBody(part))
                return items.RoleAt(part + 1) == WordRole.Of ? -1 : Take(wearer, first, part);
            // "And a dog with a tail", "and a mouse's tail".
            if (
                items.RoleAt(part) is WordRole.With or WordRole.And
                || (items.KindAt(part) == ItemKind.Concept && items.ConceptAt(part).Traits.Lives)
            )
                return -1;
        }

        return -1;
    }

    /// <summary>Who was named last, or has the hat or the scarf that was; null where that is nobody.</summary>
    private Mention? Wearer() =>
        placement.Last is not { Text: null } last ? null
        : vocabulary.Concepts[last.Concept].Traits is { Lives: false, Worn: not WornPlace.Nowhere }
            ? draft.Objects.FindLast(said => said.Text is null && vocabulary.Concepts[said.Concept].Traits.Lives)
        : vocabulary.Concepts[last.Concept].Traits.Lives ? last
        : null;

    private bool IsOfBody(int i) =>
        items.Words(items[i]) is var word
        && (OwnParts.IsNamed(word) || BodyParts.IsLimb(word) || word is "ear" or "eye" or "nose" or "snout");

    private int Take(Mention wearer, int first, int part)
    {
        if (!OwnParts.Shows(items.Said(first, part).ToString(), vocabulary.Concepts[wearer.Concept].Caption))
            draft.LeaveOut(items.Source(first, part));
        clause.EndUndrawn();
        return part;
    }
}
