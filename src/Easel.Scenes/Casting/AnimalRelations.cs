using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>How an animal of a scene stands to its other objects and to its place.</summary>
internal sealed class AnimalRelations(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>A young one in its pouch, which is drawn with it; null where none is named.</summary>
    public int? JoeyOf(int i) =>
        relations
            .Where(relation =>
                (relation.First == i || relation.Second == i)
                && relation.Kind is SceneRelationKind.In or SceneRelationKind.Beside or SceneRelationKind.HeldBy
            )
            .Select(relation => relation.First == i ? relation.Second : relation.First)
            .Where(other => mentions[other].Text is null && (mentions[other].IsYoung || Caption(other) is "baby"))
            .Select(other => (int?)other)
            .FirstOrDefault();

    /// <summary>It stands to another as the art's picture cannot: on a seat or a vehicle, in a basket, under a rider.</summary>
    public bool IsPosed(int i, int? on) =>
        (on is { } seat && (Traits(seat).Seat is not null || PersonPoses.On(vocabulary.Concepts[mentions[seat].Concept], null) is not null))
        || IsInVessel(i)
        || (Traits(i).Face && relations.Exists(relation => relation.Kind == SceneRelationKind.FeatureOf && relation.Second == i))
        || HasOnNose(i)
        || Clutched(i) is not null
        || relations.Exists(relation =>
            relation is { Kind: SceneRelationKind.On } && relation.Second == i && mentions[relation.First].Vector is not null
        );

    /// <summary>There is no picture of its face that would wear it.</summary>
    public bool IsWornBare(int i) =>
        Related(SceneRelationKind.WornBy, i).Any()
        && (
            draft.Place is not null
            || draft.Light is not null
            || draft.Weather is not null
            || !HasFace(i)
            || IsBusy(i)
            || Related(SceneRelationKind.WornBy, i).Any(worn => Traits(worn).Worn is WornPlace.Neck or WornPlace.Nowhere)
        );

    /// <summary>It is upon something, in something, or under somebody: its whole body is seen.</summary>
    private bool IsBusy(int i) =>
        relations.Exists(relation =>
            (relation.First == i && relation.Kind is SceneRelationKind.On or SceneRelationKind.In)
            || (relation.Second == i && relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.On)
        );

    /// <summary>The art has a head of its own that things are worn on.</summary>
    private bool HasFace(int i) => vocabulary.Concepts[mentions[i].Concept].Traits.Face || vocabulary.FindNamed($"{Caption(i)} face") >= 0;

    /// <summary>The art has only its head, and there are others whose bodies are seen.</summary>
    public bool IsFaceAmongBodies(int i) =>
        vocabulary.Concepts[mentions[i].Concept].Traits.Face
        && !Caption(i).EndsWith(" face", StringComparison.Ordinal)
        && !Related(SceneRelationKind.WornBy, i).Any()
        && relations.Exists(relation =>
            (relation.First == i || relation.Second == i)
            && relation.Kind is SceneRelationKind.Beside or SceneRelationKind.Facing or SceneRelationKind.Following
            && mentions[relation.First == i ? relation.Second : relation.First].Text is null
            && Traits(relation.First == i ? relation.Second : relation.First).Lives
        );

    public bool IsAnimal(Mention mention) => mention.Text is null && vocabulary.Concepts[mention.Concept].Traits.Animal;

    public bool IsInVessel(int i) =>
        relations.Exists(relation =>
            relation.Kind is SceneRelationKind.In or SceneRelationKind.OutOf
            && relation.First == i
            && Traits(relation.Second) is { Holds: true }
        );

    /// <summary>At a window one sees heads, which the art has.</summary>
    public bool IsInCabin(int i) =>
        relations.Exists(relation =>
            relation.Kind is SceneRelationKind.In or SceneRelationKind.OutOf
            && relation.First == i
            && Traits(relation.Second).Cabin is not null
        );

    public bool HasGrown(int i, int concept) =>
        mentions
            .Where(
                (mention, other) =>
                    other != i && mention.Text is null && !mention.IsYoung && vocabulary.Concepts[mention.Concept].Traits.Animal
            )
            .Any()
        && concept >= 0;

    /// <summary>A bird that the sky is around, and nothing that it could sit on.</summary>
    public bool IsInSky(int i) =>
        (draft.Place is ScenePlace.Sky or ScenePlace.Clouds || mentions[i].IsAloft)
        && !relations.Exists(relation => relation.First == i && relation.Kind >= SceneRelationKind.On);

    /// <summary>Seals hold their noses up in the art's picture.</summary>
    private bool HasOnNose(int i) =>
        !Traits(i).Swims && relations.Exists(relation => relation is { Kind: SceneRelationKind.OnNose } && relation.Second == i);

    /// <summary>What it has in its claws.</summary>
    public int? Clutched(int i) => Related(SceneRelationKind.InClaws, i).Select(thing => (int?)thing).FirstOrDefault();

    /// <summary>What is said to be with it, next to its name.</summary>
    public int? Next(int i) =>
        relations
            .Where(relation => relation.Kind == SceneRelationKind.Beside && relation.First == i && relation.Second == i + 1)
            .Select(relation => (int?)relation.Second)
            .FirstOrDefault(next => mentions[next!.Value].Text is null);

    public int? Held(int i) => Related(SceneRelationKind.HeldBy, i).Select(thing => (int?)thing).FirstOrDefault();

    public int? On(int i) =>
        relations
            .Where(relation => relation.Kind == SceneRelationKind.On && relation.First == i && mentions[relation.Second].Text is null)
            .Select(relation => (int?)relation.Second)
            .FirstOrDefault();

    public IEnumerable<int> Related(SceneRelationKind kind, int i) =>
        relations
            .Where(relation => relation.Kind == kind && relation.Second == i && mentions[relation.First].Text is null)
            .Select(relation => relation.First);

    public string Caption(int i) => vocabulary.Concepts[mentions[i].Concept].Caption;

    public ConceptTraits Traits(int i) => mentions[i].Text is null ? vocabulary.Concepts[mentions[i].Concept].Traits : ConceptTraits.None;
}
