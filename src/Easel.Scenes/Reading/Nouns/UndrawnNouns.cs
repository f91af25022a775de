using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>What becomes of nouns that are no objects: parts of what is drawn, what is not to be there, what is told to be left out.</summary>
internal sealed class UndrawnNouns(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    /// <summary>Legs and wheels, as chairs and carts have them.</summary>
    private const int UsualCount = 4;

    /// <summary>Yellow petals make a yellow flower, and a broken screen a broken phone; what else is said of a part cannot be seen.</summary>
    public void TakePart(int i)
    {
        var (item, whole) = (items[i], placement.Last!);
        if (clause.Phrase is { Look: { } look, LookWord: { } said })
        {
            draft.Mark(whole, look, said, items);
            clause.Phrase.Look = null;
        }

        if (
            clause.Phrase.Count is { } count
            && (items.Text(item) is not ("legs" or "wheels") || count != UsualCount)
            && !ThingParts.IsUsual(items.Text(item), count, items.Concept(whole.Concept).Caption)
        )
            draft.LeaveOut(items.Source(i - 1, i));
        if (clause.Phrase.ColourCount > 0 && NounParts.IsMostOfIt(items.Text(item), items.Concept(whole.Concept)))
            whole.Colour ??= clause.Phrase.Colours[^1];
        else if (clause.Phrase.ColourCount == 1 && items.HasPaintedPart(items.Text(item).ToString(), whole))
            whole.PartColours.Add(
                (
                    items.Text(item).ToString(),
                    clause.Phrase.Colours[0],
                    clause.Phrase.ShadeOf(clause.Phrase.Colours[0]),
                    items.Source(i - 1, i)
                )
            );
        else if (clause.Phrase.Colours is [var only] && NounParts.IsOwnColour(items.Text(item), items.ColourName(only)))
            items.Show(i - 1);
        else if (clause.Phrase.ColourCount > 0)
            draft.LeaveOut(items.Source(i - 1, i));
        clause.EndUndrawn();
        clause.EndNoun();
    }

    /// <summary>What is not there can be left out; a part of the thing, and what a dish is made of, cannot.</summary>
    public void Exclude(int i)
    {
        var concept = items.ConceptAt(i);
        draft.Excluded.Add(items[i].Meaning.Concept);
        var isPart =
            concept is { IsPart: true, Traits.Metres: null }
            || (placement.Last is { Text: null } && Array.IndexOf(NounWords.Components, concept.Caption) >= 0);
        var isIngredient =
            concept.Traits.Food
            && clause.Role == WordRole.Negation
            && placement.Last is { Text: null } last
            && items.Concept(last.Concept).Traits.Food
            && !clause.AfterAnd;
        if (isPart || isIngredient)
            draft.CannotLeaveOut(items.Words(items[i]));
    }

    /// <summary>A loose word that only goes with a thing, as happy does with a face.</summary>
    public void TakeHint(int i)
    {
        var item = items[i];
        if (clause.IsNegated)
        {
            draft.Excluded.Add(item.Meaning.Concept);
            return;
        }

        Draft.Remember(draft.Hints, items.Mention(item));
        if (clause.Role == WordRole.Purpose)
            return;
        // Every day has a clear sky here, where no other weather is named.
        if (!BelongsToNameBefore(i) && items.Text(item) is not "sunny")
            draft.LeaveOut(items.Text(item));
    }

    /// <summary>"Taco tuesday", "chess strategy": no picture has the last noun, and where nothing else is drawn the first comes nearest.</summary>
    public void LeaveOutHead(int i)
    {
        var words = items.Source(i, i + 1);
        draft.LeaveOut(words);
        draft.OfUnknown ??= new Mention(items[i].Meaning.Concept, Tier.Near, words, 1);
    }

    /// <summary>"face" in "crying face", where crying alone names the face that cries.</summary>
    private bool BelongsToNameBefore(int i) =>
        items.KindAt(i - 1) == ItemKind.Concept
        && items.ConceptAt(i - 1).Caption.AsSpan().Contains(items.Text(items[i]), StringComparison.Ordinal);

    public void SetAside(Item item)
    {
        LeaveOut(item, clause.Phrase.Count ?? 1, clause.Phrase.ColourCount > 0 ? clause.Phrase.Colours[^1] : null);
        clause.EndUndrawn();
    }

    /// <summary>Says that it is not drawn, and remembers it in case that nothing else can be.</summary>
    public void LeaveOut(Item item, int count, int? colour)
    {
        if (clause.IsNegated)
            return;
        draft.LeaveOut(English.WithoutPossessive(items.Words(item)));
        Draft.Remember(item.Meaning.Tier >= Tier.Near ? draft.Hints : draft.SetAside, items.Mention(item, count, colour));
    }
}
