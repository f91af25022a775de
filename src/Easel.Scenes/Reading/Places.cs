using System.Collections.Frozen;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>The words for places that are drawn as a ground, and for what the sky looks like there.</summary>
internal static class Places
{
    private static readonly FrozenDictionary<string, ScenePlace> Grounds = Build(
        (ScenePlace.Sea, "sea, ocean, lake, river, pond, water, waves, harbour, harbor, meer, see, mer, mar, mare, zee"),
        (
            ScenePlace.UnderWater,
            "underwater, under water, seabed, sea floor, ocean floor, bottom of the sea, bottom of the ocean, coral reef, aquarium"
        ),
        (
            ScenePlace.Beach,
            "beach, shore, seashore, seaside, coast, sand, sandy beach, tropical beach, strand, plage, playa, spiaggia, praia"
        ),
        (
            ScenePlace.Meadow,
            "meadow, field, fields, grass, lawn, pasture, garden, park, farm, prairie, backyard, countryside, hills, green hills, wiese, pré, prado, prato, weide"
        ),
        (ScenePlace.Forest, "forest, woods, jungle, rainforest, rain forest, wald, forêt, bosque, bosco, floresta, bos"),
        (ScenePlace.Desert, "desert, dunes, sahara, wüste, désert, desierto, deserto, woestijn"),
        (
            ScenePlace.Snow,
            "snow, ice, arctic, antarctica, north pole, south pole, winter landscape, snowy landscape, schnee, neige, nieve, neve, sneeuw"
        ),
        (ScenePlace.Mountains, "mountains, alps, hills and mountains, berge, bergen, montagnes, montañas, montagne, montanhas"),
        (ScenePlace.City, "city, town, downtown, skyline, new york, stadt, ville, ciudad, città, cidade, stad"),
        (ScenePlace.Street, "street, road, highway, racetrack, race track, alley"),
        (
            ScenePlace.Room,
            "room, living room, bedroom, kitchen, bathroom, classroom, office, library, house interior, indoors, inside, zimmer, chambre, habitación, stanza, kamer, nursery"
        ),
        (ScenePlace.Space, "space, outer space, galaxy, universe, cosmos, the stars, weltraum, espace, espacio, spazio, ruimte"),
        (ScenePlace.Sky, "sky, blue sky, air, himmel, ciel, cielo, céu, lucht")
    );

    private static readonly FrozenDictionary<string, SceneLight> Lights = Build(
        (
            SceneLight.Sunset,
            "sunset, sunrise, dawn, dusk, golden hour, twilight, evening, sonnenuntergang, coucher de soleil, atardecer, tramonto"
        ),
        (
            SceneLight.Night,
            "night, midnight, night sky, starry sky, starry night, starry night sky, moonlight, moonlit sky, stars and moon, dark sky, nacht, nuit, noche, notte, noite"
        )
    );

    private static readonly FrozenDictionary<string, ScenePlace>.AlternateLookup<ReadOnlySpan<char>> GroundLookup =
        Grounds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, SceneLight>.AlternateLookup<ReadOnlySpan<char>> LightLookup =
        Lights.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words of a place or of a light, most.</summary>
    public const int LongestPhrase = 4;

    public static ScenePlace? Ground(ReadOnlySpan<char> words) => GroundLookup.TryGetValue(words, out var place) ? place : null;

    public static SceneLight? Light(ReadOnlySpan<char> words) => LightLookup.TryGetValue(words, out var light) ? light : null;

    private static FrozenDictionary<string, T> Build<T>(params (T Value, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Value)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
