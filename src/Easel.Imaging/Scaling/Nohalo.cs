using System.Numerics;

namespace Easel.Imaging.Scaling;

/// <summary>
/// Nohalo's subdivision: an image of w x h points becomes one of 2w-1 x 2h-1. A new point is the average of what
/// the lines through its neighbours say, whose slopes are limited by minmod so that nothing overshoots.
/// </summary>
internal static class Nohalo
{
    /// <summary>Computes one row of the doubled image.</summary>
    internal static void Double(Plane source, int row, Span<Vector4> target)
    {
        if ((row & 1) == 0)
        {
            Along(source.Row(row / 2), target);
        }
        else
        {
            Between(source, row / 2, target);
        }
    }

    private static void Along(ReadOnlySpan<Vector4> points, Span<Vector4> target)
    {
        var last = points.Length - 1;
        for (var x = 0; x < last; x++)
        {
            target[2 * x] = points[x];
            target[(2 * x) + 1] = ((points[x] + points[x + 1]) * 0.5f) + ((SlopeX(points, x) - SlopeX(points, x + 1)) * 0.25f);
        }

        target[2 * last] = points[last];
    }

    private static void Between(Plane source, int y, Span<Vector4> target)
    {
        var above = source.Row(y - 1);
        var upper = source.Row(y);
        var lower = source.Row(y + 1);
        var below = source.Row(y + 2);
        var last = upper.Length - 1;
        var bend = BendY(0, above, upper, lower, below);
        for (var x = 0; x < last; x++)
        {
            var next = BendY(x + 1, above, upper, lower, below);
            target[2 * x] = ((upper[x] + lower[x]) * 0.5f) + (bend * 0.25f);
            var bendX = SlopeX(upper, x) - SlopeX(upper, x + 1) + SlopeX(lower, x) - SlopeX(lower, x + 1);
            target[(2 * x) + 1] = ((upper[x] + upper[x + 1] + lower[x] + lower[x + 1]) * 0.25f) + ((bendX + bend + next) * 0.125f);
            bend = next;
        }

        target[2 * last] = ((upper[last] + lower[last]) * 0.5f) + (bend * 0.25f);
    }

    private static Vector4 BendY(
        int x,
        ReadOnlySpan<Vector4> above,
        ReadOnlySpan<Vector4> upper,
        ReadOnlySpan<Vector4> lower,
        ReadOnlySpan<Vector4> below
    ) => Minmod(upper[x] - above[x], lower[x] - upper[x]) - Minmod(lower[x] - upper[x], below[x] - lower[x]);

    private static Vector4 SlopeX(ReadOnlySpan<Vector4> points, int x) =>
        x == 0 || x == points.Length - 1 ? Vector4.Zero : Minmod(points[x] - points[x - 1], points[x + 1] - points[x]);

    /// <summary>The smaller of two slopes that agree in sign; else zero.</summary>
    private static Vector4 Minmod(Vector4 a, Vector4 b) =>
        Vector4.Max(Vector4.Zero, Vector4.Min(a, b)) + Vector4.Min(Vector4.Zero, Vector4.Max(a, b));
}
