using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Which things of a lake or a sea are not in the water: they stand on the shore, and before boats on the farther one.</summary>
internal static class Shores
{
    /// <summary>Of what is seen on the farther shore, in metres.</summary>
    private const double Smallest = 4;

    /// <summary>The near shore is seen: somebody or something stands there, and nothing is on the water.</summary>
    public static bool HasBank(Draft draft, ScenePlace place, List<SceneObject> objects, List<SceneRelation> relations) =>
        place is ScenePlace.Sea or ScenePlace.Lake
        && !draft.HasReflection
        // Waves crash on these.
        && !(draft.HasWaves && objects.Exists(thing => thing.Concept.Caption is "cliff" or "rock"))
        && !objects
            .Where((_, i) => !IsBeforeCampers(draft, i, objects, relations))
            .Any(thing =>
                IsInWater(thing, draft.IsAshore || (draft.IsWaterBeyond && thing.Concept.Caption is not ("duck" or "swan" or "goose")))
            )
        && !objects.Exists(thing => thing.Concept.Traits.Island)
        && (
            draft.IsWaterBeyond
            || objects.Exists(thing => IsOnLand(thing) || (draft.IsAshore && (IsAshore(thing) || IsOnLand(thing, smallest: 0))))
        );

    /// <summary>"A family with a tent and a canoe by a lake": the canoe alone is on the water.</summary>
    private static bool IsBeforeCampers(Draft draft, int i, List<SceneObject> objects, List<SceneRelation> relations) =>
        draft.IsAshore
        && objects[i].Concept.Traits is { Afloat: true, Lives: false, Island: false }
        && objects.Exists(thing => IsAshore(thing) || (IsOnLand(thing) && thing.Concept.Traits.Metres < Smallest))
        && relations.TrueForAll(at => (at.First != i && at.Second != i) || at.Kind == SceneRelationKind.Beside);

    /// <summary>Houses and trees stand beyond the boats of a lake.</summary>
    public static List<SceneObject> BehindBoats(SceneGround? ground, List<SceneObject> objects) =>
        ground is { HasReflection: true }
        || (ground is { Place: ScenePlace.Lake, HasBank: false } && objects.Exists(thing => IsInWater(thing, isAshore: false)))
            ? objects.ConvertAll(thing =>
                IsOnLand(thing) && thing.Concept.Traits.Metres >= Smallest ? thing with { IsBackdrop = true } : thing
            )
            : objects;

    /// <param name="smallest">In metres: less may float, unless it is said to be at the water and not in it.</param>
    private static bool IsOnLand(SceneObject thing, double smallest = 1.5) =>
        thing is { Text: null, IsAloft: false, IsBackdrop: false }
        && thing.Concept.Traits is { Sky: false, Lives: false, Afloat: false, Swims: false }
        && thing.Concept.Traits.Metres >= smallest
        && !NounStanding.IsBridge(thing.Concept)
        && thing.Concept.Caption
            is not (
                "pier"
                or "lily pad"
                or "buoy"
                or "raft"
                or "wave"
                or "iceberg"
                or "island"
                or "desert island"
                or "waterfall"
                or "dam"
                or "watermill"
                or "canal houses"
                or "lake"
                or "log"
                or "oil rig"
                or "rock"
                or "cliff"
                or "submarine"
            )
        && !thing.Concept.Caption.Contains("boat", StringComparison.Ordinal)
        && !thing.Concept.Caption.Contains("ship", StringComparison.Ordinal);

    private static bool IsAshore(SceneObject thing) =>
        thing is { Text: null, IsAloft: false, Concept.Traits: { Sky: false, Lives: true, Afloat: false, Swims: false } };

    private static bool IsInWater(SceneObject thing, bool isAshore) =>
        thing is { Text: null, IsAloft: false, IsBackdrop: false }
        && (
            thing.Concept.Traits is { Afloat: true } or { Swims: true }
            || (thing.Concept.Traits is { Lives: true, Sky: false } && !isAshore)
            || thing.Concept.Caption is "water wave" or "wave"
            || thing.Concept.Caption.Contains("boat", StringComparison.Ordinal)
        );
}
