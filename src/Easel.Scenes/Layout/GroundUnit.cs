using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Layout;

/// <summary>What stands on a ground and is moved as one: one thing, or several of which something says how they stand to each other.</summary>
/// <param name="Items">Each the number of a kind and of one of it.</param>
/// <param name="Box">As large as it is to be.</param>
/// <param name="Stands">On its feet, or on what it is on.</param>
/// <param name="LivingHeight">Of the tallest of those in it who live and stand; 0 where none does.</param>
/// <param name="Part">So much of its size beside the others it has.</param>
internal sealed record GroundUnit(
    List<(int Kind, int Item)> Items,
    StageRect Box,
    bool Stands,
    bool Lives,
    double LivingHeight,
    double Part = 1
)
{
    /// <summary>Of who does something to the thing beside them.</summary>
    private static readonly PoseName[] BusyPoses =
    [
        PoseName.Pushing,
        PoseName.Pulling,
        PoseName.Towing,
        PoseName.Throwing,
        PoseName.Kicking,
        PoseName.Batting,
        PoseName.Shooting,
        PoseName.Working,
        PoseName.Kneeling,
        PoseName.Climbing,
        PoseName.Pointing,
        PoseName.Directing,
        PoseName.Fighting,
        PoseName.Sweeping,
        PoseName.Vacuuming,
        PoseName.AtSink,
        PoseName.AtTable,
    ];

    /// <summary>In metres: what stands behind people is taller.</summary>
    private const double Low = 4;

    /// <summary>All that are placed.</summary>
    public static List<GroundUnit> Of(StageKinds kinds)
    {
        var units = new List<GroundUnit>();
        var taken = new HashSet<int>();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            if (!kinds.IsPlaced[kind] || !taken.Add(kind))
                continue;
            var group = Together(kinds, kind);
            taken.UnionWith(group);
            if (group.Count == 1 && kinds.Scene.Objects[kind].Heap == SceneHeap.None)
                units.AddRange(kinds.Places[kind].Select((_, item) => Around(kinds, [(kind, item)])));
            else
                units.Add(
                    Around(
                        kinds,
                        [
                            .. group
                                .OrderBy(one => one == kind ? -1 : one)
                                .SelectMany(one => kinds.Places[one].Select((_, item) => (one, item))),
                        ]
                    )
                );
        }

        return units;
    }

    /// <summary>So many times as large, on its feet.</summary>
    public GroundUnit Times(double factor) =>
        this with
        {
            Box = Box.Times(factor).StandingAt(Box.CentreX, Box.Bottom),
            Part = Part * factor,
        };

    /// <summary>One of its places, where the whole has its left and its bottom there.</summary>
    public StageRect Moved(StageRect place, double left, double bottom)
    {
        // As it was placed, it had its middle and its feet where it has them now.
        var whole = Box.Width / Part;
        var (right, up) = (place.Left - (Box.CentreX - (whole / 2)), Box.Bottom - place.Top);
        return place.Times(Part) with { Left = left + (Part * right), Top = bottom - (Part * up) };
    }

    private static GroundUnit Around(StageKinds kinds, List<(int Kind, int Item)> items) =>
        new(
            items,
            StageRect.Around(items.Select(item => kinds.Places[item.Kind][item.Item])),
            items.Exists(item => StageSides.Stands(kinds.Scene.Objects[item.Kind])),
            items.Exists(item => kinds.Scene.Objects[item.Kind].Concept.Traits.Lives),
            LivingHeightOf(kinds, items)
        );

    /// <summary>From the ground that they stand on, or that what they are on stands on, to their heads.</summary>
    private static double LivingHeightOf(StageKinds kinds, List<(int Kind, int Item)> items)
    {
        var standing = items.Where(item => StageSides.Stands(kinds.Scene.Objects[item.Kind])).ToList();
        var ground = standing.Select(item => kinds.Places[item.Kind][item.Item].Bottom).DefaultIfEmpty().Max();
        return standing
            .Where(item => kinds.Scene.Objects[item.Kind].Concept.Traits.Lives)
            .Select(item => ground - kinds.Places[item.Kind][item.Item].Top)
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>This kind, and all that touch it or stand to it as something says: "under", "in front of", "around".</summary>
    private static HashSet<int> Together(StageKinds kinds, int kind)
    {
        var reached = new HashSet<int>();
        var open = new Queue<int>([kind]);
        while (open.TryDequeue(out var one))
        {
            if (!reached.Add(one))
                continue;
            if (IsBusy(kinds.Scene.Objects[one]) && one + 1 < kinds.Count && IsDoneTo(kinds, one + 1))
                open.Enqueue(one + 1);
            foreach (var (first, relation, second) in kinds.Scene.Relations)
            {
                if (
                    relation == SceneRelationKind.Beside
                    || (first != one && second != one)
                    || IsFarther(kinds.Scene, first, relation, second)
                )
                    continue;
                var other = first == one ? second : first;
                if (kinds.IsPlaced[other])
                    open.Enqueue(other);
            }
        }

        return reached;
    }

    /// <summary>"A barn behind a farmer", "a girl in front of a castle": it may stand in a farther row.</summary>
    private static bool IsFarther(Scene scene, int first, SceneRelationKind relation, int second)
    {
        var (near, far) = relation switch
        {
            SceneRelationKind.Behind => (second, first),
            SceneRelationKind.InFrontOf => (first, second),
            _ => (-1, -1),
        };
        return far >= 0
            && scene.Objects[near].Concept.Traits is { Lives: true, Metres: < Low }
            && scene.Objects[far].Concept.Traits is { Lives: false, Sky: false, Metres: >= Low };
    }

    /// <summary>What is named after who does something is what it is done to, and stays beside them.</summary>
    private static bool IsDoneTo(StageKinds kinds, int kind) =>
        kinds.IsPlaced[kind] && kinds.Scene.Objects[kind].Concept is { IsPerson: false, Traits.Lives: false };

    private static bool IsBusy(SceneObject thing) => thing.Vector is PersonDrawing person && BusyPoses.Contains(person.PoseName);
}
