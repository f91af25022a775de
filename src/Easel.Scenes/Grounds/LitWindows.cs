using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>Windows of buildings in which there is light: a grid of them, some of which are dark.</summary>
/// <param name="Colours">Of the light, in turn by chance.</param>
/// <param name="Share">Of all windows, so many are lit: 0 to 1.</param>
internal sealed record LitWindows(Rgb[] Colours, GroundChance Chance, double Share)
{
    /// <summary>From one window to the next, and of one, as parts of the picture.</summary>
    private const double Across = 0.02;
    private const double Down = 0.028;
    private const double Width = 0.009;
    private const double Height = 0.013;

    /// <param name="roof">Height of the building at x, both as parts of the picture.</param>
    public void Paint(PixelBuffer picture, Func<double, double> roof)
    {
        for (var column = 0; column * Across < 1; column++)
        {
            var left = column * Across;
            // A window is in one building, below the eaves.
            var top = Math.Max(roof(left - (Width / 2)), roof(left + (1.5 * Width))) + Height;
            for (var row = (int)Math.Ceiling(top / Down); row * Down < 1; row++)
            {
                var number = (column * 97) + row;
                if (Chance.At(1000 + number) < Share)
                    PaintOne(picture, left, row * Down, Colours[(int)(Chance.At(9000 + number) * (Colours.Length - 1) + 0.5)]);
            }
        }
    }

    private static void PaintOne(PixelBuffer picture, double left, double top, Rgb colour)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        for (var y = (int)(top * height); y < Math.Min(height, (top + Height) * height); y++)
        {
            for (var x = (int)(left * width); x < Math.Min(width, (left + Width) * width); x++)
                Pixels.Blend(picture, x, y, colour, 0.85);
        }
    }
}
