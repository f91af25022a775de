using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Tests.Support;

/// <summary>A closed line of straight pieces between corners in [0, 1], drawn and looked for by geometry alone.</summary>
internal sealed class Outline(string name, params IReadOnlyList<(double X, double Y)> corners)
{
    private const int Samples = 8; // Of a pixel's side.
    private const int Curve = 300; // Pieces of a round shape.

    public static IReadOnlyList<Outline> All { get; } =
    [
        new("circle", Round(angle => (0.5 + (0.33 * Math.Cos(angle)), 0.5 + (0.33 * Math.Sin(angle))))),
        new("square", (0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)),
        new("triangle", (0.5, 0.17), (0.85, 0.8), (0.15, 0.8)),
        new("star", [.. Enumerable.Range(0, 10).Select(i => Spoke(i * Math.PI / 5, i % 2 == 0 ? 0.38 : 0.17))]),
        new("heart", Round(Heart)),
    ];

    public override string ToString() => name;

    /// <summary>A stroke of one colour on a clear ground.</summary>
    /// <param name="width">In pixels.</param>
    public TestImage Draw(int side, double width, (byte Red, byte Green, byte Blue) colour)
    {
        var rgba = new byte[side * side * PixelBuffer.BytesPerPixel];
        for (var i = 0; i < side * side; i++)
        {
            var (x, y) = (i % side, i / side);
            // Nowhere near: no sample of the pixel can lie on the stroke.
            if (Distance(x + 0.5, y + 0.5, side) > (width / 2) + 1)
                continue;
            var inside = 0;
            for (var sample = 0; sample < Samples * Samples; sample++)
            {
                var (sx, sy) = (x + (((sample % Samples) + 0.5) / Samples), y + (((sample / Samples) + 0.5) / Samples));
                if (Distance(sx, sy, side) <= width / 2)
                    inside++;
            }

            if (inside > 0)
                (rgba[4 * i], rgba[(4 * i) + 1], rgba[(4 * i) + 2]) = colour;
            rgba[(4 * i) + 3] = (byte)Math.Round(255.0 * inside / (Samples * Samples));
        }

        return new TestImage(new ImageSize(side, side), rgba);
    }

    /// <summary>The least alpha of the places along the line, in [0, 1]; 0 at a place where no colour near the given one is.</summary>
    /// <param name="reach">How far across the line a place may be looked for, in pixels.</param>
    /// <param name="near">How far a channel may be from the colour's, in levels.</param>
    public double Weakest(PixelBuffer picture, (byte Red, byte Green, byte Blue) colour, double reach, int near)
    {
        var weakest = 1.0;
        foreach (var (x, y, across) in Places(picture.Size.Width))
        {
            var best = 0.0;
            for (var step = -2; step <= 2; step++)
            {
                var (red, green, blue, alpha) = At(picture, x + (across.X * step * reach / 2), y + (across.Y * step * reach / 2));
                if (Math.Abs(red - colour.Red) <= near && Math.Abs(green - colour.Green) <= near && Math.Abs(blue - colour.Blue) <= near)
                    best = Math.Max(best, alpha / byte.MaxValue);
            }

            weakest = Math.Min(weakest, best);
        }

        return weakest;
    }

    private static (double X, double Y)[] Round(Func<double, (double, double)> at) =>
        [.. Enumerable.Range(0, Curve).Select(i => at(2 * Math.PI * i / Curve))];

    private static (double X, double Y) Spoke(double angle, double radius) =>
        (0.5 + (radius * Math.Sin(angle)), 0.5 - (radius * Math.Cos(angle)));

    private static (double X, double Y) Heart(double t) =>
        (
            0.5 + (16 * Math.Pow(Math.Sin(t), 3) / 46),
            0.47 - (((13 * Math.Cos(t)) - (5 * Math.Cos(2 * t)) - (2 * Math.Cos(3 * t)) - Math.Cos(4 * t)) / 46)
        );

    private IEnumerable<((double X, double Y) From, (double X, double Y) To)> Pieces(int side)
    {
        for (var i = 0; i < corners.Count; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            yield return ((from.X * side, from.Y * side), (to.X * side, to.Y * side));
        }
    }

    private double Distance(double x, double y, int side)
    {
        var least = double.MaxValue;
        foreach (var (from, to) in Pieces(side))
        {
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var along = Math.Clamp((((x - from.X) * dx) + ((y - from.Y) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
            least = Math.Min(least, Math.Pow(x - from.X - (along * dx), 2) + Math.Pow(y - from.Y - (along * dy), 2));
        }

        return Math.Sqrt(least);
    }

    /// <summary>Places no further than a pixel apart, with the direction across the line.</summary>
    private IEnumerable<(double X, double Y, (double X, double Y) Across)> Places(int side)
    {
        foreach (var (from, to) in Pieces(side))
        {
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var length = Math.Sqrt((dx * dx) + (dy * dy));
            var count = (int)Math.Ceiling(length);
            for (var i = 0; i < count; i++)
                yield return (from.X + (dx * i / count), from.Y + (dy * i / count), (-dy / length, dx / length));
        }
    }

    /// <summary>Straight colour and alpha between the centres of four pixels.</summary>
    private static (double Red, double Green, double Blue, double Alpha) At(PixelBuffer picture, double x, double y)
    {
        Span<double> sum = stackalloc double[PixelBuffer.BytesPerPixel];
        var (left, top) = ((int)Math.Floor(x - 0.5), (int)Math.Floor(y - 0.5));
        for (var corner = 0; corner < 4; corner++)
        {
            var (cx, cy) = (left + (corner & 1), top + (corner >> 1));
            var weight = (1 - Math.Abs(x - 0.5 - cx)) * (1 - Math.Abs(y - 0.5 - cy));
            var pixel = picture.Span.Slice(((cy * picture.Size.Width) + cx) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            for (var channel = 0; channel < 3; channel++)
                sum[channel] += weight * pixel[channel] * pixel[3];
            sum[3] += weight * pixel[3];
        }

        var alpha = Math.Max(sum[3], 1e-6);
        return (sum[0] / alpha, sum[1] / alpha, sum[2] / alpha, sum[3]);
    }
}
