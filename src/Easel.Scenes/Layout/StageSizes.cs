using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>How large one of each kind is beside the others: as in life, and small enough for what it is on, in or worn by.</summary>
internal static class StageSizes
{
    /// <summary>Of the height of what it is in front of, at least.</summary>
    private const double Foreground = 0.4;

    /// <summary>Of a vessel's width: flowers in a vase are wider than its mouth.</summary>
    private const double Spread = 1.3;

    /// <param name="figures">One a kind, as drawn alone.</param>
    public static StageRect[] Of(Scene scene, Figure[] figures)
    {
        var factors = RealSizes.Of(scene);
        var sizes = figures
            .Select((figure, kind) => new StageRect(0, 0, figure.Width * factors[kind], figure.Height * factors[kind]))
            .ToArray();
        foreach (var (first, relation, second) in scene.Relations)
        {
            if (relation == SceneRelationKind.Under && IsSmallShelter(scene.Objects[second], scene.Objects[first]))
            {
                var part = Math.Min(1, 0.42 * sizes[second].Height / sizes[first].Height);
                sizes[first] = sizes[first] with { Width = sizes[first].Width * part, Height = sizes[first].Height * part };
            }

            if (relation == SceneRelationKind.InFrontOf && sizes[first].Height < Foreground * sizes[second].Height)
            {
                // What is nearer is seen larger.
                var part = Foreground * sizes[second].Height / sizes[first].Height / Math.Sqrt(scene.Objects[first].Count);
                if (part > 1)
                    sizes[first] = sizes[first] with { Width = sizes[first].Width * part, Height = sizes[first].Height * part };
                var crowd = 1 / Math.Sqrt(scene.Objects[second].Count);
                sizes[second] = sizes[second] with { Width = sizes[second].Width * crowd, Height = sizes[second].Height * crowd };
            }

            if (!Attachment.Touches(relation))
                continue;
            var sharing = relation is SceneRelationKind.In or SceneRelationKind.On ? Sharing(scene, relation, second) : 1;
            var limit =
                relation == SceneRelationKind.In && scene.Objects[second].Concept.Traits is { Holds: true, Opening: { } opening }
                    ? HeapLimit(
                        sizes[first],
                        sizes[second].Width * (opening.Width < Attachment.Narrow ? Spread : opening.Width),
                        HeapWidth(scene, second)
                    )
                : sharing > 1 ? SharedLimit(sizes[first], sizes[second], sharing)
                : Attachment.Limit(
                    relation,
                    scene.Objects[first],
                    sizes[first],
                    figures[second],
                    sizes[second],
                    Attachment.IsHead(scene.Objects[second]),
                    scene.Objects[second]
                );
            sizes[first] = sizes[first] with { Width = sizes[first].Width * limit, Height = sizes[first].Height * limit };
        }

        return sizes;
    }

    /// <summary>Several share the room that one would have, and overlap a little.</summary>
    private static double SharedLimit(StageRect size, StageRect other, int sharing) =>
        Math.Min(1, 0.8 * other.Width / (size.Width * (1 + (0.6 * (sharing - 1)))));

    /// <summary>A vessel's mouth is filled by the lowest row of what is in it, and by one thing alone to three quarters.</summary>
    private static double HeapLimit(StageRect size, double mouth, int inRow) =>
        Math.Min(1, (inRow == 1 ? 0.78 : 0.94 / (1 + (0.82 * (inRow - 1)))) * mouth / size.Width);

    private static int HeapWidth(Scene scene, int vessel) =>
        StageRelations
            .Sharers(scene, SceneRelationKind.In, vessel)
            .Sum(first => StageBlocks.HeapWidth((int)Math.Ceiling((double)scene.Objects[first].Count / scene.Objects[vessel].Count)));

    private static int Sharing(Scene scene, SceneRelationKind kind, int second) =>
        scene
            .Relations.Where(relation => relation.Kind == kind && relation.Second == second)
            .Sum(relation => scene.Objects[relation.First].Count);

    private static bool IsSmallShelter(SceneObject shelter, SceneObject below) =>
        Attachment.Shelters(shelter, below) && shelter.Concept.Traits.Metres < 0.5;
}
