using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Makes an object of a noun: how many, in which colours, and whether it is one named before.</summary>
internal sealed class ObjectReader(PromptItems items, Clause clause, Placement placement, ObjectColours colours, Draft draft)
{
    public void Take(int i)
    {
        var phrase = clause.Phrase;
        var isHeap = phrase.IsHeap && items.ConceptAt(i).Caption.EndsWith('s') && !items[i].Plural;
        if (phrase.Count > 1 && !isHeap && !((phrase.IsPair || phrase.IsPairs) && English.IsPluralOfOne(items.Text(items[i]))))
            items.ReadAsSingular(i);
        else if (phrase.Count is null && !phrase.IsSingular)
            items.ReadAsSeveral(i);
        // "A stack of pancakes" is what the picture of pancakes shows.
        if (phrase.IsHeap && items.ConceptAt(i).Caption.EndsWith('s'))
            clause.Phrase.ForgetNumber();
        phrase = clause.Phrase;
        var item = items[i];
        var countsAgain = phrase.Determined || item.IsEmoji || item.Plural || FollowsItself(i);
        var count =
            phrase.IsPair && !item.Plural
                ? 1
                : (phrase is { IsPairs: true, Count: { } pairs } && item.Plural ? 2 * Math.Min(pairs, Scene.MaxObjects) : phrase.Count)
                    ?? (item.Plural && !(phrase.IsSingular && !item.Meaning.Exact) ? English.Several(items.Text(item)) : 1);
        if (phrase is { ColoursJoined: true, ColourCount: > 1 } && (item.Plural || count > 1))
        {
            AddInEachColour(item, Math.Max(count, phrase.ColourCount), phrase.Colours, countsAgain);
            return;
        }

        Add(item, count, colours.OfNoun(i), countsAgain);
    }

    /// <summary>"apple, apple" are two apples; "cat, fluffy cat" is one, named again.</summary>
    private bool FollowsItself(int i) =>
        (items.KindAt(i - 1) == ItemKind.Break || items.RoleAt(i - 1) == WordRole.And)
        && items.KindAt(i - 2) == ItemKind.Concept
        && items[i - 2].Meaning.Concept == items[i].Meaning.Concept;

    /// <summary>"four red and blue balloons" are two of each.</summary>
    private void AddInEachColour(Item item, int count, ReadOnlySpan<int> each, bool countsAgain)
    {
        for (var c = 0; c < each.Length; c++)
            Add(item, (count + each.Length - 1 - c) / each.Length, each[c], countsAgain);
    }

    private void Add(Item item, int count, int? colour, bool countsAgain)
    {
        var isDefinite = clause.Phrase.Definite;
        var known = FindKnown(item.Meaning.Concept, colour, isDefinite);
        if (known >= 0 && (placement.IsBeside || isDefinite))
        {
            var mention = draft.Objects[known];
            if (isDefinite)
                mention.Colour ??= colour;
            else if (countsAgain && clause.Role != WordRole.With)
                mention.Count = (int)Math.Min((long)mention.Count + count, int.MaxValue);
            placement.PlaceAgain(known, isDefinite);
        }
        else if (draft.Objects.Count == Scene.MaxObjects)
        {
            draft.LeaveOut(items.Text(item));
            clause.ResetPhrase();
            return;
        }
        else
        {
            var mention = items.Mention(item, count, colour, clause.Phrase.Scale ?? 1);
            if (clause.Phrase.NotColour is { } not)
                mention.NotColours.Add(not);
            draft.Objects.Add(mention);
            placement.Place(draft.Objects.Count - 1);
        }

        clause.EndObject();
    }

    /// <summary>"The cat" is the cat of any colour; otherwise only a thing of the same colour is the same thing. -1 when none is.</summary>
    private int FindKnown(int concept, int? colour, bool isDefinite) =>
        draft.Objects.FindIndex(other =>
            other.Concept == concept && (other.Colour == colour || (isDefinite && (colour is null || other.Colour is null)))
        );
}
