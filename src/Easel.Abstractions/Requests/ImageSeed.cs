using System.Security.Cryptography;

namespace Easel.Abstractions.Requests;

/// <summary>Seeds: 0 to 2^32 - 1, and after the last the first.</summary>
public static class ImageSeed
{
    public const long Max = uint.MaxValue;

    public static long Any() => BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint)));

    /// <summary>The seed of the image <paramref name="index"/> places after the one with <paramref name="seed"/>.</summary>
    public static long Next(long seed, int index) => (seed + index) & Max;
}
