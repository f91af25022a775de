using System.Buffers;

namespace Easel;

/// <summary>
/// Where pixels and image files get their memory. One pool for all threads: <see cref="ArrayPool{T}.Shared"/> keeps an array for
/// every thread that ever returned one, which for images is megabytes a thread. Thread-safe.
/// </summary>
public static class ImageMemory
{
    // A 2048x2048 picture. Larger ones are rare, and are left to the garbage collector.
    private const int LargestKept = 16 << 20;

    // As many of each size as two images being finished at once hold.
    private const int KeptOfASize = 4;

    private static readonly ArrayPool<byte> Pool = ArrayPool<byte>.Create(LargestKept, KeptOfASize);

    private static int _outstanding;

    /// <summary>How many were rented and have not come back, in the whole process.</summary>
    public static int Outstanding => Volatile.Read(ref _outstanding);

    /// <summary>At least <paramref name="length"/> bytes, of undefined content.</summary>
    public static byte[] Rent(int length)
    {
        var memory = Pool.Rent(length);
        Interlocked.Increment(ref _outstanding);
        return memory;
    }

    /// <summary>Gives back what <see cref="Rent"/> gave, once.</summary>
    public static void Return(byte[] memory)
    {
        Pool.Return(memory);
        Interlocked.Decrement(ref _outstanding);
    }
}
