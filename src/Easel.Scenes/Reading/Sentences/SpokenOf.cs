using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>What a prompt speaks of at a point: the object that the next one is related to, and how.</summary>
internal sealed class SpokenOf(PromptItems items, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>The number of the object that the next one is related to; -1 before the first.</summary>
    public int LastIndex { get; set; } = -1;

    /// <summary>Null before the first.</summary>
    public Mention? Last => LastIndex < 0 ? null : draft.Objects[LastIndex];

    /// <summary>The object named last, though it be in the hand of another; null before the first.</summary>
    public Mention? Newest { get; set; }

    /// <summary>How the next object stands to the last; null where nothing says that.</summary>
    public ExpectedRelation? Expected { get; set; }

    /// <summary>What is between the one just named and the next; -1 where that is nothing.</summary>
    public int Between { get; set; } = -1;

    /// <summary>The next object is between the last and this one; null where it is not.</summary>
    public Mention? Other { get; set; }

    /// <summary>The object that the next one is related to is somebody or an animal.</summary>
    public bool IsAfterLiving => Last is { Text: null } last && vocabulary.Concepts[last.Concept].Traits.Lives;

    /// <summary>"Giving a speech at a podium": the speech is what the last one does.</summary>
    private bool IsDone(string noun) => Last?.Doing is { } said && said.Words.EndsWith($" {noun}", StringComparison.Ordinal);

    /// <summary>The word at <paramref name="i"/>: the next object stands so to the last one, or waits for it: "above a house, a
    /// cat".</summary>
    public void Expect(SceneRelationKind relation, int i, bool isInverse)
    {
        // "right of a tree and left of a car" speaks twice of what stands before it.
        if (
            items.RoleAt(i - 1) == WordRole.And
            && draft.Relations.Count > 0
            && relation is not (SceneRelationKind.WornBy or SceneRelationKind.HeldBy)
        )
            // "Holds a lantern and stands in a cave": who holds it does.
            LastIndex = draft.Relations[^1].Kind.IsOfEach() ? draft.Relations[^1].Second : draft.Relations[^1].First;
        // "a zorp over the sea": what is above it cannot be drawn, so nothing is.
        var isOrphan = LastIndex < 0 && items.KindAt(i - 1) is ItemKind.Concept or ItemKind.Unknown;
        // "A wizard casting a spell on a dragon": it is the spell that is on it.
        var isOfUndrawn =
            LastIndex >= 0
            && items.KindAt(i - 1) == ItemKind.Unknown
            && items[i - 1].IsNoun
            && items.RoleAt(i - 2) == WordRole.Article
            && (relation == SceneRelationKind.On || !IsDone(items.Words(items[i - 1])));
        Expected =
            isOrphan ? null
            : isOfUndrawn && !isInverse ? new ExpectedRelation(SceneRelationKind.Beside, IsInverse: false)
            : new ExpectedRelation(relation, isInverse);
        Between = -1;
    }
}
