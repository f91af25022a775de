namespace Easel.Imaging.Scaling;

/// <summary>Where one row or column of the result lies on the doubled grid, and the cubic Hermite weights of the two points around
/// it.</summary>
/// <param name="Index">The point before it; the other is the next.</param>
internal readonly record struct HermiteWeights(int Index, float Value0, float Value1, float Slope0, float Slope1)
{
    /// <summary>Centres map to centres, x + 1/2 = (X + 1/2) from/to; beyond the outermost centres the image goes on as it is
    /// there.</summary>
    internal static HermiteWeights[] For(int from, int to)
    {
        var weights = new HermiteWeights[to];
        for (var i = 0; i < to; i++)
        {
            var position = 2 * Math.Clamp(((i + 0.5) * from / to) - 0.5, 0, from - 1);
            var index = (int)position;
            var t = position - index;
            weights[i] = new HermiteWeights(
                index,
                (float)((1 + (2 * t)) * (1 - t) * (1 - t)),
                (float)(t * t * (3 - (2 * t))),
                (float)(t * (1 - t) * (1 - t)),
                (float)(t * t * (t - 1))
            );
        }

        return weights;
    }
}
