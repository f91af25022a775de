using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Where a thing is that the prompt gives a time or a weather and no place: "skyscrapers at night" are in a city.</summary>
internal static class Surroundings
{
    /// <summary>Null where they say nothing of the kind, or not all the same.</summary>
    public static ScenePlace? Of(List<SceneObject> objects, IReadOnlyList<SceneRelation> relations)
    {
        ScenePlace? common = null;
        for (var i = 0; i < objects.Count; i++)
        {
            var thing = objects[i];
            // A dog on a pier is where the pier is.
            if (relations.Any(relation => relation.First == i && IsBorne(relation.Kind)))
                continue;
            // A ship under the moon is at sea.
            if (thing is { Text: null, Concept.Traits: { Sky: true, Lives: false, Metres: null } })
                continue;
            if (thing is not { Text: null, IsAloft: false })
                return null;
            var place = thing.Concept.Traits.Afloat ? ScenePlace.Sea : thing.Concept.Traits.UsualPlace;
            // A captain and his wheel are where the ship is.
            if (place is null && IsSmall(thing) && objects.Exists(IsShip))
                continue;
            if (place is null || (common is not null && common != place))
                return null;
            common = place;
        }

        return common;
    }

    /// <summary>A dog on a pier, a parrot on a shoulder.</summary>
    private static bool IsBorne(SceneRelationKind kind) =>
        kind
            is SceneRelationKind.On
                or SceneRelationKind.In
                or SceneRelationKind.HeldBy
                or SceneRelationKind.WornBy
                or SceneRelationKind.OnShoulder
                or SceneRelationKind.OnHead
                or SceneRelationKind.OnBack
                or SceneRelationKind.OnLap;

    private static bool IsShip(SceneObject thing) => thing is { Text: null, Concept.Traits: { Afloat: true, Lives: false, Metres: >= 12 } };

    private static bool IsSmall(SceneObject thing) => thing.Concept.IsPerson || thing.Concept.Traits is { Lives: false, Metres: < 5 };
}
