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
    public static IReadOnlyList<GroundDisc> Of(SceneGround ground, double aspect) =>
        (ground.Place, ground.Light) switch
        {
            (ScenePlace.UnderWater, _) => Scatter(Bubbles, 0.006, 0.014, 0.95, 0.35),
            (ScenePlace.Room, _) => [],
            (ScenePlace.Space, _) => [.. Scatter((int)(Stars * aspect), 0.0012, 0.004, 1, 0.9)],
            (_, SceneLight.Night) => [.. Scatter((int)(Stars * aspect), 0.0012, 0.0034, 0.55, 0.85)],
            (ScenePlace.Snow, _) => [.. Clouds(0.55), .. Scatter(Flakes, 0.004, 0.008, 0.9, 0.9)],
            (_, SceneLight.Sunset) => Clouds(0.1, 0xf2a8a0),
            _ => Clouds(0.85),
        };

    private static List<GroundDisc> Scatter(int count, double least, double most, double until, double cover) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    Round(
                        Edges.Chance(3 * i),
                        Edges.Chance((3 * i) + 1) * until,
                        least + ((most - least) * Edges.Chance((3 * i) + 2)),
                        cover
                    )
                ),
        ];

    /// <param name="white">How white they are.</param>
    private static List<GroundDisc> Clouds(double white, int shade = 0xcfe9f9)
    {
        var colour = GroundColours.Mix(GroundColours.Hex(shade), Rgb.White, white);
        return [.. Cloud(0.2, 0.16, 0.05, colour), .. Cloud(0.8, 0.1, 0.04, colour), .. Cloud(0.55, 0.27, 0.03, colour)];
    }

    /// <summary>A flat foot and two humps, one colour, so that they do not show through each other.</summary>
    private static IEnumerable<GroundDisc> Cloud(double x, double y, double size, Rgb colour)
    {
        yield return new GroundDisc(x, y, size * 2.4, size * 0.62, colour, 1);
        yield return new GroundDisc(x - (size * 0.7), y - (size * 0.45), size, size * 0.8, colour, 1);
        yield return new GroundDisc(x + (size * 0.5), y - (size * 0.6), size * 1.2, size * 1.05, colour, 1);
    }

    private static GroundDisc Round(double x, double y, double radius, double cover) => new(x, y, radius, radius, Rgb.White, cover);
}
