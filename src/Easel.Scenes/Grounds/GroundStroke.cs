using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>A line through points with round ends that may grow thinner; x and y as parts of the picture, widths as parts of its
/// height.</summary>
internal sealed record GroundStroke(IReadOnlyList<(double X, double Y)> Points, double Width, Rgb Colour, double Cover)
{
    /// <summary>Of the last point; as at the first where it is not said.</summary>
    public double EndWidth { get; init; } = Width;

    public void Paint(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var points = Points.Select(point => (X: point.X * width, Y: point.Y * height)).ToArray();
        var reach = (Math.Max(Width, EndWidth) * height / 2) + 1;
        for (
            var y = Math.Max(0, (int)(points.Min(point => point.Y) - reach));
            y < Math.Min(height, points.Max(point => point.Y) + reach);
            y++
        )
        {
            for (
                var x = Math.Max(0, (int)(points.Min(point => point.X) - reach));
                x < Math.Min(width, points.Max(point => point.X) + reach);
                x++
            )
                Pixels.Blend(picture, x, y, Colour, Inside(points, x + 0.5, y + 0.5, height) * Cover);
        }
    }

    /// <summary>How much of a pixel the line covers, 0 to 1.</summary>
    private double Inside((double X, double Y)[] points, double x, double y, int height)
    {
        var inside = 0.0;
        for (var i = 1; i < points.Length; i++)
        {
            var (from, to) = (points[i - 1], points[i]);
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var along = Math.Clamp((((x - from.X) * dx) + ((y - from.Y) * dy)) / Math.Max(1e-9, (dx * dx) + (dy * dy)), 0, 1);
            var (px, py) = (x - from.X - (along * dx), y - from.Y - (along * dy));
            var part = (i - 1 + along) / (points.Length - 1);
            var half = (Width + ((EndWidth - Width) * part)) * height / 2;
            inside = Math.Max(inside, Math.Clamp(half + 0.5 - Math.Sqrt((px * px) + (py * py)), 0, 1));
        }

        return inside;
    }
}
