using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Grounds;

/// <summary>A bolt of lightning from the clouds to the horizon, with a branch.</summary>
internal static class Lightning
{
    private const int Bends = 6;

    private static readonly Rgb Bright = new(0xff, 0xf3, 0xa6);
    private static readonly Rgb Glow = new(0xc9, 0xd6, 0xff);

    public static void Paint(PixelBuffer picture, GroundChance chance)
    {
        var isAtLeft = chance.At(80) < 0.5;
        var x = isAtLeft ? 0.14 + (0.1 * chance.At(81)) : 0.76 + (0.1 * chance.At(81));
        var bolt = Path(chance, 82, (x, 0.08), (x + (0.06 * chance.Around(82)), 0.66));
        var branch = Path(chance, 92, bolt[2], (bolt[2].X + (isAtLeft ? 0.13 : -0.13), 0.5));
        foreach (var (points, width) in (((double X, double Y)[], double)[])[(branch, 0.6), (bolt, 1)])
        {
            new GroundStroke(points, 0.04 * width, Glow, 0.28) { EndWidth = 0.02 * width }.Paint(picture);
            new GroundStroke(points, 0.016 * width, Bright, 1) { EndWidth = 0.005 * width }.Paint(picture);
        }
    }

    /// <summary>Zigzag between two points.</summary>
    private static (double X, double Y)[] Path(GroundChance chance, int number, (double X, double Y) from, (double X, double Y) to) =>
        [
            .. Enumerable
                .Range(0, Bends + 1)
                .Select(i =>
                {
                    var along = (double)i / Bends;
                    var aside = i is 0 or Bends ? 0 : (i % 2 == 0 ? -1 : 1) * (0.02 + (0.03 * chance.At(number + i)));
                    return (from.X + ((to.X - from.X) * along) + aside, from.Y + ((to.Y - from.Y) * along));
                }),
        ];
}
