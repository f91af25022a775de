using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>How large one of each kind is beside the others: as in life, and small enough for what it is on, in or worn by.</summary>
internal static class StageSizes
{
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

            if (!Attachment.Touches(relation))
                continue;
            var limit = Attachment.Limit(
                relation,
                scene.Objects[first],
                sizes[first],
                figures[second],
                sizes[second],
                Attachment.IsHead(scene.Objects[second])
            );
            // Several share the room that one would have.
            if (relation is SceneRelationKind.In or SceneRelationKind.On)
                limit /= 1 + (0.5 * (scene.Objects[first].Count - 1));
            sizes[first] = sizes[first] with { Width = sizes[first].Width * limit, Height = sizes[first].Height * limit };
        }

        return sizes;
    }

    private static bool IsSmallShelter(SceneObject shelter, SceneObject below) =>
        Attachment.Shelters(shelter, below) && shelter.Concept.Traits.Metres < 0.5;
}
