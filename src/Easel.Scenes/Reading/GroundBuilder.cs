using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>The ground of a scene.</summary>
internal static class GroundBuilder
{
    /// <summary>A place, a light or a weather is named, and no plain background.</summary>
    public static bool IsAsked(Draft draft) =>
        draft.Background is null && draft is not { Place: null, Light: null, Weather: null, IsAutumn: false, IsThroughWindow: false };

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
            ?? (
                objects.Count > 0 && objects.TrueForAll(thing => thing.Concept.Traits.Afloat || Shores.IsOfTheCoast(thing.Concept))
                    ? ScenePlace.Sea
                : draft.Weather is not null || draft.IsAutumn || draft.IsThroughWindow || objects.Exists(StandsOutdoors) ? ScenePlace.Meadow
                : ScenePlace.Sky
            );
        if (place is ScenePlace.Sea or ScenePlace.Lake && objects.Count > 0 && objects.TrueForAll(IsUnderWater))
            place = ScenePlace.UnderWater;
        var isMoonlit = objects.Exists(thing =>
            thing.Concept.Caption.Contains("moon", StringComparison.Ordinal) || thing.Concept.Caption is "star" or "shooting star"
        );
        return new SceneGround(place, draft.Light ?? (isMoonlit && place != ScenePlace.Room ? SceneLight.Night : SceneLight.Day))
        {
            Weather = draft.Weather ?? SceneWeather.Clear,
            IsAutumn = draft.IsAutumn,
            IsSnowy = draft.IsSnowy && Places.IsSnowedUpon(place),
            HasBank = Shores.HasBank(draft, place, objects),
            HasRoad = draft.HasRoad,
            HasMountains = IsBeforeMountains(draft, place),
            HasForest = IsBefore(draft, place, ScenePlace.Forest),
            HasSkyline = IsBefore(draft, place, ScenePlace.City),
            HasReflection = draft.HasReflection && place is ScenePlace.Lake or ScenePlace.Sea,
            IsThroughWindow = draft.IsThroughWindow,
            HasAurora = draft.HasAurora,
        };
    }

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
        if (draft.Place is null && objects.Exists(LivesInWater) && objects.Exists(IsSwimming))
            return objects.TrueForAll(IsUnderWater) ? ScenePlace.UnderWater : ScenePlace.Sea;
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
            if (kind == SceneRelationKind.Under && objects[second].Concept.Traits is { Lives: false })
                return ScenePlace.WaterSurface;
            if (kind is SceneRelationKind.In && objects[first].Concept.Traits.Lives && draft.Place is null)
                return ScenePlace.Sea;
        }

        return null;
    }

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

    /// <summary>A castle at sunset is on land; a candle or a heart at night is before the sky.</summary>
    private static bool StandsOutdoors(SceneObject thing) =>
        thing is { Text: null, Concept.Traits: { Sky: false, Food: false, Worn: WornPlace.Nowhere, Metres: >= 1 and < 1000 } };
}
