using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Where objects stand that are in or on the one named before them: "a basket of apples and pears", "a desk with a cup of
/// pens".</summary>
internal sealed class ContentPlacement(PromptItems items, Draft draft, ConceptVocabulary vocabulary, SpokenOf spoken)
{
    private readonly ContainedThings _contents = new(items, draft, vocabulary);

    /// <summary>A vessel in the hand of somebody, whose content is named; -1 where there is none.</summary>
    private (int Held, int Holder) _hand = (-1, -1);

    /// <summary>How many vessels the next object is to fill; 0 where it is in none.</summary>
    public int Vessels => spoken.Expected is { Kind: SceneRelationKind.In, IsInverse: true } ? _contents.Vessels : 0;

    /// <summary>The next object is in the one just named, or on it: "a bowl of" what follows.</summary>
    public void Expect(SceneRelationKind relation, int i)
    {
        if (spoken.Newest is { Text: null } vessel && !ReferenceEquals(vessel, spoken.Last) && spoken.IsAfterLiving)
            TurnToHeld(draft.Objects.IndexOf(vessel));
        else
            StepIntoVessel(relation);
        spoken.Expect(relation, i, isInverse: true);
        _contents.Fill(spoken.LastIndex, relation);
    }

    /// <summary>"A desk with a cup of pens": it is the cup that they are in, though the desk is still spoken of.</summary>
    public void StepIntoVessel(SceneRelationKind relation)
    {
        if (
            spoken.LastIndex >= 0
            && spoken.Newest is { Text: null } vessel
            && !ReferenceEquals(vessel, spoken.Last)
            && !spoken.IsAfterLiving
        )
            spoken.LastIndex = _contents.StepInto(vessel, spoken.LastIndex, relation);
    }

    /// <summary>"A desk with a laptop, a mug and a lamp": all of them are on it.</summary>
    public void ExpectListed(SceneRelationKind relation, int i)
    {
        spoken.Expect(relation, i, isInverse: true);
        _contents.List(spoken.LastIndex, relation);
    }

    /// <summary>How a thing stands to the tray, the box, the basket or the cake that somebody holds; null where nobody does, or it has no room.</summary>
    /// <param name="newest">How the object named last stands to another.</param>
    public SceneRelationKind? InHeld(Concept thing, SceneRelationKind? newest) =>
        newest == SceneRelationKind.HeldBy
        && spoken.IsAfterLiving
        && spoken.Newest is { Text: null } held
        && !ReferenceEquals(held, spoken.Last)
        && vocabulary.Concepts[held.Concept]
            is { Traits: { Lives: false, Holds: true } or { Lives: false, Surface: true, Solid: true } or { Food: true } } vessel
            ? NounStanding.OnOrIn(thing, vessel)
            : null;

    /// <summary>After "and": where the last object holds what was named after it, it holds what follows too.</summary>
    public void ExpectMore(int i)
    {
        // "A basket of apples and pears", and not "and a hat".
        if (
            _hand.Held >= 0
            && spoken.LastIndex == _hand.Holder
            && _contents.ContentOf(_hand.Held) is not null
            && items.KindAt(i + 1) == ItemKind.Concept
        )
            TurnToHeld(_hand.Held);
        if (_contents.ContentOf(spoken.LastIndex) is { } relation && !_contents.EndsAt(i, spoken.Newest))
            spoken.Expect(relation, i, isInverse: true);
        else if (spoken.Last is { Text: null } dish && _contents.HasMore(dish, i))
            ExpectListed(SceneRelationKind.On, i);
    }

    /// <summary>Of several colours, each is where the first is.</summary>
    public void ExpectMoreOfSame()
    {
        if (_contents.ContentOf(spoken.LastIndex) is { } relation)
            spoken.Expected = new ExpectedRelation(relation, IsInverse: true);
    }

    /// <summary>The next object comes on a plate or in a bowl, and so does what follows with "and".</summary>
    public void ExpectDish() => _contents.Serve();

    /// <summary>Where nothing says how the new object stands, what it is in or listed on says it.</summary>
    public void ExpectAsListed(int added)
    {
        if (spoken.Expected is null && _contents.Around(spoken.LastIndex) is { } around)
            spoken.LastIndex = around;
        if (spoken.Expected is null && _contents.ListedOn(spoken.LastIndex, draft.Objects[added]) is { } listed)
            spoken.Expected = new ExpectedRelation(listed, IsInverse: true);
    }

    /// <summary>"A vase of roses on a table": it is the vase that stands there.</summary>
    public bool Has(int vessel, SceneRelationKind relation) => _contents.Has(vessel, relation);

    /// <summary>"A vase of roses": what was named last is what the vessel is said to be full of.</summary>
    public bool Fills(int vessel, SceneRelationKind? relation) => relation is not null && _contents.ContentOf(vessel) == relation;

    /// <summary>After what is in a vessel in somebody's hand, they are spoken of again.</summary>
    public void TurnToHolder()
    {
        if (spoken.LastIndex == _hand.Held && _hand.Holder >= 0)
            spoken.LastIndex = _hand.Holder;
    }

    /// <summary>"A chef cooking soup in a pot": it is the soup that is in it.</summary>
    public SceneRelation OfWhatIsCooked(SceneRelation relation) =>
        relation.Kind is SceneRelationKind.In
        && relation.First == spoken.LastIndex
        && spoken.IsAfterLiving
        && spoken.Newest is { Text: null } food
        && !ReferenceEquals(food, spoken.Last)
        && vocabulary.Concepts[food.Concept].Traits is { Food: true } or { Served: true }
        && vocabulary.Concepts[draft.Objects[relation.Second].Concept].Traits.Holds
            ? relation with
            {
                First = draft.Objects.IndexOf(food),
            }
            : relation;

    public void EndClause() => _contents.EndClause();

    /// <summary>The next object is said of what the last one holds, and those after it of the last one again.</summary>
    private void TurnToHeld(int held) => (_hand, spoken.LastIndex) = ((held, spoken.LastIndex), held);
}
