namespace Easel.Tests.Shared;

/// <summary>The same numbers on every runtime: SplitMix64 (Steele, Lea and Flood 2014).</summary>
public sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 or more.</summary>
    public int Next() => (int)(NextBits() >> 33);

    /// <summary>0 or more, less than <paramref name="end"/>.</summary>
    public int Next(int end) => (int)(NextBits() % (ulong)end);

    /// <summary>0 or more, less than 1.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
