using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Grounds;

/// <summary>Hot air as one draws it: short wavy lines that rise from the ground.</summary>
internal static class Shimmer
{
    private const int Lines = 7;

    /// <summary>Points of a line.</summary>
    private const int Points = 24;

    private static readonly Rgb Air = new(0xff, 0xf1, 0xd0);

    public static IReadOnlyList<GroundStroke> Of(GroundChance chance) => [.. Enumerable.Range(0, Lines).Select(i => Line(i, chance))];

    private static GroundStroke Line(int i, GroundChance chance)
    {
        var x = ((i + 0.5) / Lines) + (0.03 * chance.Around(150 + i));
        var (foot, height) = (0.74 + (0.1 * chance.At(160 + i)), 0.16 + (0.05 * chance.At(170 + i)));
        return new GroundStroke(
            [
                .. Enumerable
                    .Range(0, Points + 1)
                    .Select(k => (double)k / Points)
                    .Select(up => (x + (0.009 * Math.Sin(5 * Math.PI * up)), foot - (height * up))),
            ],
            0.007,
            Air,
            0.7
        )
        {
            EndWidth = 0.003,
        };
    }
}
