using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Decides what a noun is: an object, a word that describes the next noun, a hint, or a thing that is not to be drawn.</summary>
internal sealed class NounReader(PromptItems items, Clause clause, Placement placement, ObjectReader objects, Draft draft)
{
    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        var item = items[i];
        if (items.RoleAt(i + 1) == WordRole.Background)
        {
            // "a forest background"
            SetAside(item);
            return i + 1;
        }

        if (DescribesNext(i))
        {
            // What was said before it is said of the next noun.
            LeaveOut(item, count: clause.Phrase.Count ?? 1, colour: null);
            return i;
        }

        if (item.Meaning.Tier == Tier.Near && !StandsAsNoun(i))
        {
            TakeHint(i);
            return i;
        }

        if (IsDrawn(i))
        {
            if (!RepeatsLast(i)) objects.Take(i);
        }
        else if (clause.IsNegated)
        {
            draft.Excluded.Add(item.Meaning.Concept);
            clause.ResetPhrase();
        }
        else
        {
            SetAside(item);
        }

        clause.EndNoun();
        return i;
    }

    /// <summary>"banana" in "banana bread", "cat's" in "cat's house": the last of two nouns is the thing.</summary>
    private bool DescribesNext(int i)
    {
        if (items[i].IsPossessive) return true;
        if (items[i].IsEmoji || !items.IsWordConceptAt(i + 1)) return false;
        // Three nouns in a row are a list that somebody typed without commas.
        if (items.IsWordConceptAt(i - 1) || items.IsWordConceptAt(i + 2)) return false;
        return items[i + 1].Meaning.Tier < Tier.Near || items[i].Meaning.Tier == Tier.Near;
    }

    /// <summary>"a dessert", not "a happy dog": a loose word is a thing only at the end of a phrase that began with an article, number or colour.</summary>
    private bool StandsAsNoun(int i)
    {
        if (clause.Phrase is { Determined: false, ColourCount: 0 }) return false;
        return items.RoleAt(i + 1) != WordRole.Of && items.KindAt(i + 1) is (null or ItemKind.Break or ItemKind.Stop or ItemKind.Grammar);
    }

    /// <summary>A loose word that only goes with a thing, as happy does with a face.</summary>
    private void TakeHint(int i)
    {
        var item = items[i];
        if (clause.IsNegated)
        {
            draft.Excluded.Add(item.Meaning.Concept);
            return;
        }

        Draft.Remember(draft.Hints, items.Mention(item));
        if (!BelongsToNameBefore(i)) draft.LeaveOut(items.Text(item));
    }

    /// <summary>"face" in "crying face", where crying alone names the face that cries.</summary>
    private bool BelongsToNameBefore(int i) =>
        items.KindAt(i - 1) == ItemKind.Concept && items.ConceptAt(i - 1).Caption.AsSpan().Contains(items.Text(items[i]), StringComparison.Ordinal);

    private bool IsDrawn(int i) => clause.Role switch
    {
        WordRole.None => true,
        WordRole.With => !items.ConceptAt(i).IsPart,
        WordRole.Worn => clause.AfterAnd && !items.ConceptAt(i).IsPart,
        _ => false,
    };

    /// <summary>A word and its own emoji ("cat 🐱") are one thing.</summary>
    private bool RepeatsLast(int i)
    {
        if (placement.Last is null || items.KindAt(i - 1) != ItemKind.Concept || items[i].IsEmoji == items[i - 1].IsEmoji) return false;
        var (one, other) = (items.ConceptAt(i - 1).Caption, items.ConceptAt(i).Caption);
        return FirstWord(one).SequenceEqual(FirstWord(other)) || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

        static ReadOnlySpan<char> FirstWord(string caption) => caption.AsSpan(0, caption.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : caption.Length);
    }

    private void SetAside(Item item)
    {
        LeaveOut(item, clause.Phrase.Count ?? 1, clause.Phrase.ColourCount > 0 ? clause.Phrase.Colours[^1] : null);
        clause.EndUndrawn();
    }

    /// <summary>Says that it is not drawn, and remembers it in case that nothing else can be.</summary>
    private void LeaveOut(Item item, int count, int? colour)
    {
        if (clause.IsNegated) return;
        draft.LeaveOut(English.WithoutPossessive(items.Words(item)));
        Draft.Remember(item.Meaning.Tier == Tier.Near ? draft.Hints : draft.SetAside, items.Mention(item, count, colour));
    }
}
