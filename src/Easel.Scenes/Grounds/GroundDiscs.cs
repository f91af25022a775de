using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Grounds;

/// <summary>What is seen in a sky, in water and in a room: stars, clouds, bubbles, snow.</summary>
internal static class GroundDiscs
{
    private const int Stars = 70;
    private const int Flakes = 46;
    private const int Bubbles = 16;

    /// <param name="aspect">Width by height of the picture.</param>
    public static IReadOnlyList<GroundDisc> Of(SceneGround ground, double aspect, GroundChance chance) =>
        (ground.Place, ground.Light) switch
        {
            (ScenePlace.UnderWater, _) => Scatter(chance, Bubbles, 0.006, 0.014, 0.95, 0.35),
            (ScenePlace.Room or ScenePlace.Cave, _) or (ScenePlace.Mars, SceneLight.Day) => [],
            (ScenePlace.Space or ScenePlace.Moon, _) => [.. Scatter(chance, (int)(Stars * aspect), 0.0012, 0.004, 1, 0.9)],
            (_, SceneLight.Night) => [.. Scatter(chance, (int)(Stars * aspect), 0.0012, 0.0034, 0.55, 0.85)],
            (ScenePlace.Snow, _) => [.. Clouds(chance, 0.55), .. Scatter(chance, Flakes, 0.004, 0.008, 0.9, 0.9)],
            _ when ground.Weather == SceneWeather.Heat && ground.Light == SceneLight.Day => ground.HasGlaringSun ? GlaringSun(aspect) : [],
            (_, SceneLight.Sunset) => [SettingSun(chance), .. Clouds(chance, 0.1, 0xf2a8a0)],
            _ when ground.Weather == SceneWeather.Sand => [],
            _ when ground.Weather == SceneWeather.Storm => Overcast(chance, 0x3f485a),
            _ when ground.Weather == SceneWeather.Cloudy => Overcast(chance, 0x94a0b0),
            _ when ground.Weather is not (SceneWeather.Clear or SceneWeather.Wind) => Clouds(chance, 0.1, 0x9aa6b4),
            _ => Clouds(chance, 0.85),
        };

    /// <summary>Half behind the land.</summary>
    private static GroundDisc SettingSun(GroundChance chance)
    {
        var x = 0.5 + (0.22 * chance.Around(50));
        return new GroundDisc(x, 0.5, 0.12, 0.12, GroundColours.Hex(0xffd98a), 1);
    }

    /// <summary>White in its middle, and the air around it glows.</summary>
    private static List<GroundDisc> GlaringSun(double aspect)
    {
        const double x = 0.76;
        const double y = 0.17;
        return
        [
            .. new[]
            {
                (0.3, 0xffdf9a, 0.25),
                (0.22, 0xffd98a, 0.4),
                (0.16, 0xffc94f, 0.7),
                (0.115, 0xffb52e, 1),
                (0.085, 0xffe9a8, 1),
            }.Select(ring => new GroundDisc(
                x / Math.Max(1, aspect) * aspect,
                y,
                ring.Item1,
                ring.Item1,
                GroundColours.Hex(ring.Item2),
                ring.Item3
            )),
        ];
    }

    private static List<GroundDisc> Scatter(GroundChance chance, int count, double least, double most, double until, double cover) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    Round(chance.At(3 * i), chance.At((3 * i) + 1) * until, least + ((most - least) * chance.At((3 * i) + 2)), cover)
                ),
        ];

    /// <param name="white">How white they are.</param>
    private static List<GroundDisc> Clouds(GroundChance chance, double white, int shade = 0xcfe9f9)
    {
        var colour = GroundColours.Mix(GroundColours.Hex(shade), Rgb.White, white);
        return
        [
            .. Cloud(0.2 + (0.12 * chance.Around(1)), 0.16 + (0.04 * chance.Around(2)), 0.05 + (0.012 * chance.Around(3)), colour),
            .. Cloud(0.8 + (0.12 * chance.Around(4)), 0.11 + (0.04 * chance.Around(5)), 0.04 + (0.012 * chance.Around(6)), colour),
            .. Cloud(0.52 + (0.14 * chance.Around(7)), 0.27 + (0.03 * chance.Around(8)), 0.03, colour),
        ];
    }

    /// <summary>Side by side along the top.</summary>
    private static List<GroundDisc> Overcast(GroundChance chance, int shade) =>
        [
            .. Enumerable
                .Range(0, 5)
                .SelectMany(i =>
                    Cloud(
                        (0.24 * i) + (0.05 * chance.Around(8 + i)),
                        0.13 + (0.05 * chance.Around(14 + i)),
                        0.075 + (0.015 * chance.Around(20 + i)),
                        GroundColours.Hex(shade)
                    )
                ),
        ];

    /// <summary>A flat foot and two humps, one colour, so that they do not show through each other.</summary>
    private static IEnumerable<GroundDisc> Cloud(double x, double y, double size, Rgb colour)
    {
        yield return new GroundDisc(x, y, size * 2.4, size * 0.62, colour, 1);
        yield return new GroundDisc(x - (size * 0.7), y - (size * 0.45), size, size * 0.8, colour, 1);
        yield return new GroundDisc(x + (size * 0.5), y - (size * 0.6), size * 1.2, size * 1.05, colour, 1);
    }

    private static GroundDisc Round(double x, double y, double radius, double cover) => new(x, y, radius, radius, Rgb.White, cover);
}
