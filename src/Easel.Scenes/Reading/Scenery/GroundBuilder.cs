using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>The ground of a scene.</summary>
internal static class GroundBuilder
{
    /// <summary>A place, a light or a weather is named, and no plain background.</summary>
    public static bool IsAsked(Draft draft) =>
        draft.Background is null
        && draft is not { Place: null, Light: null, Weather: null, IsAutumn: false, IsThroughWindow: false, Way: null };

    /// <summary>A ground that the prompt names; a plain background goes before it. Fish in the sea are under water, and who is in a boat is on
    /// it.</summary>
    public static SceneGround? Of(Draft draft, List<SceneObject> objects, List<SceneRelation> relations)
    {
        if (draft.Background is not null)
            return null;
        var atWater = Water(draft, objects, relations);
        if (atWater is null && !IsAsked(draft))
            return null;
        // Who is out in the rain stands on something, and a ship in a storm is at sea.
        var place =
            atWater
            ?? draft.Place
            ?? Surroundings.Of(objects, relations)
            ?? (
                draft.Weather is SceneWeather.Sand ? ScenePlace.Desert
                // "A man sleeping at his desk at night".
                : draft is { Weather: null, IsAutumn: false, Way: null, IsThroughWindow: false, IsUnderSky: false }
                && objects.Exists(IsFurniture)
                    ? ScenePlace.Room
                : draft.Weather is not null
                || draft.IsAutumn
                || draft.Way is not null
                || draft.IsThroughWindow
                || draft.IsUnderSky
                || objects.Exists(thing => StandsOutdoors(thing) || StandsInLowSun(draft, thing))
                    ? ScenePlace.Meadow
                // Where one sees far.
                : draft.Light is SceneLight.Sunset && objects.Count == 0 ? ScenePlace.Sea
                : ScenePlace.Sky
            );
        // "A gondola in Venice" is on the water before it.
        var isBeforeCity =
            place == ScenePlace.City
            && objects.Exists(thing => thing is { IsAloft: false, Concept.Traits: { Afloat: true, Lives: false } });
        if (isBeforeCity)
            place = ScenePlace.Sea;
        // Houses of a harbour stand on the shore beyond its boats.
        if (place == ScenePlace.Sea && draft.PlaceWord is not ("sea" or "ocean") && IsHarbour(objects))
            place = ScenePlace.Lake;
        // "A girl building a sandcastle and a ship on the sea".
        if (place == ScenePlace.Sea && objects.Exists(thing => thing.Concept is { Caption: "sandcastle", IsPart: false }))
            place = ScenePlace.Beach;
        if (place is ScenePlace.Sea or ScenePlace.Lake && objects.Count > 0 && objects.TrueForAll(IsUnderWater))
            place = ScenePlace.UnderWater;
        var isMoonlit = objects.Exists(thing => Skies.IsOfNight(thing.Concept));
        return new SceneGround(place, draft.Light ?? (isMoonlit && place != ScenePlace.Room ? SceneLight.Night : SceneLight.Day))
        {
            Weather = draft.Weather ?? SceneWeather.Clear,
            CityLook = place is ScenePlace.City or ScenePlace.Street ? draft.CityLook : CityLook.Plain,
            IsAutumn = draft.IsAutumn,
            IsSnowy = (draft.IsSnowy || draft.Weather == SceneWeather.Snow) && Places.IsSnowedUpon(place),
            HasBank = Shores.HasBank(draft, place, objects, relations),
            HasRails = place is ScenePlace.Street && StationPlatforms.Is(draft.PlaceWord),
            HasRoad = draft.HasRoad && draft.Way is null,
            IsWalled = place is ScenePlace.Room or ScenePlace.Street && Places.IsWalled(draft.PlaceWord),
            WallColour = place is ScenePlace.Room ? draft.WallColour : null,
            Way = IsPassable(place) ? draft.Way : null,
            HasMountains = IsBeforeMountains(draft, place),
            HasForest = IsBefore(draft, place, ScenePlace.Forest),
            HasSkyline = isBeforeCity || IsBefore(draft, place, ScenePlace.City),
            HasReflection = draft.HasReflection && place is ScenePlace.Lake or ScenePlace.Sea,
            HasWaves = draft.HasWaves && place is ScenePlace.Sea or ScenePlace.Beach,
            IsThroughWindow = draft.IsThroughWindow,
            HasAurora = draft.HasAurora,
            HasGlaringSun =
                draft.Weather == SceneWeather.Heat
                && place != ScenePlace.Room
                && draft.Light is null or SceneLight.Day
                && !objects.Exists(thing => thing.Concept.Caption is "sun"),
            IsTropical = draft.IsTropical && (place == ScenePlace.Forest || draft.FartherPlace == ScenePlace.Forest),
            IsFrozen = draft.IsFrozen && place == ScenePlace.Snow,
        };
    }

    /// <summary>A way is seen to lead through it.</summary>
    private static bool IsPassable(ScenePlace place) =>
        place
            is ScenePlace.Meadow
                or ScenePlace.Forest
                or ScenePlace.Desert
                or ScenePlace.Snow
                or ScenePlace.Mountains
                or ScenePlace.Beach
                or ScenePlace.Moon
                or ScenePlace.Mars;

    /// <summary>"A mountain lake".</summary>
    public static bool IsBeforeMountains(Draft draft, ScenePlace? place) => IsBefore(draft, place, ScenePlace.Mountains);

    /// <summary>The land alone is a picture, where one does not know it by a thing.</summary>
    public static bool IsBeforeAny(Draft draft) =>
        PlaceMarks.Of(draft.PlaceWord).Count == 0 && draft.FartherPlace is { } farther && IsBefore(draft, draft.Place, farther);

    /// <summary>The farther place is seen beyond the nearer one: "a lake in the forest", "a beach with a city behind it".</summary>
    public static bool IsBefore(Draft draft, ScenePlace? place, ScenePlace farther) =>
        draft.FartherPlace == farther
        && place
            is ScenePlace.Sea
                or ScenePlace.Lake
                or ScenePlace.Beach
                or ScenePlace.Meadow
                or ScenePlace.Desert
                or ScenePlace.Snow
                or ScenePlace.City
                or ScenePlace.Street
        && farther is ScenePlace.Mountains or ScenePlace.Forest or ScenePlace.City
        && !(farther is ScenePlace.City && place is ScenePlace.Street);

    /// <summary>Under a boat is water, and one sits in a boat on it; null where the prompt says otherwise or nothing of the kind.</summary>
    private static ScenePlace? Water(Draft draft, List<SceneObject> objects, List<SceneRelation> relations)
    {
        if (draft.Place is not (null or ScenePlace.Sea or ScenePlace.Lake or ScenePlace.UnderWater))
            return null;
        // "A whale swimming under a boat".
        if (relations.Exists(relation => relation.Kind == SceneRelationKind.Under && IsBelowSurface(objects, relation)))
            return ScenePlace.WaterSurface;
        if (draft.Place is null && objects.Exists(LivesInWater) && objects.Exists(IsSwimming))
            return objects.TrueForAll(IsUnderWater) ? ScenePlace.UnderWater : ScenePlace.Sea;
        // "A small boat is caught in a storm, the captain holds the wheel".
        if (
            draft is { Place: null, Weather: not null }
            && objects is [{ IsAloft: false, Concept.Traits: { Afloat: true, Lives: false } }, ..]
        )
            return ScenePlace.Sea;
        foreach (var (first, kind, second) in relations)
        {
            if (
                kind == SceneRelationKind.Toward
                && first < objects.Count
                && draft.Place is null
                && objects[first].Concept.Traits is { Afloat: true, Lives: false }
            )
                return ScenePlace.Sea;
            if (first >= objects.Count || second >= objects.Count || !objects[second].Concept.Traits.Afloat)
                continue;
            if (kind is SceneRelationKind.In && objects[first].Concept.Traits.Lives && draft.Place is null)
                return ScenePlace.Sea;
        }

        return null;
    }

    /// <summary>The second floats, and the first is under it.</summary>
    private static bool IsBelowSurface(List<SceneObject> objects, SceneRelation relation) =>
        relation.First < objects.Count
        && relation.Second < objects.Count
        && objects[relation.Second].Concept.Traits is { Afloat: true, Swims: false } floating
        && (!floating.Lives || objects[relation.First].Concept.Traits.Swims);

    private static bool IsHarbour(List<SceneObject> objects) =>
        objects.Exists(thing => thing is { Text: null, IsAloft: false, Concept.Traits.Building: true })
        && objects.Exists(thing => thing is { Text: null, IsAloft: false, Concept.Traits: { Afloat: true, Lives: false } });

    private static bool LivesInWater(SceneObject thing) =>
        thing.Concept.Traits is { Swims: true } or { Afloat: true, Lives: true }
        || Fauna.Find(thing.Concept.Caption) is { Plan: BodyPlan.Fish }
        || thing.Concept.Caption is "duck" or "swan" or "goose";

    /// <summary>"A girl swimming with dolphins"; a fish alone swims on any ground.</summary>
    private static bool IsSwimming(SceneObject thing) =>
        thing.Concept is { IsPerson: true, Caption: var caption } && caption.Contains("swimming", StringComparison.Ordinal)
        || thing is { Concept.Traits.Swims: false, Vector: AnimalDrawing { Stance: Stance.Swimming } };

    private static bool IsUnderWater(SceneObject thing) =>
        thing is { IsAloft: false, Concept.Traits.Swims: true, Vector: not AnimalDrawing { Stance: Stance.Leaping } };

    private static bool IsFurniture(SceneObject thing) =>
        thing is { Text: null, Concept.Traits: { Furniture: true } or { Workplace: true } };

    /// <summary>A castle at sunset is on land; a candle or a heart at night is before the sky.</summary>
    private static bool StandsOutdoors(SceneObject thing) =>
        thing is { Text: null, Concept.Traits: { Sky: false, Food: false, Worn: WornPlace.Nowhere, Metres: >= 1 and < 1000 } };

    /// <summary>A rooster at sunrise, with the light behind it, is on land, and so is a fox at night.</summary>
    private static bool StandsInLowSun(Draft draft, SceneObject thing) =>
        draft.Light is SceneLight.Sunset or SceneLight.Night
        && thing is { IsFace: false, IsAloft: false, Concept.Traits: { Animal: true, Sky: false, Swims: false, Metres: >= 0.2 } }
        && thing.Vector?.Contact != FigureContact.Air;
}
