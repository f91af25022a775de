using System.Collections.Concurrent;
using System.Numerics;

namespace Easel;

/// <summary>
/// Where pixels and image files get their memory: one pool for all threads, in sizes of powers of two, which keeps a bounded number
/// of bytes. <see cref="System.Buffers.ArrayPool{T}.Shared"/> keeps arrays for every thread that ever returned one, which for
/// images is megabytes a thread; a pool of so many arrays a size is either empty under a hundred requests or large after one. Thread-safe.
/// </summary>
public static class ImageMemory
{
    /// <summary>Of what came back and is not out: the images of some thirty answers.</summary>
    private const long MostKept = 64 << 20;

    // A page, and a 2048x2048 picture. Larger ones are rare, and are left to the garbage collector.
    private const int Smallest = 1 << 12;
    private const int LargestKept = 1 << 24;

    private static readonly ConcurrentStack<byte[]>[] Kept = [.. Enumerable.Range(0, BitOperations.Log2(LargestKept) + 1).Select(_ => new ConcurrentStack<byte[]>())];

    private static long _kept;
    private static int _outstanding;

    /// <summary>How many were rented and have not come back, in the whole process.</summary>
    public static int Outstanding => Volatile.Read(ref _outstanding);

    /// <summary>At least <paramref name="length"/> bytes, of undefined content.</summary>
    public static byte[] Rent(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var memory = length > LargestKept ? GC.AllocateUninitializedArray<byte>(length) : RentKept((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, Smallest)));
        Interlocked.Increment(ref _outstanding);
        return memory;
    }

    /// <summary>Gives back what <see cref="Rent"/> gave, once.</summary>
    public static void Return(byte[] memory)
    {
        Interlocked.Decrement(ref _outstanding);
        if (memory.Length > LargestKept) return;
        if (Interlocked.Add(ref _kept, memory.Length) > MostKept)
        {
            Interlocked.Add(ref _kept, -memory.Length);
            return;
        }

        Kept[BitOperations.Log2((uint)memory.Length)].Push(memory);
    }

    private static byte[] RentKept(int size)
    {
        if (!Kept[BitOperations.Log2((uint)size)].TryPop(out var memory)) return GC.AllocateUninitializedArray<byte>(size);
        Interlocked.Add(ref _kept, -size);
        return memory;
    }
}
