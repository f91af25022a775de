using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>Lets a drawn thing look old: paler and yellower, with stains and scratches.</summary>
internal static class AgedArt
{
    /// <summary>So much of its colour is gone.</summary>
    private const double Faded = 0.42;

    /// <summary>So far it is on the way to the stains' colour, where it has one.</summary>
    private const double Stained = 0.5;

    /// <summary>So far the edge of a stain is off its circle, as a part of its radius.</summary>
    private const double Uneven = 0.14;

    private const int Stains = 7;

    private const int Scratches = 9;

    private static readonly OkLab Dust = OkLab.Of(new Rgb(0xC2, 0xB0, 0x8F));

    private static readonly OkLab Stain = OkLab.Of(new Rgb(0x6E, 0x55, 0x38));

    private static readonly OkLab Scratch = OkLab.Of(new Rgb(0x4A, 0x3C, 0x2C));

    public static void Apply(PixelBuffer picture, PixelArea area)
    {
        var side = Math.Max(area.Width, area.Height);
        var stains = Spots(Stains, 1, area, smallest: 0.03 * side, largest: 0.1 * side);
        var scratches = Spots(Scratches, 2, area, smallest: 0.03 * side, largest: 0.08 * side);
        for (var y = area.Y; y < area.Bottom; y++)
        {
            for (var x = area.X; x < area.Right; x++)
            {
                var pixel = picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
                if (pixel[3] == 0)
                    continue;
                var colour = OkLab.Of(pixel).Toward(Dust, Faded);
                foreach (var spot in stains)
                    colour = colour.Toward(Stain, Stained * Within(spot, x, y));
                foreach (var line in scratches)
                    colour = colour.Toward(Scratch, OnLine(line, x, y, thick: Math.Max(1, 0.006 * side)));
                colour.WriteTo(pixel);
            }
        }
    }

    /// <summary>0 outside the spot, 1 in its middle, with a soft and uneven edge.</summary>
    private static double Within(Spot spot, int x, int y)
    {
        var (across, down) = (x - spot.X, y - spot.Y);
        if (Math.Max(Math.Abs(across), Math.Abs(down)) > (1 + Uneven) * spot.Size)
            return 0;
        var edge = spot.Size * (1 + (Uneven * Math.Sin((3 * Math.Atan2(down, across)) + spot.Angle)));
        return Math.Clamp(4 * (1 - (Math.Sqrt((across * across) + (down * down)) / edge)), 0, 1);
    }

    private static double OnLine(Spot line, int x, int y, double thick)
    {
        var (across, down) = (x - line.X, y - line.Y);
        if (Math.Max(Math.Abs(across), Math.Abs(down)) > line.Size + thick + 1)
            return 0;
        var along = (across * Math.Cos(line.Angle)) + (down * Math.Sin(line.Angle));
        var off = Math.Abs((down * Math.Cos(line.Angle)) - (across * Math.Sin(line.Angle)));
        // It ends in points.
        var width = thick * (1 - Math.Pow(along / line.Size, 2));
        return Math.Abs(along) >= line.Size ? 0 : Math.Clamp(width - off + 0.5, 0, 1) * 0.75;
    }

    /// <summary>The same for every picture: an old thing looks the same each time.</summary>
    private static Spot[] Spots(int count, int row, PixelArea area, double smallest, double largest)
    {
        var spots = new Spot[count];
        for (var i = 0; i < count; i++)
            spots[i] = new Spot(
                area.X + (Part(i, row) * area.Width),
                area.Y + (Part(i, row + 10) * area.Height),
                smallest + (Part(i, row + 20) * (largest - smallest)),
                -0.9 + (Part(i, row + 30) * 0.9)
            );
        return spots;
    }

    /// <summary>From 0 to 1, evenly spread.</summary>
    private static double Part(int number, int row) => ((number + 1) * (0.6180339887 + (row * 0.0731))) % 1;

    private readonly record struct Spot(double X, double Y, double Size, double Angle);
}
