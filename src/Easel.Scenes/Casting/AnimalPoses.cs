using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>How an animal stands, lies or flies by what it does, holds and is on, and to which side it looks.</summary>
internal sealed class AnimalPoses(
    AnimalRelations animals,
    List<Mention> mentions,
    List<SceneRelation> relations,
    ConceptVocabulary vocabulary
)
{
    /// <summary>It would hide the face; in metres.</summary>
    private const double LargestAtMouth = 0.5;

    public (Stance Stance, PoseName Pose) StanceOf(Species species, int i, Doing? doing, Mood? mood, int? held, int? on)
    {
        if (doing?.Stance is Stance.Asleep || (mood == Mood.Asleep && doing is null))
            return (Stance.Asleep, PoseName.Lying);
        if (species.Plan == BodyPlan.Fish)
            return (
                doing?.Stance is Stance.Leaping or Stance.Flying or Stance.Swimming ? doing.Stance.Value : Stance.Standing,
                PoseName.Standing
            );
        // What lives in water needs none drawn with it.
        if (doing?.Stance is Stance.Swimming && animals.Traits(i).Swims)
            return (Stance.Running, PoseName.Standing);
        if (doing is { Pose: PoseName.Climbing })
            return (Stance.Upright, PoseName.Climbing);
        var isEating = doing is { Pose: PoseName.Eating };
        if (
            species.Plan == BodyPlan.Bird
            && (doing?.Stance is null or Stance.Flying or Stance.Standing || (species.Hovers && doing.Stance is Stance.Eating))
            && (animals.IsInSky(i) || animals.Clutched(i) is not null || (species.Hovers && on is null && !animals.IsInVessel(i)))
        )
            return (Stance.Flying, PoseName.Standing);
        if (held is { } thing && doing?.Stance is null or Stance.Standing or Stance.Sitting)
        {
            if (!IsInMouth(species, thing, isEating) || IsRead(thing, doing))
                return (
                    Stance.Upright,
                    on is { } bench && NounStanding.IsForSitting(vocabulary.Concepts[mentions[bench].Concept]) ? PoseName.SittingHolding
                    : isEating && animals.Traits(thing).Metres is null or < LargestAtMouth ? PoseName.Eating
                    : doing is { Pose: not (PoseName.Standing or PoseName.Carrying or PoseName.HoldingUp or PoseName.Eating) } ? doing.Pose
                    : PersonPoses.IsHugged(vocabulary.Concepts[mentions[thing].Concept]) ? PoseName.HoldingInFront
                    : PoseName.Holding
                );
            return (animals.Caption(thing) is "grass" or "herb" or "sheaf of rice" ? Stance.Eating : Stance.Standing, PoseName.Standing);
        }

        if (on is { } seat && doing?.Stance is null or Stance.Standing or Stance.Sitting)
        {
            var under = vocabulary.Concepts[mentions[seat].Concept];
            if (PersonPoses.On(under, doing) is { } ridden and (PoseName.Riding or PoseName.Crouching))
                return (Stance.Upright, ridden);
            // A flock on a hill grazes there, and a statue stands.
            if (
                doing?.Stance is not Stance.Standing
                && !(doing is null && (Landforms.IsHeight(under) || (under.Caption is "pedestal" && species.Plan is BodyPlan.FourLegged)))
            )
                return (Stance.Sitting, PoseName.Sitting);
        }

        if (doing is null)
            return (animals.IsInVessel(i) && species.Plan == BodyPlan.FourLegged ? Stance.Sitting : Stance.Standing, PoseName.Standing);
        if (doing.Stance is Stance.Rearing && species.Head is not (HeadShape.Long or HeadShape.Elephant))
            return (Stance.Upright, PoseName.Standing);
        if (doing.Stance is { } stance)
            return (stance, PoseName.Standing);
        return isEating ? (Stance.Eating, PoseName.Standing)
            : doing.Prop == Prop.Hose && species.Head == HeadShape.Elephant ? (Stance.Roaring, PoseName.Standing)
            : doing.Pose == PoseName.Standing ? (Stance.Standing, PoseName.Standing)
            : (Stance.Upright, doing.Pose);
    }

    /// <summary>A newspaper that is read, and not brought.</summary>
    private bool IsRead(int thing, Doing? doing) =>
        doing?.Pose == PoseName.HoldingInFront && animals.Caption(thing) is not "bone" and not "stick";

    /// <summary>Dogs carry sticks so; with hands one holds what one eats.</summary>
    private bool IsInMouth(Species species, int thing, bool isEating) =>
        species.Plan is not (BodyPlan.Upright or BodyPlan.Snowman)
        && !species.HasHands
        // It would hide the face of who looks at one.
        && (isEating || species.Head != HeadShape.Owl)
        // Nobody drinks of a cup that hangs from the teeth; boots and hats are chewed.
        && (!animals.Traits(thing).Holds || animals.Traits(thing).Worn is WornPlace.Head || animals.Caption(thing) is "boot" or "boots")
        && (
            isEating
            || animals.Traits(thing).Food
            || animals.Caption(thing)
                is "bone"
                    or "stick"
                    or "tennis ball"
                    or "ball"
                    or "flying disc"
                    or "fish"
                    or "newspaper"
                    or "rose"
                    or "leaf"
                    or "grass"
                    or "branch"
                    or "worm"
                    or "envelope"
                    or "rolled-up newspaper"
        );

    /// <summary>It looks to the left as the art's animals do; to what it acts on, which is named next and stands at the right.</summary>
    public bool IsMirrored(int i, Stance stance, PoseName pose, Doing? doing)
    {
        if (stance == Stance.Upright)
            return (
                    pose == PoseName.Riding
                    && relations.Exists(relation =>
                        relation is { Kind: SceneRelationKind.On } && relation.First == i && animals.Traits(relation.Second).Animal
                    )
                )
                // "A man and a robot shaking hands": with who was named before it.
                || (
                    doing is { IsMutual: true }
                    && relations.Exists(relation =>
                        relation is { Kind: SceneRelationKind.Beside } && relation.Second == i && relation.First < i
                    )
                );
        return doing is null
            || !relations.Exists(relation =>
                relation.First == i
                && relation.Second > i
                && (
                    relation.Kind == SceneRelationKind.Beside
                    || (relation.Kind == SceneRelationKind.OutOf && !animals.Traits(relation.Second).Holds)
                )
            );
    }
}
