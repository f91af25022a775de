using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What stands in a place where the prompt names nothing else: a bed in a bedroom, the sun in most.</summary>
internal static class SeenThere
{
    /// <summary>None where the sky is grey and its land says all.</summary>
    public static (string Caption, int Count) Of(Draft draft) =>
        (draft.Place, draft.Light) switch
        {
            _ when PlaceMarks.Nearest(draft.PlaceWord) is { } mark => (mark, PlaceMarks.Count(mark)),
            _ when draft.Place is ScenePlace.Room or ScenePlace.Street && Places.IsWalled(draft.PlaceWord) => ("", 0),
            (ScenePlace.Room, _) => (PlaceMarks.AnyRoom, 1),
            (ScenePlace.UnderWater, _) => ("tropical fish", 1),
            (ScenePlace.Space, _) => ("ringed planet", 1),
            (ScenePlace.Moon, _) => ("man astronaut", 1),
            (ScenePlace.Mars, _) => ("rocket", 1),
            _ when draft.FartherPlace is { } farther
                    && !GroundBuilder.IsBefore(draft, draft.Place, farther)
                    && InDistance(farther) is { } seen => (seen, farther == ScenePlace.Forest ? 3 : 1),
            _ when InWeather(draft) is { } shown => (shown, 1),
            (ScenePlace.City, null or SceneLight.Day) => ("skyscraper", 1),
            (ScenePlace.Street, SceneLight.Night) => ("street lamp", 1),
            (_, SceneLight.Night) => ("crescent moon", 1),
            (ScenePlace.Forest, null or SceneLight.Day) => ("evergreen tree", 1),
            (ScenePlace.Street, _) => ("automobile", 1),
            _ when draft.Weather is not (null or SceneWeather.Clear or SceneWeather.Wind) => ("", 0),
            _ => ("sun", 1),
        };

    /// <summary>It shows a weather that has nothing of its own to be seen.</summary>
    private static string? InWeather(Draft draft) =>
        (draft.Weather, draft.Place) switch
        {
            _ when draft.Light == SceneLight.Night => null,
            (SceneWeather.Heat, null or ScenePlace.Meadow) => "dead tree",
            (SceneWeather.Heat, ScenePlace.Desert) => "cactus",
            (SceneWeather.Heat, ScenePlace.Beach) => "palm tree",
            (SceneWeather.Sand, _) => "cactus",
            (SceneWeather.Wind, ScenePlace.Beach) => "palm tree",
            (SceneWeather.Wind, null or ScenePlace.Meadow) => TreesOutdoors.InWind,
            (SceneWeather.Snow, ScenePlace.Snow or ScenePlace.Forest) => "evergreen tree",
            (not null and not SceneWeather.Clear, ScenePlace.Sea or ScenePlace.Lake) => "sailboat",
            (not null and not SceneWeather.Clear, null or ScenePlace.Meadow) => "deciduous tree",
            (_, ScenePlace.Forest) when draft.IsAutumn => TreesOutdoors.InAutumn,
            _ => null,
        };

    private static string? InDistance(ScenePlace place) =>
        place switch
        {
            ScenePlace.Forest => "evergreen tree",
            ScenePlace.Mountains => "snow-capped mountain",
            ScenePlace.City => "skyscraper",
            ScenePlace.Desert => "cactus",
            ScenePlace.Sea => "sailboat",
            ScenePlace.Street => "road",
            _ => null,
        };
}
