using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Layout;

/// <summary>How large the kinds of a scene are drawn beside each other: as in life, but so that the smallest is still seen.</summary>
internal static class RealSizes
{
    /// <summary>What is more than so much smaller than the largest is drawn smaller.</summary>
    private const double Alike = 1.15;

    /// <summary>A ball is two fifths of a dog, and drawn as half; a mouse is a fiftieth of an elephant, and drawn as a quarter.</summary>
    private const double Compression = 0.8;

    private const double Smallest = 0.32;

    /// <summary>Of the largest that is too small: a fifth of its size in life is half of it.</summary>
    private const double LeastBeside = 0.5;

    /// <inheritdoc cref="LeastBeside"/>
    private const double Between = 0.43;

    /// <summary>"Tiny" is more.</summary>
    private const double LeastSaid = 0.5;

    /// <summary>Of people, whose faces and doings are to be seen.</summary>
    private const double SmallestPerson = 0.5;

    /// <summary>So many kinds, most: of more the "big" dog and the "small" house of a long prompt are not set against each other.</summary>
    private const int Compared = 3;

    /// <summary>The sun, the moon and clouds are far away.</summary>
    private const double FarAway = 0.6;

    /// <summary>"In front of the moon": all of it is seen around what is before it.</summary>
    private const double Backdrop = 1.5;

    /// <summary>Of trees in a room, in metres.</summary>
    private const double TallestIndoors = 2.2;

    /// <summary>A factor a kind; the largest has 1, where none is said to be large or small.</summary>
    public static double[] Of(Scene scene)
    {
        var largest = scene.Objects.Where(thing => !thing.IsBackdrop).Select(thing => InLife(scene, thing) ?? 0).DefaultIfEmpty().Max();
        var isContrast =
            scene.Objects.Count(thing => !thing.IsBackdrop) <= Compared
            && scene.Objects.Any(thing => thing.Scale is >= Grammar.SmallScale and < 1)
            && scene.Objects.Any(thing => thing.Scale >= Grammar.ComparedScale);
        double[] sizes =
        [
            .. scene.Objects.Select(
                (thing, kind) =>
                    (IsBackdrop(scene, kind) ? Backdrop : Asked(scene, thing, largest, isContrast)) * (IsToy(thing) ? 1 : thing.Scale)
            ),
        ];
        TellSmallApart(scene, sizes);
        MeasureByPeople(scene, sizes);
        return sizes;
    }

    /// <summary>Of things that are all too small to be seen in life, an egg is smaller than a bag of flour.</summary>
    private static void TellSmallApart(Scene scene, double[] sizes)
    {
        var small = Enumerable
            .Range(0, sizes.Length)
            .Where(kind =>
                sizes[kind] == Smallest
                && scene.Relations.All(relation =>
                    relation.First != kind || relation.Kind is SceneRelationKind.On || !Attachment.Touches(relation.Kind)
                )
            )
            .ToList();
        if (small.Count < 2)
            return;
        var largest = small.Max(kind => InLife(scene, scene.Objects[kind]) ?? 0);
        foreach (var kind in small)
        {
            if (InLife(scene, scene.Objects[kind]) is { } metres)
                sizes[kind] *= Math.Max(LeastBeside, Math.Pow(metres / largest, Between));
        }
    }

    /// <summary>Before a house people are larger than in life, to be seen; what stands beside them is as small beside them as without the house: no potato is as
    /// tall as who peels it.</summary>
    private static void MeasureByPeople(Scene scene, double[] sizes)
    {
        var person = Enumerable
            .Range(0, sizes.Length)
            .Where(kind => scene.Objects[kind].Concept.IsPerson && !scene.Objects[kind].IsBackdrop && sizes[kind] < 1)
            .OrderByDescending(kind => sizes[kind])
            .FirstOrDefault(-1);
        if (person < 0 || InLife(scene, scene.Objects[person]) is not { } height)
            return;
        for (var kind = 0; kind < sizes.Length; kind++)
        {
            var thing = scene.Objects[kind];
            if (
                thing.Concept.IsPerson
                || InLife(scene, thing) is not { } metres
                || metres > height
                || scene.Relations.Any(relation => relation.First == kind && Attachment.Touches(relation.Kind))
            )
                continue;
            var beside = Math.Max(Smallest, Math.Pow(Math.Min(1, Alike * metres / height), Compression)) * thing.Scale;
            sizes[kind] = Math.Min(sizes[kind], beside * sizes[person]);
        }
    }

    /// <summary>So much smaller than in life nothing is said to be but toys.</summary>
    private static bool IsToy(SceneObject thing) => thing.Scale < LeastSaid;

    /// <summary>A toy is as large as toys are, whatever it is of.</summary>
    private static double? InLife(Scene scene, SceneObject thing) =>
        (
            scene.Ground?.Place is ScenePlace.Room && (NounStanding.IsTree(thing.Concept) || thing.Concept.Caption is "christmas tree")
                ? Math.Min(thing.Concept.Traits.Metres ?? TallestIndoors, TallestIndoors)
                : thing.Concept.Traits.Metres
        ) * (IsToy(thing) ? thing.Scale : 1);

    public static bool Differ(Scene scene) => Of(scene) is var sizes && sizes.Min() < 0.8 * sizes.Max();

    private static bool IsBackdrop(Scene scene, int kind) =>
        scene.Objects[kind].Concept.Traits is { Sky: true, Metres: null }
        && scene.Relations.Any(relation => relation.Second == kind && relation.Kind == SceneRelationKind.InFrontOf);

    /// <summary>"A tiny elephant beside a giant mouse": they are as the prompt says, and not as in life; a giant thing is as large as any.</summary>
    private static double Asked(Scene scene, SceneObject thing, double largest, bool isContrast) =>
        (isContrast && thing.Scale is >= Grammar.SmallScale and not 1) || thing.Scale >= Grammar.GiantScale ? 1 : Of(scene, thing, largest);

    private static double Of(Scene scene, SceneObject thing, double largest)
    {
        var traits = thing.Concept.Traits;
        if (InLife(scene, thing) is { } metres)
            return Math.Max(
                thing.Concept.IsPerson ? SmallestPerson : Smallest,
                Math.Pow(Math.Min(1, Alike * metres / largest), Compression)
            );
        return traits.Sky && largest > 0 ? FarAway : 1;
    }
}
