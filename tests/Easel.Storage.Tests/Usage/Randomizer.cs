namespace Easel.Storage.Tests.Usage;

/// <summary>The same numbers everywhere: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class Randomizer
{
    private ulong _state;

    public static Randomizer Of(ulong seed) => new() { _state = seed };

    /// <summary>0 or more.</summary>
    public int Next() => (int)(NextBits() >> 33);

    /// <summary>0 or more, less than <paramref name="end"/>.</summary>
    public int Next(int end) => (int)(NextBits() % (ulong)end);

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
