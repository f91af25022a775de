namespace Easel.Scenes.Engine.Surfaces;

/// <summary>Where a surface is marked: 0 not at all, 1 wholly, below 0 darker.</summary>
internal static class SurfacePattern
{
    /// <summary>Of the soft edge of a mark, in pixels to either side.</summary>
    private const double Edge = 0.7;

    /// <param name="x">From the left of the thing, in parts of its larger side; <paramref name="y"/> from its top.</param>
    /// <param name="side">Of that, in pixels.</param>
    public delegate double Mark(double x, double y, double side);

    public static double Stripes(double x, double y, double side) => Inside(Wave(y, 0.19) - 0.25, 0.19 * side);

    public static double Zigzags(double x, double y, double side) => Inside(Wave(y - (0.22 * Wave(x, 0.22)), 0.19) - 0.25, 0.155 * side);

    /// <param name="middle">From the top of the thing, in parts of its larger side.</param>
    public static Mark Below(double middle) => (_, y, side) => Inside(y - middle, side);

    /// <summary>Of five, the second and the fourth.</summary>
    /// <param name="width">Of the thing, in parts of its larger side.</param>
    public static Mark Panels(double width) => (x, _, side) => Inside(0.25 - Wave(x - (0.3 * width), 0.4 * width), 0.4 * width * side);

    /// <summary>Large and small ones, a third of the whole.</summary>
    public static double Patches(double x, double y, double side)
    {
        var (large, small) = (Nearest(x / 0.16, y / 0.16), Nearest(x / 0.06, y / 0.06));
        var within = Math.Max(large.Chance > 0.62 ? 0.48 - large.First : -1, small.Chance > 0.8 ? 0.4 - small.First : -1);
        return 0.9 * Inside(within, 0.16 * side);
    }

    public static double Dots(double x, double y, double side)
    {
        Cell(x, y, 0.16, out var dx, out var dy);
        return Inside(0.27 - Math.Sqrt((dx * dx) + (dy * dy)), 0.16 * side);
    }

    public static double Checks(double x, double y, double side)
    {
        const double pitch = 0.26;
        var (across, down) = (Inside(Wave(x, pitch) - 0.25, pitch * side), Inside(Wave(y, pitch) - 0.25, pitch * side));
        return (across * (1 - down)) + (down * (1 - across));
    }

    public static double Plaid(double x, double y, double side)
    {
        const double pitch = 0.22;
        var wide = 0.4 * (Inside(Wave(x, pitch) - 0.27, pitch * side) + Inside(Wave(y, pitch) - 0.27, pitch * side));
        var thin = Math.Max(Inside(0.045 - Wave(x, pitch), pitch * side), Inside(0.045 - Wave(y, pitch), pitch * side));
        return Math.Max(wide, 0.8 * thin);
    }

    /// <summary>Flowers of five petals.</summary>
    public static double Flowers(double x, double y, double side)
    {
        Cell(x, y, 0.22, out var dx, out var dy);
        var radius = Math.Sqrt((dx * dx) + (dy * dy));
        var petals = 0.24 + (0.1 * Math.Cos(5 * Math.Atan2(dy, dx)));
        return Math.Min(Inside(petals - radius, 0.22 * side), Inside(radius - 0.08, 0.22 * side));
    }

    /// <summary>Lines that bend a little.</summary>
    public static double Grain(double x, double y, double side)
    {
        var bent = y + (0.016 * Math.Sin((9 * x) + (5 * Math.Floor(y / 0.11)))) + (0.006 * Math.Sin(23 * x));
        return -0.75 * Inside(0.075 - Wave(bent, 0.11), 0.11 * side);
    }

    /// <summary>Two bands of light from the upper right to the lower left.</summary>
    public static double Gleam(double x, double y, double side)
    {
        var along = (x + (0.7 * y)) % 0.85;
        return Math.Max(
            Inside(0.07 - Math.Abs(along - 0.34), side),
            Math.Max(Inside(0.018 - Math.Abs(along - 0.47), side), -0.5 * Inside(0.1 - Math.Abs(along - 0.72), side))
        );
    }

    /// <summary>One band of light.</summary>
    public static double Gloss(double x, double y, double side) => 0.8 * Inside(0.045 - Math.Abs(x + (0.55 * y) - 0.36), side);

    /// <summary>Threads over and under each other.</summary>
    public static double Weave(double x, double y, double side)
    {
        const double pitch = 0.045;
        var isOver = ((int)Math.Floor(x / pitch) + (int)Math.Floor(y / pitch)) % 2 == 0;
        var along = isOver ? Wave(y, pitch) : Wave(x, pitch);
        return (isOver ? 0.22 : -0.16) * Math.Clamp(2.6 * along, 0, 1);
    }

    public static double Ribs(double x, double y, double side) => 0.3 * Inside(Wave(x + y, 0.07) - 0.3, 0.07 * side);

    /// <summary>A fine net of creases.</summary>
    public static double Creases(double x, double y, double side) => -0.3 * Joint(x, y, 0.07, 0.09, side);

    /// <summary>Stones of many corners.</summary>
    public static double Stones(double x, double y, double side) => (-0.8 * Joint(x, y, 0.2, 0.045, side)) + (0.12 * Shade(x, y, 0.2));

    public static double Bricks(double x, double y, double side)
    {
        const double high = 0.085;
        const double wide = 0.19;
        var row = Math.Floor(y / high);
        var joint = Math.Max(Inside(0.05 - Wave(y, high), high * side), Inside(0.024 - Wave(x + (row % 2 * wide / 2), wide), wide * side));
        return 0.8 * joint;
    }

    /// <summary>Distance to the nearest multiple of <paramref name="period"/>, in periods: 0 to a half.</summary>
    private static double Wave(double value, double period)
    {
        var part = (value / period) - Math.Floor(value / period);
        return Math.Min(part, 1 - part);
    }

    /// <summary>1 where <paramref name="distance"/> (in periods of so many pixels) is well above 0, 0 well below.</summary>
    private static double Inside(double distance, double pixels) => Math.Clamp(0.5 + (distance * pixels / (2 * Edge)), 0, 1);

    /// <summary>Of rows that stand between those above them; <paramref name="dx"/> and <paramref name="dy"/> from the middle of one, in
    /// pitches.</summary>
    private static (int Column, int Row) Cell(double x, double y, double pitch, out double dx, out double dy)
    {
        var row = (int)Math.Floor(y / (0.87 * pitch));
        var across = (x / pitch) + (row % 2 * 0.5);
        var column = (int)Math.Floor(across);
        (dx, dy) = (across - column - 0.5, (y / pitch) - (0.87 * (row + 0.5)));
        return (column, row);
    }

    /// <summary>1 between the cells of a Voronoi diagram, 0 within one.</summary>
    private static double Joint(double x, double y, double pitch, double width, double side)
    {
        var (first, second, _) = Nearest(x / pitch, y / pitch);
        return Inside(width - (second - first), pitch * side);
    }

    /// <summary>Of a cell, -1 to 1.</summary>
    private static double Shade(double x, double y, double pitch) => (2 * Nearest(x / pitch, y / pitch).Chance) - 1;

    private static (double First, double Second, double Chance) Nearest(double x, double y)
    {
        var (first, second, chance) = (double.MaxValue, double.MaxValue, 0.0);
        for (var row = (int)Math.Floor(y) - 1; row <= (int)Math.Floor(y) + 1; row++)
        {
            for (var column = (int)Math.Floor(x) - 1; column <= (int)Math.Floor(x) + 1; column++)
            {
                var (dx, dy) = (column + 0.2 + (0.6 * Chance(column, row, 1)) - x, row + 0.2 + (0.6 * Chance(column, row, 2)) - y);
                var distance = Math.Sqrt((dx * dx) + (dy * dy));
                if (distance < first)
                    (first, second, chance) = (distance, first, Chance(column, row, 3));
                else if (distance < second)
                    second = distance;
            }
        }

        return (first, second, chance);
    }

    /// <summary>The same every time: 0 to 1 for a cell.</summary>
    private static double Chance(int column, int row, int salt)
    {
        var bits = unchecked((uint)((column * 374761393) + (row * 668265263) + (salt * 974634777)));
        bits = unchecked((bits ^ (bits >> 13)) * 1274126177);
        return ((bits ^ (bits >> 16)) & 0xFFFF) / 65535.0;
    }
}
