using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What towers over those before it is far off, so that both are seen: "camels and pyramids in a desert".</summary>
internal static class Distances
{
    /// <summary>In metres.</summary>
    private const double Towering = 40;

    /// <summary>Of those who are seen before it, in metres.</summary>
    private const double Small = 4;

    public static List<SceneObject> Stand(SceneGround? ground, List<SceneObject> objects, List<SceneRelation> relations)
    {
        if (
            ground is not { Place: var place }
            || !objects.Exists(thing => thing is { Text: null, IsBackdrop: false, Concept.Traits: { Lives: true, Metres: <= Small } })
        )
            return objects;
        return
        [
            .. objects.Select(
                (thing, i) =>
                    (IsWide(place) || IsSeenAmongTrees(place, thing)) && IsTowering(thing) && IsFree(i)
                        ? thing with
                        {
                            IsBackdrop = true,
                        }
                        : thing
            ),
        ];

        bool IsFree(int i) =>
            relations.TrueForAll(relation => (relation.First != i && relation.Second != i) || relation.Kind == SceneRelationKind.Beside);
    }

    /// <summary>One sees far there.</summary>
    private static bool IsWide(ScenePlace place) =>
        place
            is ScenePlace.Meadow
                or ScenePlace.Desert
                or ScenePlace.Snow
                or ScenePlace.Beach
                or ScenePlace.Street
                or ScenePlace.City
                or ScenePlace.Mountains;

    /// <summary>"A monkey and a tiger near a waterfall in the jungle": it comes down beyond them.</summary>
    private static bool IsSeenAmongTrees(ScenePlace place, SceneObject thing) =>
        place is ScenePlace.Forest or ScenePlace.Lake && thing.Concept.Caption is "waterfall";

    private static bool IsTowering(SceneObject thing) =>
        thing is { Text: null, IsAloft: false, IsBackdrop: false, Count: <= 3, Side: SceneSide.Anywhere, Scale: 1 }
        && thing.Concept.Traits is { Lives: false, Sky: false, Afloat: false, Metres: >= Towering };
}
