using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Layout;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>What a word for a relation means of these two things.</summary>
internal sealed class MeantRelation(Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>On these one travels inside.</summary>
    private static readonly string[] Carriages =
    [
        "train",
        "bus",
        "school bus",
        "double decker bus",
        "minibus",
        "airplane",
        "airplane on the ground",
        "small airplane",
        "locomotive",
        "submarine",
        "helicopter",
        "tractor",
        "combine harvester",
    ];

    /// <summary>"A hat on a cat" is worn by it, and "in a table", as other languages say, is on it.</summary>
    public SceneRelation Of(SceneRelation relation) =>
        // Who hangs from a cliff is before it, as ever.
        relation.Kind == SceneRelationKind.HangingFrom
        && !HoldsUp(relation.Second)
            ? relation with
            {
                Kind = SceneRelationKind.Under,
            }
        : relation.Kind == SceneRelationKind.On && IsHanging(relation.First) && HoldsUp(relation.Second)
            ? relation with
            {
                Kind = SceneRelationKind.HangingFrom,
            }
        // "On a train", "driving a tractor".
        : relation.Kind == SceneRelationKind.On && IsAboard(relation) ? relation with { Kind = SceneRelationKind.In }
        // "A bus driving over a bridge"; a plane is above it.
        : relation.Kind == SceneRelationKind.Above && IsDrivenOver(relation) ? relation with { Kind = SceneRelationKind.On }
        : relation.Kind == SceneRelationKind.In && IsBars(relation.Second) ? relation with { Kind = SceneRelationKind.Behind }
        : relation.Kind == SceneRelationKind.In && IsSolid(relation.Second) ? relation with { Kind = SceneRelationKind.On }
        : relation.Kind == SceneRelationKind.In
        && Traits(relation.Second) is { Sky: true, Metres: null, Holds: false }
        && !Traits(relation.First).Sky
            // "In the sun" is under it.
            ? relation with
            {
                Kind = SceneRelationKind.Beside,
            }
        : relation.Kind == SceneRelationKind.In && Traits(relation.First).Lives && IsRidden(relation.Second)
            // "In bicicletta".
            ? relation with
            {
                Kind = SceneRelationKind.On,
            }
        : relation.Kind == SceneRelationKind.In && draft.Objects[relation.Second].Count > 1 && !Traits(relation.Second).Holds
            // "In flowers": they are before one's feet.
            ? relation with
            {
                Kind = SceneRelationKind.Behind,
            }
        : relation.Kind == SceneRelationKind.On && IsStrewn(relation) ? relation with { Kind = SceneRelationKind.StrewnOn }
        : relation.Kind is SceneRelationKind.On or SceneRelationKind.In && IsPerson(relation.First) && IsHandled(relation.Second)
            ? relation with
            {
                First = relation.Second,
                Kind = SceneRelationKind.HeldBy,
                Second = relation.First,
            }
        : relation.Kind is SceneRelationKind.On or SceneRelationKind.OnHead
        && Traits(relation.First).Worn != WornPlace.Nowhere
        && Traits(relation.Second).Lives
            ? relation with
            {
                Kind = SceneRelationKind.WornBy,
            }
        : relation;

    private bool HoldsUp(int mention) =>
        draft.Objects[mention] is { Text: null } thing && Hanging.Holds(vocabulary.Concepts[thing.Concept]);

    /// <summary>"Hanging on a branch".</summary>
    private bool IsHanging(int mention) => draft.Objects[mention].Doing?.Words.StartsWith("hanging", StringComparison.Ordinal) == true;

    private bool IsAboard(SceneRelation relation) =>
        IsPerson(relation.First)
        && Traits(relation.Second).Cabin is not null
        && (
            draft.Objects[relation.First].Doing is { Doing.Pose: PoseName.Driving }
            || (
                Array.IndexOf(Carriages, vocabulary.Concepts[draft.Objects[relation.Second].Concept].Caption) >= 0
                && draft.Objects[relation.First].Doing?.Words.StartsWith("standing on", StringComparison.Ordinal) != true
            )
        );

    private bool IsStrewn(SceneRelation relation) =>
        Traits(relation.First) is { Food: true, Served: false }
        && draft.Objects[relation.Second] is { Text: null } dish
        && NounStanding.IsSeenFromAbove(vocabulary.Concepts[dish.Concept]);

    private bool IsDrivenOver(SceneRelation relation) =>
        draft.Objects[relation.Second] is { Text: null } below
        && NounStanding.IsBridge(vocabulary.Concepts[below.Concept])
        && Traits(relation.First) is { Lives: false, Sky: false, Metres: >= 1 };

    private bool IsBars(int mention) =>
        draft.Objects[mention] is { Text: null } thing && vocabulary.Concepts[thing.Concept].Caption is "prison bars";

    private bool IsRidden(int mention) =>
        draft.Objects[mention] is { Text: null } thing && NounStanding.IsRidden(vocabulary.Concepts[thing.Concept]);

    private bool IsPerson(int mention) => draft.Objects[mention] is { Text: null } thing && vocabulary.Concepts[thing.Concept].IsPerson;

    private bool IsHandled(int mention) =>
        draft.Objects[mention] is { Text: null } thing && NounStanding.IsHandled(vocabulary.Concepts[thing.Concept]);

    private bool IsSolid(int mention) =>
        draft.Objects[mention] is { Text: null } thing && NounStanding.IsSolid(vocabulary.Concepts[thing.Concept]);

    private ConceptTraits Traits(int mention) =>
        draft.Objects[mention] is { Text: null } thing ? vocabulary.Concepts[thing.Concept].Traits : ConceptTraits.None;
}
