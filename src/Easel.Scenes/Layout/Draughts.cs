using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>The water that pictures of boats have of their own, which is not painted where a scene has water.</summary>
internal static class Draughts
{
    /// <summary>Nothing of it is left out.</summary>
    private static readonly StageRect Whole = new(0, 0, 1, 1);

    /// <summary>All of it but its own water, where it is in the scene's; null where it is painted whole.</summary>
    public static StageRect? Afloat(Scene scene, int kind) =>
        scene.Ground is { Place: ScenePlace.Sea or ScenePlace.Lake, HasBank: false }
        && scene.Objects[kind] is { Text: null, IsAloft: false, Vector: null } boat
        && OwnWater(boat) is > 0 and var water
            ? Whole with
            {
                Height = 1 - water,
            }
            : null;

    /// <summary>Of the height of its picture, from below.</summary>
    private static double OwnWater(SceneObject boat) =>
        boat.Concept.Caption switch
        {
            "canoe" => 0.33,
            "speedboat" => 0.4,
            "motor boat" => 0.31,
            "ferry" => 0.12,
            "passenger ship" => 0.095,
            "ship" => 0.1,
            "kayak" => 0.22,
            "tugboat" => 0.2,
            "fishing boat" => 0.13,
            "cargo ship" => 0.22,
            "houseboat" => 0.13,
            "gondola" => 0.21,
            "viking ship" => 0.19,
            "yacht" => 0.15,
            "oil rig" or "pier" => 0.12,
            _ => 0,
        };
}
