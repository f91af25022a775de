using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>The wall around a window, its frame, bars and sill, before what is seen through it.</summary>
internal static class WindowWall
{
    private static readonly Paints House = new(new(0xf3, 0xdf, 0xc4), new(0xff, 0xff, 0xff), new(0xc9, 0xa0, 0x74));
    private static readonly Paints Spaceship = new(new(0x4a, 0x55, 0x68), new(0x8d, 0x99, 0xab), new(0x36, 0x3f, 0x50));

    /// <summary>The opening with its frame, as parts of the picture: left, top, right, bottom.</summary>
    private static readonly (double Left, double Top, double Right, double Bottom) Opening = (0.09, 0.07, 0.91, 0.87);

    /// <summary>Of the frame's and the bars' width, as parts of the picture's shorter side.</summary>
    private const double Thickness = 0.03;
    private const double Bar = 0.016;

    private const double SillHeight = 0.035;

    private readonly record struct Paints(Rgb Wall, Rgb Frame, Rgb Sill);

    /// <param name="isSpacecraft">It is of metal, and has one pane.</param>
    public static void Paint(PixelBuffer picture, bool isSpacecraft)
    {
        var paints = isSpacecraft ? Spaceship : House;
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var side = Math.Min(width, height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (Colour(x + 0.5, y + 0.5, width, height, side, paints, isSpacecraft) is { } colour)
                    Pixels.Blend(picture, x, y, colour, 1);
            }
        }
    }

    /// <summary>Null where one looks through.</summary>
    private static Rgb? Colour(double x, double y, int width, int height, int side, Paints paints, bool isWhole)
    {
        var (left, top, right, bottom) = (Opening.Left * width, Opening.Top * height, Opening.Right * width, Opening.Bottom * height);
        var margin = Thickness * side;
        if (y >= bottom && y < bottom + (SillHeight * height) && x >= left - margin && x <= right + margin)
            return paints.Sill;
        if (x < left || x > right || y < top || y >= bottom)
            return paints.Wall;
        if (x < left + margin || x > right - margin || y < top + margin || y > bottom - margin)
            return paints.Frame;
        if (isWhole)
            return null;
        var isBar = Math.Abs(x - ((left + right) / 2)) < Bar * side / 2 || Math.Abs(y - (top + (0.38 * (bottom - top)))) < Bar * side / 2;
        return isBar ? paints.Frame : null;
    }
}
