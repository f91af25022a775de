using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>The words for the weather of a scene.</summary>
internal static class Weathers
{
    /// <summary>Words of one weather, most.</summary>
    public const int LongestPhrase = 2;

    private static readonly FrozenDictionary<string, SceneWeather> Words = Build(
        (
            SceneWeather.Rain,
            "rain, light drizzle, steady rain, gentle rain, soft rain, april showers, spring showers, rain shower, rain showers, sun shower, heavy rain, pouring rain, light rain, torrential rain, downpour, rainstorm, rainfall, drizzle, monsoon, rainy, raining, regen, pluie, lluvia, pioggia, chuva"
        ),
        (
            SceneWeather.Storm,
            "storm, thunderstorm, thunderstorms, lightning storm, electrical storm, tempest, lightning, thunder, heavy storm, big storm, violent storm, sea storm, hurricane, typhoon, stormy, gewitter, orage, tormenta, temporale, tempestade, onweer"
        ),
        (
            SceneWeather.Snow,
            "snowstorm, blizzard, snowfall, heavy snowfall, light snowfall, light snow, gentle snow, snow flurries, falling snow, heavy snow, snowing, sleet"
        ),
        (SceneWeather.Hail, "hail, hailstorm, hailstones, heavy hail, hailing"),
        (
            SceneWeather.Fog,
            "fog, mist, haze, thick fog, dense fog, heavy fog, morning fog, morning mist, foggy, misty, hazy, nebel, brouillard, niebla, nebbia"
        ),
        (
            SceneWeather.Wind,
            "strong wind, strong winds, high winds, heavy wind, gale, windstorm, windy, breezy, gusty, blustery, windswept"
        ),
        (SceneWeather.Sand, "sandstorm, dust storm, sand storm"),
        (
            SceneWeather.Heat,
            "hot day, hot days, heat wave, heatwave, heat waves, heat haze, scorching heat, extreme heat, sweltering heat, blazing heat, intense heat, summer heat, scorching, sweltering, hitzewelle, canicule, ola de calor"
        ),
        (SceneWeather.Cloudy, "overcast, cloudy, storm clouds, dark clouds, rain clouds"),
        (SceneWeather.Clear, "sunny, cloudless, sunshine, bright sunshine")
    );

    /// <summary>The art has a picture of it that falls from a cloud or is a sign, which is drawn where it is all there is.</summary>
    private static readonly FrozenSet<string> Pictured = FrozenSet.Create(StringComparer.Ordinal, "rain", "fog", "lightning");

    private static readonly FrozenDictionary<string, SceneWeather>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static SceneWeather? Find(ReadOnlySpan<char> words) => Lookup.TryGetValue(words, out var weather) ? weather : null;

    public static SceneWeather? Falling(ReadOnlySpan<char> word) => word is "snow" or "snowflakes" ? SceneWeather.Snow : null;

    public static bool IsPictured(ReadOnlySpan<char> word) => Pictured.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>After "in": alone it is a face that blows.</summary>
    public static bool IsWind(ReadOnlySpan<char> words) => words is "wind" or "winds" or "breeze" or "strong breeze" or "summer breeze";

    /// <summary>What the wind does to a thing.</summary>
    public static bool IsBlowing(ReadOnlySpan<char> word) =>
        word
            is "blowing"
                or "swaying"
                or "bending"
                or "fluttering"
                or "waving"
                or "flapping"
                or "billowing"
                or "rustling"
                or "blows"
                or "sways";

    /// <summary>"Rainy", "raining", "overcast": said of a place or a time, and no noun.</summary>
    public static bool IsDescribing(ReadOnlySpan<char> word) =>
        word
            is "snowy"
                or "wintry"
                or "overcast"
                or "cloudless"
                or "windswept"
                or "raining"
                or "snowing"
                or "hailing"
                or "scorching"
                or "sweltering"
        || (word.EndsWith("y") && Find(word) is not null);

    /// <summary>"Striking" in "lightning striking a tree": what weather does by itself.</summary>
    public static bool IsDoing(ReadOnlySpan<char> word) =>
        word
            is "falling"
                or "falls"
                or "pouring"
                or "pours"
                or "striking"
                or "strikes"
                or "hitting"
                or "hits"
                or "flashing"
                or "flashes"
                or "raging"
                or "brewing"
                or "approaching"
                or "rolling"
                or "drifting"
                or "blowing"
                or "covering";

    /// <summary>"Day" in "a windy day": when the weather is so, and nothing more.</summary>
    public static bool IsTime(ReadOnlySpan<char> word) =>
        word is "day" or "days" or "morning" or "mornings" or "afternoon" or "noon" or "weather" or "sky" or "skies";

    private static FrozenDictionary<string, SceneWeather> Build(params (SceneWeather Weather, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Weather)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
