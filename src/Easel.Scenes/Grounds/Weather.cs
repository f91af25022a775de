using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>What falls or blows before the objects of a scene: drops and gusts as strokes, flakes and hail as discs, mist and sand as a
/// veil.</summary>
internal sealed class Weather
{
    private const int Drops = 130;
    private const int Flakes = 90;
    private const int Stones = 46;

    /// <summary>Of a drop, as parts of the picture's height.</summary>
    private const double DropLength = 0.055;

    private const double DropWidth = 0.0035;

    /// <summary>To the left by so much of its length.</summary>
    private const double Slant = 0.28;

    private static readonly Rgb Water = new(0xd8, 0xea, 0xfa);
    private static readonly Rgb Sand = new(0xe0, 0xb6, 0x78);
    private static readonly Rgb IceShade = new(0xb4, 0xcf, 0xe6);

    private readonly List<GroundStroke> _strokes = [];
    private readonly List<GroundDisc> _discs = [];
    private (Rgb Colour, double Cover)? _veil;

    /// <param name="aspect">Width by height of the picture.</param>
    public static Weather Of(SceneWeather kind, double aspect, GroundChance chance)
    {
        var weather = new Weather();
        switch (kind)
        {
            case SceneWeather.Rain or SceneWeather.Storm:
                weather._strokes.AddRange(Enumerable.Range(0, (int)(Drops * aspect)).Select(i => Drop(i, aspect, chance)));
                break;
            case SceneWeather.Snow:
                weather._discs.AddRange(Enumerable.Range(0, (int)(Flakes * aspect)).Select(i => Flake(i, 0.004, 0.01, Rgb.White, chance)));
                break;
            case SceneWeather.Hail:
                // Each is shaded at its lower edge.
                for (var i = 0; i < (int)(Stones * aspect); i++)
                {
                    var stone = Flake(i, 0.009, 0.016, Rgb.White, chance);
                    weather._discs.Add(stone with { Y = stone.Y + 0.004, Colour = IceShade });
                    weather._discs.Add(stone);
                }

                break;
            case SceneWeather.Fog:
                weather._veil = (Rgb.White, 0.42);
                break;
            case SceneWeather.Wind:
                weather._strokes.AddRange(Gusts.Of(aspect, chance, Rgb.White, hasLeaves: true));
                break;
            case SceneWeather.Heat:
                weather._strokes.AddRange(Shimmer.Of(chance));
                break;
            case SceneWeather.Sand:
                weather._veil = (Sand, 0.4);
                weather._strokes.AddRange(Gusts.Of(aspect, chance, new Rgb(0xf6, 0xe0, 0xb8), hasLeaves: false));
                break;
        }

        return weather;
    }

    public void Paint(PixelBuffer picture)
    {
        if (_veil is { } veil)
            Cover(picture, veil.Colour, veil.Cover);
        foreach (var stroke in _strokes)
            stroke.Paint(picture);
        foreach (var disc in _discs)
            disc.Paint(picture);
    }

    private static GroundStroke Drop(int i, double aspect, GroundChance chance)
    {
        var (x, y) = (chance.At(Number(i, 2)) * 1.1, (chance.At(Number(i, 2) + 1) * 1.05) - DropLength);
        return new GroundStroke([(x, y), (x - (Slant * DropLength / aspect), y + DropLength)], DropWidth, Water, 0.75);
    }

    private static GroundDisc Flake(int i, double least, double most, Rgb colour, GroundChance chance)
    {
        var radius = least + ((most - least) * chance.At(Number(i, 3) + 2));
        return new GroundDisc(chance.At(Number(i, 3)), chance.At(Number(i, 3) + 1), radius, radius, colour, 0.92);
    }

    private static int Number(int i, int each) => 10_000 + (each * i);

    private static void Cover(PixelBuffer picture, Rgb colour, double cover)
    {
        for (var y = 0; y < picture.Size.Height; y++)
        {
            for (var x = 0; x < picture.Size.Width; x++)
                Pixels.Blend(picture, x, y, colour, cover);
        }
    }
}
