using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Composition;

/// <summary>The ground that a scene stands on: drawn behind its objects, opaque.</summary>
public sealed record SceneGround(ScenePlace Place, SceneLight Light)
{
    public SceneWeather Weather { get; init; }

    /// <summary>Of a city or a street.</summary>
    public CityLook CityLook { get; init; }

    /// <summary>What is green is red and gold.</summary>
    public bool IsAutumn { get; init; }

    /// <summary>What is green is under snow.</summary>
    public bool IsSnowy { get; init; }

    /// <summary>What is there stands on the shore, before the water.</summary>
    public bool HasBank { get; init; }

    /// <summary>What is there is in the water before a beach.</summary>
    public bool IsSurf { get; init; }

    /// <summary>Its water has high waves.</summary>
    public bool HasWaves { get; init; }

    /// <summary>What is there stands on a road.</summary>
    public bool HasRoad { get; init; }

    /// <summary>Rails lie before its platform.</summary>
    public bool HasRails { get; init; }

    /// <summary>One sees along a corridor or an alley, between its two walls.</summary>
    public bool IsWalled { get; init; }

    /// <summary>What leads through it into the distance; null where nothing does.</summary>
    public SceneWay? Way { get; init; }

    /// <summary>Mountains are seen beyond it.</summary>
    public bool HasMountains { get; init; }

    /// <summary>Of its mountains, and what the prompt calls it; null where they are as mountains are.</summary>
    internal (Rgb Colour, string Name)? MountainColour { get; init; }

    /// <summary>Of a room's walls, and what the prompt calls it; null where they are as walls are.</summary>
    internal (Rgb Colour, string Name)? WallColour { get; init; }

    /// <summary>A forest is seen beyond it.</summary>
    public bool HasForest { get; init; }

    /// <summary>Its forest is a jungle.</summary>
    public bool IsTropical { get; init; }

    /// <summary>What is there stands on the ice of a lake.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>A city is seen beyond it.</summary>
    public bool HasSkyline { get; init; }

    /// <summary>Water shows what is beyond it once more, upside down.</summary>
    public bool HasReflection { get; init; }

    /// <summary>It is seen through a window, and the wall around that is before all.</summary>
    public bool IsThroughWindow { get; init; }

    /// <summary>A large sun glares from the sky, and is no object.</summary>
    public bool HasGlaringSun { get; init; }

    /// <summary>Northern lights are in the sky.</summary>
    public bool HasAurora { get; init; }

    /// <summary>As in "a fox in a forest at night".</summary>
    internal string Words => IsThroughWindow ? $"{WordsOutside}, seen through a window" : WordsOutside;

    private string WordsOutside => HasReflection ? $"{WordsWithWay}, reflected in the water" : WordsWithWay;

    private string WordsWithWay => HasWaves ? $"{WordsOfWay} with waves" : WordsOfWay;

    private string WordsOfWay => Way is null ? WordsWithoutReflection : $"{WordsWithoutReflection} {Way.Words}";

    private string WordsWithoutReflection => HasAurora ? $"{PlaceWeatherAndSeason} with northern lights" : PlaceWeatherAndSeason;

    private string PlaceWeatherAndSeason =>
        IsAutumn ? $"{PlaceAndWeather} in autumn"
        : IsSnowy ? $"{PlaceAndWeather} under snow"
        : PlaceAndWeather;

    private string PlaceAndWeather =>
        Weather switch
        {
            SceneWeather.Rain => $"{PlaceAndLight} in the rain",
            SceneWeather.Snow => $"{PlaceAndLight} while it snows",
            SceneWeather.Fog => $"{PlaceAndLight} in fog",
            SceneWeather.Cloudy => $"{PlaceAndLight} under grey clouds",
            SceneWeather.Storm => $"{PlaceAndLight} in a thunderstorm",
            SceneWeather.Hail => $"{PlaceAndLight} in hail",
            SceneWeather.Wind => $"{PlaceAndLight} in the wind",
            SceneWeather.Sand => $"{PlaceAndLight} in a sandstorm",
            SceneWeather.Heat => $"{PlaceAndLight} in the heat",
            _ => PlaceAndLight,
        };

    private string PlaceAndLight =>
        HasMountains ? $"{PlaceLightAndRoad} before {MountainWords}"
        : HasForest ? $"{PlaceLightAndRoad} before a {(IsTropical ? "jungle" : "forest")}"
        : HasSkyline ? $"{PlaceLightAndRoad} before a city"
        : PlaceLightAndRoad;

    private string PlaceLightAndRoad => HasRoad ? $"on a road {PlaceAndLightAlone}" : PlaceAndLightAlone;

    private string PlaceAndLightAlone =>
        (Place, Light) switch
        {
            (ScenePlace.Sky, SceneLight.Day) => "in the sky",
            (ScenePlace.Sky, SceneLight.Sunset) => "at sunset",
            (ScenePlace.Sky, _) => "under a night sky",
            _ =>
                $"{PlaceWords}{(Light, Place) switch { (_, ScenePlace.Space or ScenePlace.Moon or ScenePlace.Cave) => "", (SceneLight.Sunset, _) => " at sunset", (SceneLight.Night, _) => " at night", _ => "" }}",
        };

    private string CityWord =>
        CityLook switch
        {
            CityLook.Futuristic => "futuristic ",
            CityLook.Neon => "neon-lit ",
            _ => "",
        };

    private string MountainWords => MountainColour is { Name: var name } ? $"{name} mountains" : "mountains";

    private string PlaceWords =>
        Place switch
        {
            ScenePlace.Sea => HasBank ? "by the sea" : "at sea",
            ScenePlace.UnderWater => "under water",
            ScenePlace.WaterSurface => "at the surface of the water",
            ScenePlace.Clouds => "above the clouds",
            ScenePlace.Lake => "at a lake",
            ScenePlace.Beach => IsSurf ? "in the sea at a beach" : "on a beach",
            ScenePlace.Meadow => "in a meadow",
            ScenePlace.Forest => IsTropical ? "in a jungle" : "in a forest",
            ScenePlace.Desert => "in a desert",
            ScenePlace.Snow => IsFrozen ? "on a frozen lake" : "in the snow",
            ScenePlace.Mountains => MountainColour is null ? "in the mountains" : $"in the {MountainWords}",
            ScenePlace.City => $"in a {CityWord}city",
            ScenePlace.Street => IsWalled ? "in an alley"
            : HasRails ? "on a platform"
            : $"on a {CityWord}street",
            ScenePlace.Runway => "on a runway",
            ScenePlace.Room => (IsWalled ? "in a corridor" : "in a room")
                + (WallColour is { Name: var walls } ? $" with {walls} walls" : ""),
            ScenePlace.Cave => "in a cave",
            ScenePlace.Moon => "on the moon",
            ScenePlace.Mars => "on mars",
            _ => "in space",
        };
}
