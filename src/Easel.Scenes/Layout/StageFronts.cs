using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>What is painted a second time, over that which is within it: the near side of a bowl, the glass of a jar, the half of a ring.</summary>
internal static class StageFronts
{
    /// <summary>Of glass.</summary>
    private const double Clearness = 0.75;

    /// <summary>Right of its middle: the art looks to the left, and so that comes out of a ring or a tunnel first.</summary>
    private static readonly StageRect RightHalf = new(0.5, 0, 0.5, 1);

    /// <summary>It is painted between two halves of another.</summary>
    public static bool IsWithin(Scene scene, int kind) =>
        scene.Relations.Any(relation => relation.First == kind && Of(scene, relation) is not null);

    /// <param name="items">All objects, as they are counted.</param>
    public static IEnumerable<StageItem> Of(Scene scene, StageItem[] items)
    {
        for (var (kind, first) = (0, 0); kind < scene.Objects.Count; first += scene.Objects[kind++].Count)
        {
            if (
                scene
                    .Relations.Where(relation => relation.Second == kind)
                    .Select(relation => Of(scene, relation))
                    .FirstOrDefault(look => look is not null)
                is not { } look
            )
                continue;
            for (var i = 0; i < scene.Objects[kind].Count; i++)
            {
                var whole = items[first + i];
                yield return whole with
                {
                    Layer = 2,
                    IsFront = look == default,
                    Look = whole.Look with { Part = look.Part ?? whole.Look.Part, Clearness = look.Clearness },
                };
            }
        }
    }

    /// <summary>How the second is painted over the first; as it is where its mouth says what is in front, and null where nothing
    /// is.</summary>
    private static PictureLook? Of(Scene scene, SceneRelation relation)
    {
        var (thing, second) = (scene.Objects[relation.First], scene.Objects[relation.Second]);
        return relation.Kind switch
        {
            SceneRelationKind.In or SceneRelationKind.OutOf when StageRelations.IsInVessel(scene, relation) => default(PictureLook),
            SceneRelationKind.In when second.Concept.Traits is { Inside: not null, Front: null } && Enclosure.IsSeen(thing, second) =>
                new PictureLook { Clearness = Clearness },
            SceneRelationKind.Through when Passage.IsRing(second.Concept) || Passage.IsTunnel(second.Concept) => new PictureLook
            {
                Part = RightHalf,
            },
            _ => null,
        };
    }
}
