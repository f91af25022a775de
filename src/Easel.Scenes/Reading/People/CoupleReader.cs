using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Parts a couple of whom one alone is spoken of: "a couple dances. She wears a yellow dress", "a couple on the beach, the man carries a
/// surfboard". Each of them does what both were said to do.</summary>
internal sealed class CoupleReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Always -1: who is spoken of is read on.</summary>
    public int Read(int i)
    {
        if (
            !clause.IsNegated
            && IsOneOfThem(i)
            && draft.Objects.FindLast(said => said.Text is null && items.IsSomebody(said)) is { Count: 1 } couple
            && Roles.Of(couple, vocabulary) is { Group: [var one, var other] }
            && one.Person.Gender != other.Person.Gender
        )
            Part(couple, one.Person, other.Person);
        return -1;
    }

    /// <summary>"She", "the man", and not "the woman's".</summary>
    private bool IsOneOfThem(int i) =>
        items.IsWordAt(i)
        && (
            items.Text(items[i]) is "she" or "he"
            || (
                items.Text(items[i]) is "the" or "her" or "his"
                && items.IsWordConceptAt(i + 1)
                && items.Text(items[i + 1]) is "man" or "woman" or "bride" or "groom" or "husband" or "wife" or "lady" or "girl" or "boy"
            )
        );

    private void Part(Mention couple, Person first, Person second)
    {
        var at = draft.Objects.IndexOf(couple);
        var isWedding = vocabulary.Concepts[couple.Concept].Caption is "bride and groom";
        if (draft.Objects.Count == Scene.MaxObjects || Named(first, isWedding) is not { } one || Named(second, isWedding) is not { } other)
            return;
        var isLast = ReferenceEquals(placement.Last, couple);
        draft.Objects[at] = one;
        draft.Objects.Add(other);
        var added = draft.Objects.Count - 1;
        foreach (var where in draft.Relations.Where(relation => relation.First == at && IsWhere(relation.Kind)).ToList())
            draft.Relations.Add(where with { First = added });
        draft.Relations.Add(new SceneRelation(at, SceneRelationKind.Beside, added));
        foreach (var member in (Mention[])[one, other])
        {
            member.Doing = couple.Doing;
            member.PersonLooks.AddRange(couple.PersonLooks);
        }

        if (isLast)
            placement.TurnTo(one);
    }

    private Mention? Named(Person person, bool isWedding)
    {
        var name = (person.Gender == Gender.Female, isWedding) switch
        {
            (true, true) => "bride",
            (true, false) => "woman",
            (false, true) => "groom",
            _ => "man",
        };
        return vocabulary.Words.Find(name) is { Kind: MeaningKind.Concept } known ? new Mention(known.Concept, Tier.Same, name, 1) : null;
    }

    private static bool IsWhere(SceneRelationKind kind) =>
        kind
            is SceneRelationKind.On
                or SceneRelationKind.In
                or SceneRelationKind.Behind
                or SceneRelationKind.Under
                or SceneRelationKind.InFrontOf
                or SceneRelationKind.Beside;
}
