using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Layout;

/// <summary>How large one of each kind is beside the others: as in life, and small enough for what it is on, in or worn by.</summary>
internal static class StageSizes
{
    /// <summary>Of the height of what it is in front of, at least.</summary>
    private const double Foreground = 0.4;

    /// <summary>Of the largest side of what is in front of it, at least.</summary>
    private const double Behind = 0.5;

    /// <summary>Of the width of the land that it is on, at least.</summary>
    private const double Seen = 0.36;

    /// <summary>Of the width of the land that they are on are several together, with what is between them.</summary>
    private const double Flock = 0.72;

    /// <summary>Of the width of those who sit at it, at least.</summary>
    private const double AtTable = 0.8;

    /// <summary>Of a table's height, at least, are animals that sit at it as people do.</summary>
    private const double SeenAtTable = 1.1;

    /// <summary>Of the width of those who are before it, at least: something of it is seen at either side.</summary>
    private const double Backdrop = 1.3;

    /// <summary>Of the height of who is before it, at least, is a banner over a track.</summary>
    private const double Arch = 1.5;

    /// <summary>Of the width of those who are under an umbrella, at least.</summary>
    private const double Canopy = 1.3;

    /// <summary>Of the width of who is upon a heap, at least.</summary>
    private const double Heaped = 1.7;

    /// <summary>Of the height of who is under it is a tree, most.</summary>
    private const double Crown = 2.8;

    /// <summary>Of the width of those who sit on it, at least: what they eat lies beside them.</summary>
    private const double Cloth = 1.7;

    /// <summary>Of the width of who has a seat of their own, at least.</summary>
    private const double OwnSeat = 0.85;

    /// <summary>Of the height of who rides it, at least.</summary>
    private const double Mount = 0.95;

    /// <summary>Of a tree's height, at least, is who hides behind it.</summary>
    private const double BehindTrunk = 0.3;

    /// <summary>Of a bed's height, most: one looks out below it.</summary>
    private const double UnderBed = 0.36;

    /// <summary>So many sit at a table side by side, most.</summary>
    private const int Abreast = 4;

    /// <summary>Of what is in the middle of a ring, most; larger ones would hide it.</summary>
    private const double Ringed = 1.3;

    /// <summary>Of a vessel's width: flowers in a vase are wider than its mouth.</summary>
    private const double Spread = 1.3;

    /// <param name="figures">One a kind, as drawn alone.</param>
    public static StageRect[] Of(Scene scene, Figure[] figures)
    {
        var factors = RealSizes.Of(scene);
        var sizes = figures
            .Select((figure, kind) => new StageRect(0, 0, figure.Width * factors[kind], figure.Height * factors[kind]))
            .ToArray();
        // What is held is as large as its holder's hand, and so comes after what makes the holder smaller.
        foreach (var (first, relation, second) in scene.Relations.OrderBy(relation => IsOfSheltered(scene, relation)))
        {
            Grow(scene, relation, sizes, first, second);
            if (relation == SceneRelationKind.Behind && NounStanding.IsTree(scene.Objects[second].Concept))
                sizes[first] = sizes[first].Times(Math.Max(1, BehindTrunk * sizes[second].Height / sizes[first].Height));
            if (
                relation == SceneRelationKind.Behind
                && scene.Objects[second].Concept.Traits.Seat < 0.1
                && scene.Objects[first].Vector is AnimalDrawing { Stance: Stance.Upright }
            )
                sizes[first] = sizes[first].Times(Math.Max(1, SeenAtTable * sizes[second].Height / sizes[first].Height));
            if (relation == SceneRelationKind.Under && Shelters.IsBed(scene.Objects[second].Concept))
                sizes[first] = sizes[first].Times(Math.Min(1, UnderBed * sizes[second].Height / sizes[first].Height));
            if (relation == SceneRelationKind.Under && IsSmallShelter(scene.Objects[second], scene.Objects[first]))
            {
                var part = Math.Min(1, 0.42 * sizes[second].Height / sizes[first].Height);
                sizes[first] = sizes[first].Times(part);
            }

            if (relation == SceneRelationKind.InFrontOf && sizes[first].Height < Foreground * sizes[second].Height)
            {
                // What is nearer is seen larger.
                var part = Foreground * sizes[second].Height / sizes[first].Height / Math.Sqrt(scene.Objects[first].Count);
                if (part > 1)
                    sizes[first] = sizes[first].Times(part);
                var crowd = 1 / Math.Sqrt(scene.Objects[second].Count);
                sizes[second] = sizes[second].Times(crowd);
            }

            if (relation == SceneRelationKind.InFrontOf)
            {
                // What is behind is seen beside what is before it.
                var part = Behind * sizes[first].Largest / sizes[second].Largest;
                sizes[second] = sizes[second].Times(Math.Max(1, part));
            }

            if (!Attachment.Touches(relation))
                continue;
            if (relation == SceneRelationKind.In && Enclosure.IsSeen(scene.Objects[first], scene.Objects[second]))
            {
                var look = StageLooks.Of(scene, second, new Figure(sizes[second].Height, sizes[second].Width));
                var part = Enclosure.Limit(
                    scene.Objects[first],
                    sizes[first],
                    scene.Objects[second],
                    sizes[second],
                    look,
                    EachOnOwn.RelationTo(scene, second) == relation ? 1 : Sharing(scene, relation, second)
                );
                sizes[first] = sizes[first].Times(part);
                continue;
            }

            var sharing =
                relation is SceneRelationKind.In or SceneRelationKind.On or SceneRelationKind.HangingFrom
                && EachOnOwn.RelationTo(scene, second) != relation
                && !(relation == SceneRelationKind.On && OwnPlaces.Has(scene, second))
                    ? Sharing(scene, relation, second)
                    : 1;
            var limit =
                relation is SceneRelationKind.In or SceneRelationKind.OutOf
                && scene.Objects[second].Concept.Traits is { Holds: true, Opening: { } opening }
                    ? MouthShares.Limit(
                        scene,
                        first,
                        second,
                        sizes[first],
                        sizes[second].Width * (opening.Width < SupportPlace.Narrow ? Spread : opening.Width)
                    )
                : sharing > 1 && relation == SceneRelationKind.HangingFrom
                    ? Math.Min(1, 0.9 * sizes[second].Width / (1.1 * sharing * sizes[first].Width))
                // Who sits on a cloth is not smaller for what lies there, too.
                : sharing > 1 && IsSeatedOnCloth(scene.Objects[first], scene.Objects[second], relation) ? 1
                : sharing > 1 ? SharedLimit(scene.Objects[second], sizes[first], sizes[second], sharing)
                : TouchingSize.Limit(
                    relation,
                    new TouchingPair(
                        scene.Objects[first],
                        sizes[first],
                        figures[first],
                        scene.Objects[second],
                        sizes[second],
                        figures[second].Member(0, relation.IsOfEach() ? scene.Objects[first].Count : 1),
                        Attachment.IsHead(scene.Objects[second])
                    )
                );
            sizes[first] = sizes[first].Times(limit * SheetPlaces.Part(scene, relation, first, second, sizes[first], sizes[second]));
            if (
                relation == SceneRelationKind.On
                && scene.Objects[second].Concept.Caption is "carpet"
                && scene.Objects[first].Concept.Traits.Lives
            )
                sizes[first] = sizes[first].Times(Math.Max(1, Seen * sizes[second].Width / sizes[first].Width));
            if (relation == SceneRelationKind.On && IsLand(scene.Objects[second]))
                sizes[first] = sizes[first].Times(OnLand(sizes[first], sizes[second], sharing));
        }

        return sizes;
    }

    /// <summary>What is passed through, or stands before others, is as large as that asks for.</summary>
    private static void Grow(Scene scene, SceneRelationKind relation, StageRect[] sizes, int first, int second)
    {
        if (
            (relation == SceneRelationKind.Behind && Screens.Is(scene.Objects[second].Concept))
            || Screens.IsCover(relation, scene.Objects[second])
        )
        {
            var behind = sizes[first] with { Width = sizes[first].Width * Math.Min(scene.Objects[first].Count, 3) };
            sizes[second] = Screens.Fitted(scene.Objects[second], behind, sizes[second]);
            return;
        }

        // A squirrel under a tree is no speck at its foot.
        if (
            relation == SceneRelationKind.Under
            && NounStanding.IsTree(scene.Objects[second].Concept)
            && scene.Objects[first].Concept.Traits.Lives
        )
            sizes[first] = sizes[first].Times(Math.Max(1, sizes[second].Height / (Crown * sizes[first].Height)));
        if (relation == SceneRelationKind.HangingFrom)
            sizes[first] = sizes[first].Times(Hanging.Growth(scene.Objects[first], sizes[first], scene.Objects[second], sizes[second]));
        if (relation == SceneRelationKind.Toward)
            sizes[first] = sizes[first].Times(Math.Max(1, Seen * sizes[second].Width / sizes[first].Width));
        var growth = relation switch
        {
            SceneRelationKind.Behind when scene.Objects[second].Concept.Traits.Seat < 0.1 => Math.Max(
                1,
                AtTable * sizes[first].Width * Math.Min(scene.Objects[first].Count, Abreast) / sizes[second].Width
            ),
            SceneRelationKind.On when scene.Objects[first].Concept.Traits.Lives && NounStanding.IsHeap(scene.Objects[second].Concept) =>
                Math.Max(1, Heaped * sizes[first].Width * Math.Min(scene.Objects[first].Count, Abreast) / sizes[second].Width),
            SceneRelationKind.On when IsSeatedOnCloth(scene.Objects[first], scene.Objects[second], relation) => Math.Max(
                1,
                Cloth * sizes[first].Width * Math.Min(scene.Objects[first].Count, Abreast) / sizes[second].Width
            ),
            SceneRelationKind.On when NounStanding.IsPuddle(scene.Objects[second].Concept) => Math.Max(
                1,
                Backdrop * sizes[first].Width * Math.Min(scene.Objects[first].Count, Abreast) / sizes[second].Width
            ),
            // "A kid riding a turtle": a mount is longer than who is on it is tall.
            SceneRelationKind.On
                when scene.Objects[first].Vector is PersonDrawing { PoseName: PoseName.Riding }
                    && scene.Objects[second].Concept.Traits.Animal => Math.Max(1, Mount * sizes[first].Height / sizes[second].Width),
            // Nobody hides the chair that is theirs.
            SceneRelationKind.On when scene.Objects[first].Concept.Traits.Lives && EachOnOwn.Is(scene, second) => Math.Max(
                1,
                OwnSeat * sizes[first].Width / sizes[second].Width
            ),
            // "Airplanes around a globe": what stands in their middle is seen.
            SceneRelationKind.Around
                when !scene.Objects[first].Concept.Traits.Lives && sizes[first].Largest > Ringed * sizes[second].Largest => sizes[
                first
            ].Largest / (0.6 * sizes[second].Largest),
            SceneRelationKind.On when scene.Objects[first].Vector is not null && Shelters.IsToadstool(scene.Objects[second].Concept) =>
                Math.Max(1, Shelters.Toadstool * sizes[first].Height / sizes[second].Height),
            SceneRelationKind.Through => Passage.Growth(scene.Objects[second], sizes[first], sizes[second]),
            SceneRelationKind.InFrontOf
                when (scene.Objects[first].Concept.Traits.Lives || scene.Objects[second].Concept.Caption is "finish line")
                    && scene.Objects[second].Concept.Traits is { Lives: false, Sky: false, Metres: >= 2 } => Math.Max(
                1,
                Math.Max(
                    Backdrop * sizes[first].Width * Math.Min(scene.Objects[first].Count, Abreast) / sizes[second].Width,
                    scene.Objects[second].Concept.Caption is "finish line" ? Arch * sizes[first].Height / sizes[second].Height : 1
                )
            ),
            SceneRelationKind.Under when Shelters.IsUmbrella(scene.Objects[second].Concept) => Math.Max(
                1,
                Canopy * sizes[first].Width * Math.Min(scene.Objects[first].Count, Abreast) / sizes[second].Width
            ),
            SceneRelationKind.Under when Shelters.IsArch(scene.Objects[second].Concept) => Math.Max(
                1,
                Shelters.Span(scene.Objects[second].Concept) * sizes[first].Largest / sizes[second].Width
            ),
            _ => 1,
        };
        sizes[second] = sizes[second].Times(growth);
    }

    private static bool IsSeatedOnCloth(SceneObject who, SceneObject below, SceneRelationKind relation) =>
        relation == SceneRelationKind.On
        && who.Concept is { IsPerson: true } or { Traits.Lives: true } or { Caption: "family" }
        && NounStanding.IsSpreadCloth(below.Concept);

    /// <summary>Several share the room that one would have, and overlap a little.</summary>
    private static double SharedLimit(SceneObject below, StageRect size, StageRect other, int sharing) =>
        // Side by side, each as it is, where what they lie on is seen from above.
        below.Concept.Traits.Laid
            ? Math.Min(1, Math.Min(0.9 * other.Width / (1.1 * sharing * size.Width), 0.7 * other.Height / size.Height))
            : Math.Min(
                NounStanding.IsCake(below.Concept) ? 0.6 * other.Height / size.Height : 1,
                Math.Min(1, 0.8 * other.Width / (size.Width * (1 + (0.6 * (sharing - 1)))))
            );

    private static int Sharing(Scene scene, SceneRelationKind kind, int second) =>
        scene
            .Relations.Where(relation => relation.Kind == kind && relation.Second == second)
            .Sum(relation => InRow(scene.Objects[relation.First]));

    private static int InRow(SceneObject thing) =>
        thing.Heap switch
        {
            SceneHeap.Pile => StageBlocks.HeapWidth(thing.Count),
            SceneHeap.Stack => 1,
            _ => thing.Count,
        };

    /// <summary>One upon a hill is large enough to be seen, and several have room there.</summary>
    private static double OnLand(StageRect size, StageRect land, int sharing) =>
        sharing == 1 ? Math.Max(1, Seen * land.Width / size.Width) : Math.Min(Seen, Flock / sharing) * land.Width / size.Width;

    private static bool IsLand(SceneObject thing) =>
        thing.Concept.Traits.Metres >= 50 || thing.Concept.Caption is "hill" or "cliff" or "iceberg" or "rock" or "raft";

    /// <summary>In the hand of, or worn by, who is under something.</summary>
    private static bool IsOfSheltered(Scene scene, SceneRelation relation) =>
        relation.Kind.IsOfEach() && scene.Relations.Any(at => at.Kind == SceneRelationKind.Under && at.First == relation.Second);

    private static bool IsSmallShelter(SceneObject shelter, SceneObject below) =>
        Shelters.Covers(shelter, below) && shelter.Concept.Traits.Metres < 0.5;
}
