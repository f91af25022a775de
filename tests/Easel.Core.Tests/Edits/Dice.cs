namespace Easel.Core.Tests.Edits;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every runtime.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>0 or more, below <paramref name="end"/>.</summary>
    public int Next(int end) => (int)(Next() % (ulong)end);

    public int Next(int first, int end) => first + Next(end - first);

    public void Fill(Span<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)Next();
    }

    private ulong Next()
    {
        var z = unchecked(_state += 0x9E3779B97F4A7C15UL);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return z ^ (z >> 31);
    }
}
