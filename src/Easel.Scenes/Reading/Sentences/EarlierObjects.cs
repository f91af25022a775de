using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>What was named before the last object, and whom "with an umbrella" after it turns back to.</summary>
internal sealed class EarlierObjects(Draft draft, SpokenOf spoken, ConceptVocabulary vocabulary)
{
    /// <summary>Who was named last; null where nobody was.</summary>
    public Mention? LastLiving => draft.Objects.FindLast(IsLiving);

    /// <summary>The thing named last whose picture shows such a part; null where none does.</summary>
    public Mention? Having(string part) =>
        draft.Objects.FindLast(said => said.Text is null && NounParts.IsShown(part, vocabulary.Concepts[said.Concept]));

    /// <summary>Who was named beside this one: the fox of "a fox and a raccoon"; null where nobody was.</summary>
    public Mention? CompanionOf(Mention one)
    {
        var at = draft.Objects.IndexOf(one);
        return at > 0 && draft.Relations.Contains(new SceneRelation(at - 1, SceneRelationKind.Beside, at)) && one.Count == 1
            ? draft.Objects[at - 1]
            : null;
    }

    /// <summary>The thing named last before the last one of which <paramref name="suits"/> is true; -1 where there is none.</summary>
    public int Find(Predicate<Concept> suits) =>
        draft.Objects.FindLastIndex(said =>
            said is { Text: null } && !ReferenceEquals(said, spoken.Last) && suits(vocabulary.Concepts[said.Concept])
        );

    /// <summary>"A cake on a table with candles": what stands there is spoken of, where <paramref name="belongs"/> says so.</summary>
    public void TurnBack(Predicate<Concept> belongs)
    {
        var at =
            spoken.LastIndex < 0
                ? -1
                : draft.Relations.FindLastIndex(relation =>
                    relation.Second == spoken.LastIndex && relation.Kind is SceneRelationKind.On or SceneRelationKind.In
                );
        if (at >= 0 && draft.Objects[draft.Relations[at].First] is { Text: null } upper && belongs(vocabulary.Concepts[upper.Concept]))
            spoken.LastIndex = draft.Relations[at].First;
    }

    /// <summary>"A man walking his dog with an umbrella": it is he who has it.</summary>
    public void TurnToWalker()
    {
        if (
            spoken.LastIndex > 0
            && draft.Objects[spoken.LastIndex - 1] is { Text: null, Doing.Words: { } does } walker
            && does.StartsWith("walking", StringComparison.Ordinal)
            && vocabulary.Concepts[walker.Concept].IsPerson
            && vocabulary.Concepts[draft.Objects[spoken.LastIndex].Concept].Traits.Animal
            && AreRelated(spoken.LastIndex - 1, spoken.LastIndex)
        )
            spoken.LastIndex--;
    }

    /// <summary>"A boy looking at an ant with a magnifying glass": it is he who has it.</summary>
    public void TurnToViewer()
    {
        if (
            spoken.LastIndex > 0
            && draft.Objects[spoken.LastIndex - 1] is { Text: null, Doing.Words: { } does } viewer
            && ThingsAtHand.IsLooking(does)
            && vocabulary.Concepts[viewer.Concept].IsPerson
            && AreRelated(spoken.LastIndex - 1, spoken.LastIndex)
        )
            spoken.LastIndex--;
    }

    /// <summary>"A boy opening a chest with a key": it is he who has it.</summary>
    /// <param name="things">So many were named after whoever does it.</param>
    public void TurnToUser(int things)
    {
        if (things <= 0 || spoken.LastIndex < 1 || spoken.Last is { Doing: not null })
            return;
        var user = draft.Objects.FindLastIndex(Math.Max(0, spoken.LastIndex - things), IsLiving);
        if (user >= 0)
            spoken.LastIndex = user;
    }

    private bool IsLiving(Mention said) => said.Text is null && vocabulary.Concepts[said.Concept].Traits.Lives;

    /// <summary>"A toddler in a puddle in red boots", "a woman at the bus stop with a scarf": it is they who wear them, and no place
    /// does.</summary>
    public void TurnToWearer()
    {
        const double smallestPlace = 2;
        if (spoken.Last is not { Text: null } last || vocabulary.Concepts[last.Concept].Traits is not { Lives: false } place)
            return;
        var at = draft.Relations.FindLastIndex(relation =>
            relation.Second == spoken.LastIndex
            && (
                relation.Kind is SceneRelationKind.On or SceneRelationKind.In
                || (relation.Kind is SceneRelationKind.Beside && place is { Metres: >= smallestPlace, Face: false })
            )
        );
        if (at >= 0 && draft.Objects[draft.Relations[at].First] is { Text: null } who && vocabulary.Concepts[who.Concept].Traits.Lives)
            spoken.LastIndex = draft.Relations[at].First;
    }

    /// <summary>"A man runs after a bus with his briefcase": it is he who has it, and no thing has anything that is his.</summary>
    public void TurnToOwner()
    {
        if (
            spoken.Last is { Text: null } last
            && vocabulary.Concepts[last.Concept].Traits is { Lives: false }
            && !vocabulary.Concepts[last.Concept].IsPerson
            && LastLiving is { } owner
        )
            spoken.LastIndex = draft.Objects.IndexOf(owner);
    }

    public bool AreRelated(int one, int other) =>
        one == other
        || draft.Relations.Exists(relation =>
            (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one)
        );
}
