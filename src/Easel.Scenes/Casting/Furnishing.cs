using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Puts people into the furniture that is drawn with them: who sleeps is in the bed, who plays sits at the piano.</summary>
internal static class Furnishing
{
    /// <summary>Of what one has in one's arms in bed, in metres.</summary>
    private const double LargestInBed = 0.65;

    /// <summary>What the object <paramref name="person"/> is in or at, and which object that was; null where it is drawn by itself.</summary>
    public static (Furnished Furnished, int Thing)? Find(
        int person,
        PoseName pose,
        List<Mention> mentions,
        List<SceneRelation> relations,
        ConceptVocabulary vocabulary
    )
    {
        foreach (var relation in relations)
        {
            if (
                relation.First != person
                || mentions[relation.Second] is not { Text: null, Count: 1 } thing
                || Of(vocabulary.Concepts[thing.Concept].Caption, pose, relation.Kind) is not { } furnished
                || relations.Exists(other =>
                    other.Second == relation.Second
                    && other.First != person
                    && !IsLaid(other, furnished.Fixture)
                    && !IsCuddled(other, furnished.Fixture, mentions, vocabulary)
                )
                || mentions[person].Count > 1
                // Who hangs it on a wall does not stand before it.
                || (furnished.Fixture == Fixture.Mirror && relations.Exists(at => at.First == relation.Second))
            )
                continue;
            return (thing.Colour is { } colour ? furnished with { Colour = vocabulary.Colours[colour].Rgb } : furnished, relation.Second);
        }

        return null;
    }

    /// <summary>The pose in it.</summary>
    /// <param name="isBusy">The hands have or do something.</param>
    public static PoseName Pose(Fixture fixture, bool isBusy = false) =>
        fixture switch
        {
            Fixture.Bed or Fixture.Crib => PoseName.InBed,
            Fixture.Bathtub => isBusy ? PoseName.HoldingInFront : PoseName.InBath,
            Fixture.Chair or Fixture.OfficeChair or Fixture.Armchair or Fixture.RockingChair => isBusy
                ? PoseName.SittingHolding
                : PoseName.Sitting,
            Fixture.Table or Fixture.Desk => PoseName.AtTable,
            Fixture.Sink => PoseName.AtSink,
            Fixture.IroningBoard => PoseName.Ironing,
            Fixture.Window => PoseName.AtSill,
            Fixture.Clothesline => PoseName.HangingUp,
            Fixture.Shower => PoseName.Standing,
            Fixture.Mirror => PoseName.AtMirror,
            Fixture.Pier => PoseName.Fishing,
            _ => PoseName.AtKeys,
        };

    /// <summary>What stands on the tables that are drawn with people stands there still.</summary>
    /// <param name="isLaid">It is small enough to be in the arms of who is in bed.</param>
    public static void Lay(int person, int table, Fixture fixture, List<SceneRelation> relations, Predicate<int> isLaid)
    {
        // "A baby in a crib with a teddy bear" has it in its arms.
        var isBed = fixture is Fixture.Crib or Fixture.Bed;
        if (!isBed && fixture is not (Fixture.Table or Fixture.Desk))
            return;
        for (var r = 0; r < relations.Count; r++)
        {
            if (
                relations[r].Second == table
                && relations[r].First != person
                && (
                    relations[r].Kind == SceneRelationKind.On
                        ? !isBed || isLaid(relations[r].First)
                        : isBed && relations[r].Kind is SceneRelationKind.In && isLaid(relations[r].First)
                )
            )
                relations[r] = new SceneRelation(relations[r].First, SceneRelationKind.HeldBy, person);
        }
    }

    /// <summary>Nobody bathes in clothes.</summary>
    public static Outfit Dressed(Outfit outfit, Fixture fixture) =>
        fixture is Fixture.Bathtub or Fixture.Shower
            ? outfit with
            {
                Cut = Cut.Trunks,
                Sleeves = Sleeves.None,
                Legs = null,
                Print = null,
                Details = [],
            }
        // The rod is drawn with the water that its line ends in.
        : fixture == Fixture.Pier ? outfit with { Prop = Prop.None }
        : outfit;

    /// <summary>"A baby in a crib with a teddy bear".</summary>
    private static bool IsCuddled(SceneRelation relation, Fixture fixture, List<Mention> mentions, ConceptVocabulary vocabulary) =>
        fixture is Fixture.Crib or Fixture.Bed
        && relation.Kind is SceneRelationKind.On or SceneRelationKind.In
        && IsInArms(mentions[relation.First], vocabulary);

    /// <summary>It is small enough to be in the arms of who is in bed.</summary>
    public static bool IsInArms(Mention thing, ConceptVocabulary vocabulary) =>
        thing.Text is null && vocabulary.Concepts[thing.Concept].Traits is { Lives: false, Furniture: false, Metres: <= LargestInBed };

    private static bool IsLaid(SceneRelation relation, Fixture fixture) =>
        relation.Kind == SceneRelationKind.On && fixture is Fixture.Table or Fixture.Desk;

    private static Furnished? Of(string caption, PoseName pose, SceneRelationKind relation) =>
        (caption, pose, relation) switch
        {
            ("bed", PoseName.InBed or PoseName.Lying, SceneRelationKind.On or SceneRelationKind.In) => new(Fixture.Bed, Palette.Blue),
            // Who is said to be in it lies there.
            ("bed", PoseName.SittingHolding, SceneRelationKind.In) => new(Fixture.Bed, Palette.Blue),
            ("hospital bed", PoseName.InBed or PoseName.Lying or PoseName.SittingHolding, SceneRelationKind.On or SceneRelationKind.In) =>
                new(Fixture.Bed, Palette.Sky),
            ("crib", PoseName.InBed or PoseName.Lying or PoseName.Standing, SceneRelationKind.On or SceneRelationKind.In) => new(
                Fixture.Crib,
                Palette.Sky
            ),
            (
                "bathtub",
                PoseName.InBath
                    or PoseName.Sitting
                    or PoseName.Standing
                    or PoseName.HoldingInFront
                    or PoseName.Holding,
                SceneRelationKind.In
                    or SceneRelationKind.On
            ) => new(Fixture.Bathtub, Palette.Cream),
            ("piano", PoseName.AtKeys or PoseName.Sitting or PoseName.Working, not SceneRelationKind.Behind) => new(
                Fixture.Piano,
                Palette.Black
            ),
            ("armchair", not PoseName.Standing, SceneRelationKind.On or SceneRelationKind.In) => new(Fixture.Armchair, Palette.Teal),
            ("rocking chair", not PoseName.Standing, SceneRelationKind.On or SceneRelationKind.In) => new(
                Fixture.RockingChair,
                Palette.Brown
            ),
            ("chair", PoseName.Sitting or PoseName.SittingHolding, SceneRelationKind.On or SceneRelationKind.In) => new(
                Fixture.Chair,
                Palette.Brown
            ),
            ("office chair", PoseName.Sitting or PoseName.SittingHolding, SceneRelationKind.On or SceneRelationKind.In) => new(
                Fixture.OfficeChair,
                Palette.Navy
            ),
            (
                "table"
                    or "cafe table",
                PoseName.Sitting
                    or PoseName.SittingOnGround
                    or PoseName.SittingOnGroundHolding
                    or PoseName.SittingHolding
                    or PoseName.HoldingInFront
                    or PoseName.Eating
                    or PoseName.Working,
                SceneRelationKind.Behind
            ) => new(Fixture.Table, Palette.Brown),
            (
                "desk",
                PoseName.Sitting
                    or PoseName.SittingOnGround
                    or PoseName.SittingOnGroundHolding
                    or PoseName.SittingHolding
                    or PoseName.HoldingInFront
                    or PoseName.Holding
                    or PoseName.Working,
                SceneRelationKind.Behind
            ) => new(Fixture.Desk, Palette.Brown),
            ("shower", _, SceneRelationKind.In or SceneRelationKind.Under) => new(Fixture.Shower, Palette.Sky),
            (
                "mirror",
                PoseName.Standing
                    or PoseName.SittingHolding
                    or PoseName.Working,
                SceneRelationKind.In
                    or SceneRelationKind.Beside
                    or SceneRelationKind.InFrontOf
                    or SceneRelationKind.Toward
                    or SceneRelationKind.Facing
            ) => new(Fixture.Mirror, Palette.Gold),
            ("pier", PoseName.Fishing, SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Beside) => new(
                Fixture.Pier,
                Palette.Wood
            ),
            ("sink", PoseName.AtSink, _) => new(Fixture.Sink, Palette.Sky),
            ("clothesline", PoseName.HangingUp, _) => new(Fixture.Clothesline, Palette.Yellow),
            ("ironing board", PoseName.Ironing, _) => new(Fixture.IroningBoard, Palette.Sky),
            (
                "window"
                    or "open window"
                    or "window with curtains",
                PoseName.Standing
                    or PoseName.Sitting
                    or PoseName.Leaning
                    or PoseName.Waving
                    or PoseName.SittingOnGround
                    or PoseName.SittingOnGroundHolding
                    or PoseName.AtSill,
                SceneRelationKind.OutOf
                    or SceneRelationKind.Through
                    or SceneRelationKind.In
            ) => new(Fixture.Window, Palette.White),
            _ => null,
        };
}
