using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>What falls before the objects of a scene: drops as slanted strokes, flakes as discs, mist as a veil.</summary>
internal sealed class Weather
{
    private const int Drops = 130;
    private const int Flakes = 90;

    /// <summary>Of a drop, as parts of the picture's height.</summary>
    private const double DropLength = 0.055;

    private const double DropWidth = 0.0035;

    /// <summary>To the left by so much of its length.</summary>
    private const double Slant = 0.28;

    private static readonly Rgb Water = new(0xd8, 0xea, 0xfa);

    private readonly List<(double X, double Y)> _drops = [];
    private readonly List<GroundDisc> _flakes = [];
    private double _mist;

    public static Weather Of(SceneWeather kind, double aspect, GroundChance chance)
    {
        const int drops = 10_000;
        var weather = new Weather { _mist = kind == SceneWeather.Fog ? 0.42 : 0 };
        if (kind == SceneWeather.Rain)
        {
            for (var i = 0; i < (int)(Drops * aspect); i++)
                weather._drops.Add((chance.At(drops + (2 * i)) * 1.1, (chance.At(drops + (2 * i) + 1) * 1.05) - DropLength));
        }
        else if (kind == SceneWeather.Snow)
        {
            for (var i = 0; i < (int)(Flakes * aspect); i++)
            {
                var radius = 0.004 + (0.006 * chance.At(drops + (3 * i) + 2));
                weather._flakes.Add(
                    new GroundDisc(chance.At(drops + (3 * i)), chance.At(drops + (3 * i) + 1), radius, radius, Rgb.White, 0.92)
                );
            }
        }

        return weather;
    }

    public void Paint(PixelBuffer picture)
    {
        foreach (var (x, y) in _drops)
            PaintDrop(picture, x, y);
        foreach (var flake in _flakes)
            flake.Paint(picture);
        if (_mist == 0)
            return;
        for (var y = 0; y < picture.Size.Height; y++)
        {
            for (var x = 0; x < picture.Size.Width; x++)
                Pixels.Blend(picture, x, y, Rgb.White, _mist);
        }
    }

    private static void PaintDrop(PixelBuffer picture, double left, double top)
    {
        var height = picture.Size.Height;
        var (length, half) = (DropLength * height, Math.Max(0.5, DropWidth * height / 2));
        for (var step = 0; step < length; step++)
        {
            var y = (int)((top * height) + step);
            var middle = (left * picture.Size.Width) - (Slant * step);
            for (var x = (int)(middle - half - 1); x <= middle + half + 1; x++)
            {
                if (x >= 0 && x < picture.Size.Width && y >= 0 && y < height)
                    Pixels.Blend(picture, x, y, Water, Math.Clamp(half + 0.5 - Math.Abs(x + 0.5 - middle), 0, 1) * 0.75);
            }
        }
    }
}
