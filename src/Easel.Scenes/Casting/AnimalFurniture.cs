using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>The furniture and the vehicles that are drawn with animals, which use them as people do: a cat at a piano, a fox in a bed.</summary>
internal sealed class AnimalFurniture(
    AnimalRelations animals,
    List<Mention> mentions,
    List<SceneRelation> relations,
    ConceptVocabulary vocabulary
)
{
    /// <summary>What the animal is in or at, which object that was, and its pose in it; null where it is drawn by itself.</summary>
    public (Furnished Furnished, int Thing, PoseName Pose)? In(int i, Species species, Doing? doing, Stance stance, PoseName pose)
    {
        if (doing?.Stance is Stance.Swimming)
            PutInBath(i);
        if (
            species.Plan is BodyPlan.Fish
            || PoseAsPeople(doing?.Stance is Stance.Swimming ? Stance.Swimming : stance, pose) is not { } asked
            || (
                Furnishing.Find(i, asked, mentions, relations, vocabulary)
                ?? Furnishing.Find(i, PoseName.Standing, mentions, relations, vocabulary)
            )
                is not var (furnished, thing)
            || !IsUsedAsByPeople(i, furnished.Fixture, thing, stance)
        )
            return null;
        var isBusy = animals.Held(i) is not null && !furnished.IsLaid;
        return (furnished, thing, Furnishing.Pose(furnished.Fixture, isBusy));
    }

    /// <summary>It is at a table with others, who are drawn with it together.</summary>
    public bool SharesTable(int i) =>
        relations.Exists(at =>
            at is { Kind: SceneRelationKind.Behind }
            && at.First == i
            && mentions[at.Second] is { Text: null, Count: 1 }
            && Company.IsTable(animals.Caption(at.Second))
            && (
                mentions[i].Count > 1
                || relations.Exists(other => other is { Kind: SceneRelationKind.Behind } && other.Second == at.Second && other.First != i)
            )
        );

    /// <summary>What it rides and which object that was; boards bear it on its own feet.</summary>
    public (Ridden Ridden, int Vehicle)? On(int i, Species species) =>
        species.Plan is not BodyPlan.Fish
        && mentions[i].Count == 1
        && Riders.Find(i, mentions, relations, vocabulary) is var (ridden, vehicle)
        && ridden.Kind.Ride is not (Ride.Skateboard or Ride.Surfboard or Ride.Snowboard)
            ? (ridden, vehicle)
            : null;

    /// <summary>"Taking a bath" names what it is in.</summary>
    private void PutInBath(int i)
    {
        var bath = relations.FindIndex(relation =>
            relation is { Kind: SceneRelationKind.Beside }
            && relation.First == i
            && mentions[relation.Second].Text is null
            && animals.Caption(relation.Second) is "bathtub"
        );
        if (bath >= 0)
            relations[bath] = relations[bath] with { Kind = SceneRelationKind.In };
    }

    private static PoseName? PoseAsPeople(Stance stance, PoseName pose) =>
        stance switch
        {
            Stance.Upright => pose is PoseName.Holding or PoseName.Eating ? PoseName.SittingHolding : pose,
            Stance.Asleep or Stance.Lying => PoseName.Lying,
            Stance.Sitting or Stance.Standing => PoseName.Sitting,
            Stance.Swimming => PoseName.InBath,
            _ => null,
        };

    /// <summary>It sits, lies and stands upon furniture as animals do; in a bed or an armchair, or with its hands full, as people.</summary>
    private bool IsUsedAsByPeople(int i, Fixture fixture, int thing, Stance stance) =>
        fixture switch
        {
            Fixture.Bed or Fixture.Crib or Fixture.Bathtub => IsIn(i, thing),
            Fixture.Chair or Fixture.OfficeChair or Fixture.Armchair or Fixture.RockingChair => stance == Stance.Upright
                || (stance is Stance.Sitting or Stance.Standing && IsIn(i, thing)),
            Fixture.Piano => !relations.Contains(new SceneRelation(i, SceneRelationKind.On, thing)),
            _ => true,
        };

    private bool IsIn(int i, int thing) => relations.Contains(new SceneRelation(i, SceneRelationKind.In, thing));
}
