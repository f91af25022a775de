using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Grounds;

/// <summary>Wind as one draws it: lines that end in a curl, and leaves that are blown along.</summary>
internal static class Gusts
{
    private const int Lines = 5;
    private const int Leaves = 14;

    /// <summary>Points of a line, and of the curl at its end.</summary>
    private const int Straight = 8;

    private const int Curled = 10;

    private static readonly int[] LeafColours = [0xe8963a, 0xc9622d, 0x8fb04a, 0xf0c04f];

    /// <param name="aspect">Width by height of the picture.</param>
    public static IReadOnlyList<GroundStroke> Of(double aspect, GroundChance chance, Rgb air, bool hasLeaves) =>
        [
            .. Enumerable.Range(0, Lines).Select(i => Line(i, aspect, chance, air)),
            .. hasLeaves ? Enumerable.Range(0, Leaves).Select(i => Leaf(i, aspect, chance)) : [],
        ];

    private static GroundStroke Line(int i, double aspect, GroundChance chance, Rgb air)
    {
        var (left, top) = (((i % 2) * 0.42) + (0.12 * chance.At(100 + i)), 0.14 + (0.15 * i) + (0.04 * chance.Around(110 + i)));
        var (length, radius) = (0.2 + (0.14 * chance.At(120 + i)), 0.022 + (0.012 * chance.At(130 + i)));
        var points = new List<(double X, double Y)>();
        for (var k = 0; k <= Straight; k++)
        {
            var along = (double)k / Straight;
            points.Add((left + (length * along), top + (0.008 * Math.Sin(2 * Math.PI * along))));
        }

        // Up and back, and in again.
        for (var k = 1; k <= Curled; k++)
        {
            var turn = (Math.PI / 2) - (1.5 * Math.PI * k / Curled);
            var r = radius * (1 - (0.35 * k / Curled));
            points.Add((left + length + (r * Math.Cos(turn) / aspect), top - radius + (r * Math.Sin(turn))));
        }

        return new GroundStroke(points, 0.003, air, 0.85) { EndWidth = 0.009 };
    }

    private static GroundStroke Leaf(int i, double aspect, GroundChance chance)
    {
        var (x, y) = (chance.At(140 + (3 * i)), 0.2 + (0.7 * chance.At(141 + (3 * i))));
        var turn = Math.PI * chance.At(142 + (3 * i));
        var colour = GroundColours.Hex(LeafColours[i % LeafColours.Length]);
        const double half = 0.011;
        return new GroundStroke(
            [
                (x - (half * Math.Cos(turn) / aspect), y - (half * Math.Sin(turn))),
                (x + (half * Math.Cos(turn) / aspect), y + (half * Math.Sin(turn))),
            ],
            0.015,
            colour,
            1
        )
        {
            EndWidth = 0.003,
        };
    }
}
