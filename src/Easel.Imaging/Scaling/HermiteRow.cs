using System.Buffers;
using System.Numerics;

namespace Easel.Imaging.Scaling;

/// <summary>
/// A row of points with their slopes: value, d/dx, d/dy and the cross derivative of a bicubic Hermite surface, limited so
/// that around each point the surface stays between the smallest and the largest of its 3 x 3 neighbours.
/// </summary>
internal sealed class HermiteRow : IDisposable
{
    private readonly Vector4[] _nodes;
    private readonly int _length;

    internal HermiteRow(int length)
    {
        _length = length;
        _nodes = ArrayPool<Vector4>.Shared.Rent(4 * length);
    }

    private Span<Vector4> Values => _nodes.AsSpan(0, _length);

    private Span<Vector4> SlopesX => _nodes.AsSpan(_length, _length);

    private Span<Vector4> SlopesY => _nodes.AsSpan(2 * _length, _length);

    private Span<Vector4> Twists => _nodes.AsSpan(3 * _length, _length);

    internal void Compute(ReadOnlySpan<Vector4> above, ReadOnlySpan<Vector4> row, ReadOnlySpan<Vector4> below)
    {
        var values = Values;
        var slopesX = SlopesX;
        var slopesY = SlopesY;
        var twists = Twists;
        for (var x = 0; x < _length; x++)
        {
            var (left, right) = (Math.Max(x - 1, 0), Math.Min(x + 1, _length - 1));
            var value = row[x];
            var columnLeft = Vector4.Min(Vector4.Min(above[left], row[left]), below[left]);
            var columnRight = Vector4.Min(Vector4.Min(above[right], row[right]), below[right]);
            var least = Vector4.Min(Vector4.Min(columnLeft, columnRight), Vector4.Min(Vector4.Min(above[x], value), below[x]));
            columnLeft = Vector4.Max(Vector4.Max(above[left], row[left]), below[left]);
            columnRight = Vector4.Max(Vector4.Max(above[right], row[right]), below[right]);
            var most = Vector4.Max(Vector4.Max(columnLeft, columnRight), Vector4.Max(Vector4.Max(above[x], value), below[x]));

            // In Bernstein-Bezier form the corner's control points are value +- dx/3 +- dy/3 +- twist/9: all of them have
            // to stay within [least, most], and a surface stays within the hull of its control points.
            var (room, under, over) = (Vector4.Min(value - least, most - value), value - least, most - value);
            var dx = (row[right] - row[left]) * 0.5f;
            var dy = (below[x] - above[x]) * 0.5f;
            var excess = (Vector4.Abs(dx) + Vector4.Abs(dy)) / Vector4.Max(room * 3, new Vector4(1e-6f));
            var limit = Vector4.One / Vector4.Max(excess, Vector4.One);
            dx *= limit;
            dy *= limit;
            var sum = Vector4.Abs(dx + dy) / 3;
            var difference = Vector4.Abs(dx - dy) / 3;
            var twist = (below[right] - below[left] - above[right] + above[left]) * 0.25f;
            var low = Vector4.Max(sum - under, difference - over) * 9;
            var high = Vector4.Min(over - sum, under - difference) * 9;

            values[x] = value;
            slopesX[x] = dx;
            slopesY[x] = dy;
            twists[x] = Vector4.Min(Vector4.Max(twist, low), Vector4.Max(high, low));
        }
    }

    /// <summary>Values and x slopes of the surface on a line between two rows.</summary>
    internal static void Between(HermiteRow upper, HermiteRow lower, in HermiteWeights weights, Span<Vector4> values, Span<Vector4> slopes)
    {
        Mix(upper.Values, lower.Values, upper.SlopesY, lower.SlopesY, weights, values);
        Mix(upper.SlopesX, lower.SlopesX, upper.Twists, lower.Twists, weights, slopes);
    }

    public void Dispose() => ArrayPool<Vector4>.Shared.Return(_nodes);

    private static void Mix(
        ReadOnlySpan<Vector4> value0,
        ReadOnlySpan<Vector4> value1,
        ReadOnlySpan<Vector4> slope0,
        ReadOnlySpan<Vector4> slope1,
        in HermiteWeights weights,
        Span<Vector4> target
    )
    {
        for (var x = 0; x < value0.Length; x++)
        {
            target[x] =
                (value0[x] * weights.Value0) + (value1[x] * weights.Value1) + (slope0[x] * weights.Slope0) + (slope1[x] * weights.Slope1);
        }
    }
}
