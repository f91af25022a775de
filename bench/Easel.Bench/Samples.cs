using System.Diagnostics;
using System.Globalization;

namespace Easel.Bench;

/// <summary>Durations in milliseconds of one thing measured several times.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public double Median => At(0.5);

    public double Min => _values.Min();

    public double Max => _values.Max();

    public void Add(double milliseconds) => _values.Add(milliseconds);

    public async Task<T> TimeAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    /// <summary>The value below which this part of the samples lies, interpolated.</summary>
    public double At(double part)
    {
        var sorted = _values.Order().ToList();
        var position = part * (sorted.Count - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (position - below));
    }

    /// <summary>Pair by pair, so that a machine whose speed drifts does not decide: the median of a[i] / b[i].</summary>
    public static double MedianRatio(Samples a, Samples b)
    {
        var ratios = new Samples();
        for (var i = 0; i < a._values.Count; i++)
            ratios.Add(a._values[i] / b._values[i]);
        return ratios.Median;
    }

    /// <summary>Pair by pair: the median of a[i] - b[i].</summary>
    public static double MedianDifference(Samples a, Samples b)
    {
        var differences = new Samples();
        for (var i = 0; i < a._values.Count; i++)
            differences.Add(a._values[i] - b._values[i]);
        return differences.Median;
    }

    public override string ToString() => $"median {Padded(Median)} ms   min {Padded(Min)}   max {Padded(Max)}   ({_values.Count} runs)";

    private static string Padded(double milliseconds) => milliseconds.ToString("F1", CultureInfo.InvariantCulture).PadLeft(8);
}
