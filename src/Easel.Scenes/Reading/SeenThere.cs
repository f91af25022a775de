using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>What stands in a place where the prompt names nothing else: a bed in a bedroom, the sun in most.</summary>
internal static class SeenThere
{
    public static (string Caption, int Count) Of(Draft draft) =>
        (draft.Place, draft.Light) switch
        {
            _ when PlaceMarks.Of(draft.PlaceWord) is [var mark, ..] => (mark, 1),
            (ScenePlace.Room, _) => (PlaceMarks.AnyRoom, 1),
            (ScenePlace.UnderWater, _) => ("tropical fish", 1),
            (ScenePlace.Space, _) => ("ringed planet", 1),
            (ScenePlace.Moon, _) => ("man astronaut", 1),
            (ScenePlace.Mars, _) => ("rocket", 1),
            _ when draft.FartherPlace is { } farther
                    && !GroundBuilder.IsBefore(draft, draft.Place, farther)
                    && InDistance(farther) is { } seen => (seen, farther == ScenePlace.Forest ? 3 : 1),
            (ScenePlace.City, null or SceneLight.Day) => ("skyscraper", 1),
            (_, SceneLight.Night) => ("crescent moon", 1),
            (ScenePlace.Forest, null or SceneLight.Day) => ("evergreen tree", 1),
            (ScenePlace.Street, _) => ("automobile", 1),
            (ScenePlace.Meadow, null or SceneLight.Day) when draft.Weather is not null => ("deciduous tree", 1),
            (ScenePlace.Sea or ScenePlace.Lake, _) when draft.Weather is not null => ("sailboat", 1),
            (_, _) when draft.Weather is SceneWeather.Rain => ("cloud", 1),
            _ => ("sun", 1),
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
