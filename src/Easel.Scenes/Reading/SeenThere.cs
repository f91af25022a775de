using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>What stands in a place where the prompt names nothing else: a bed in a bedroom, the sun in most.</summary>
internal static class SeenThere
{
    public static (string Caption, int Count) Of(Draft draft) =>
        (draft.Place, draft.Light) switch
        {
            (ScenePlace.Room, _) => (InRoom(draft.PlaceWord), 1),
            (ScenePlace.UnderWater, _) => ("tropical fish", 1),
            (ScenePlace.Space, _) => ("ringed planet", 1),
            (ScenePlace.Moon, _) => ("man astronaut", 1),
            (ScenePlace.Mars, _) => ("rocket", 1),
            _ when draft.FartherPlace is { } farther && InDistance(farther) is { } seen => (seen, farther == ScenePlace.Forest ? 3 : 1),
            (ScenePlace.City, _) when Landmark(draft.PlaceWord) is { } landmark => (landmark, 1),
            (ScenePlace.City, null or SceneLight.Day) => ("skyscraper", 1),
            (_, SceneLight.Night) => ("crescent moon", 1),
            (ScenePlace.Forest, null or SceneLight.Day) => ("evergreen tree", 1),
            (ScenePlace.Street, _) => ("automobile", 1),
            (ScenePlace.Meadow, null or SceneLight.Day) when draft.Weather is not null => ("deciduous tree", 1),
            (ScenePlace.Sea or ScenePlace.Lake, _) when draft.Weather is not null => ("sailboat", 1),
            (_, _) when draft.Weather is SceneWeather.Rain => ("cloud", 1),
            _ => ("sun", 1),
        };

    private static string? Landmark(string town) =>
        town switch
        {
            "paris" => "eiffel tower",
            "london" => "big ben",
            "new york" or "new york city" or "manhattan" => "statue of liberty",
            "tokyo" => "tokyo tower",
            "rome" => "colosseum",
            _ => null,
        };

    private static string InRoom(string room) =>
        room switch
        {
            "bedroom" or "hotel room" or "hospital room" => "bed",
            "kitchen" => "oven",
            "bathroom" => "bathtub",
            "classroom" => "blackboard",
            "office" => "desk",
            "library" => "bookshelf",
            "dining room" or "restaurant" => "table",
            "nursery" => "crib",
            "gym" => "dumbbell",
            "studio" => "easel",
            "laboratory" or "lab" => "microscope",
            _ => "couch and lamp",
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
