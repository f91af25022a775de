using Easel.Scenes.Casting;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Tells nouns that are things from those that say what another noun is like.</summary>
internal sealed class NounKinds(PromptItems items, Clause clause, Doers doers)
{
    /// <summary>The size of toys.</summary>
    private const double ToyMetres = 0.3;

    /// <summary>"Fishing gear" is no cogwheel.</summary>
    public bool IsEquipment(int i) =>
        items.Text(items[i]) is "gear"
        && (items.KindAt(i - 1) is ItemKind.Concept or ItemKind.Unknown || Doings.Find(items.Words(items[Math.Max(0, i - 1)])) is not null);

    /// <summary>"Mountain" in "a mountain lake": a lake, and no mountain.</summary>
    public bool DescribesPlace(int i) =>
        (items.Text(items[i]) is "summer" || Places.Land(items.Text(items[i])) is not null)
        && i + 1 < items.Count
        && items[i + 1] is { IsEmoji: false, IsPossessive: false }
        && Places.IsSubject(items.Text(items[i + 1]))
        && items.KindAt(i + 2) is not (ItemKind.Concept or ItemKind.Unknown);

    /// <summary>"Toy" before "airplane": how large it is of the real one; null before anything else.</summary>
    public double? Toy(int i) =>
        items.Text(items[i]) is "toy" && items.IsWordConceptAt(i + 1) && items.ConceptAt(i + 1).Traits.Metres is > ToyMetres and var real
            ? ToyMetres / real
            : null;

    /// <summary>"a basketball player" is no basketball: the last noun is the thing, and it is unknown.</summary>
    public bool IsOfUnknownHead(int i) =>
        items[i] is { IsEmoji: false, IsPossessive: false }
        && items.KindAt(i + 1) == ItemKind.Unknown
        && items[i + 1].IsNoun
        && !Places.IsSubject(items.Text(items[i + 1]))
        && !doers.IsDoer(i)
        && items.KindAt(i + 2) != ItemKind.Concept
        && Array.IndexOf(NounWords.Appositions, items.Words(items[i + 1])) < 0;

    /// <summary>"banana" in "banana bread", "cat's" in "cat's house": the last of two nouns is the thing.</summary>
    public bool DescribesNext(int i)
    {
        if (items[i].IsPossessive)
            return true;
        if (
            items[i].IsEmoji
            || !items.IsWordConceptAt(i + 1)
            || doers.IsActionAt(i + 1)
            || doers.BeginsWithAction(i, i + 1)
            || doers.IsDoneOnIt(i, i + 1)
        )
            return false;
        if (doers.IsDoer(i) || (Happenings.Find(items.Text(items[i + 1])) is { IsDone: true } && doers.IsSomebody(i)))
            return false;
        // Three nouns in a row are a list that somebody typed without commas.
        if ((items.IsWordConceptAt(i - 1) && !IsVerb(i - 1)) || items.IsWordConceptAt(i + 2))
            return false;
        return items[i + 1].Meaning.Tier < Tier.Near || items[i].Meaning.Tier >= Tier.Near;
    }

    /// <summary>"Cooking" in "a mouse in a hat cooking cheese soup".</summary>
    private bool IsVerb(int i) =>
        items[i].Words == 1 && items.Text(items[i]).EndsWith("ing") && Doings.Find(items.Words(items[i])) is not null;

    /// <summary>"a dessert", not "a happy dog": a loose word is a thing only at the end of a phrase that began with an article, number or
    /// colour.</summary>
    public bool StandsAsNoun(int i)
    {
        if (clause.Phrase is { Determined: false, ColourCount: 0 })
            return false;
        return items.RoleAt(i + 1) != WordRole.Of && items.EndsPhraseAt(i + 1);
    }

    /// <summary>"Water running from a tap" is a thing, not a place.</summary>
    public bool IsPouring(int i) =>
        items.Text(items[i]) is "water"
        && (items.KindAt(i) != ItemKind.Concept || items.ConceptAt(i).Caption is not "water jet")
        && (Motions.Is(items.Text(items[Math.Min(i + 1, items.Count - 1)])) ? items.RoleAt(i + 2) : items.RoleAt(i + 1)) == WordRole.OutOf;
}
