namespace Easel.Scenes.Engine;

/// <summary>
/// Which seeds the objects of a composed image are drawn with. An image has its own seed as anywhere (the request's plus its
/// index); kind g of its objects is drawn from the upper 31 bits of SplitMix64's mix (Steele, Lea and Flood 2014) of
/// seed + (g + 1) * 0x9E3779B97F4A7C15, the second of a kind from one more, and so on.
/// </summary>
internal static class SceneSeeds
{
    public static long Of(long imageSeed, int kind)
    {
        var z = unchecked((ulong)imageSeed + ((ulong)(kind + 1) * 0x9E3779B97F4A7C15UL));
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        z ^= z >> 31;
        return (long)(z >> 33);
    }

    /// <summary>For a request that names none.</summary>
    public static long Any() => Random.Shared.NextInt64(1L << 31);
}
