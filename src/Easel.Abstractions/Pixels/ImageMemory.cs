using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Easel.Abstractions.Pixels;

/// <summary>
/// Where pixels and image files get their memory: one pool for all threads, in sizes of powers of two, which keeps a bounded number
/// of bytes. <see cref="System.Buffers.ArrayPool{T}.Shared"/> keeps arrays for every thread that ever returned one, which for
/// images is megabytes a thread; a pool of so many arrays a size is either empty under a hundred requests or large after one. Thread-safe.
/// </summary>
public static class ImageMemory
{
    /// <summary>Bytes of what came back and is not out: the images of some hundred answers.</summary>
    private const long MostKept = 256 << 20;

    /// <summary>What is kept beyond it goes by and by, half at every full garbage collection.</summary>
    private const long KeptForGood = 64 << 20;

    // A page, and a 2048x2048 picture. Larger ones are rare, and are left to the garbage collector.
    private const int Smallest = 1 << 12;
    private const int LargestKept = 1 << 24;

    private static readonly ConcurrentStack<byte[]>[] Kept =
    [
        .. Enumerable.Range(0, BitOperations.Log2(LargestKept) + 1).Select(_ => new ConcurrentStack<byte[]>()),
    ];

    private static long _kept;
    private static int _outstanding;

    static ImageMemory() => _ = new Trimmer();

    /// <summary>How many were rented and have not come back, in the whole process.</summary>
    public static int Outstanding => Volatile.Read(ref _outstanding);

    /// <summary>At least <paramref name="length"/> bytes, of undefined content.</summary>
    public static byte[] Rent(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var memory =
            length > LargestKept
                ? GC.AllocateUninitializedArray<byte>(length)
                : RentKept((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, Smallest)));
        Interlocked.Increment(ref _outstanding);
        return memory;
    }

    /// <summary>Gives back what <see cref="Rent"/> gave, once.</summary>
    public static void Return(byte[] memory)
    {
        Interlocked.Decrement(ref _outstanding);
        if (memory.Length > LargestKept)
            return;
        if (Interlocked.Add(ref _kept, memory.Length) > MostKept)
        {
            Interlocked.Add(ref _kept, -memory.Length);
            return;
        }

        Kept[BitOperations.Log2((uint)memory.Length)].Push(memory);
    }

    private static void Trim()
    {
        var goal = Math.Max(KeptForGood, Volatile.Read(ref _kept) / 2);
        for (var size = Kept.Length - 1; size >= 0; size--)
        {
            while (Volatile.Read(ref _kept) > goal && Kept[size].TryPop(out var memory))
                Interlocked.Add(ref _kept, -memory.Length);
        }
    }

    private static byte[] RentKept(int size)
    {
        if (!Kept[BitOperations.Log2((uint)size)].TryPop(out var memory))
            return GC.AllocateUninitializedArray<byte>(size);
        Interlocked.Add(ref _kept, -size);
        return memory;
    }

    /// <summary>Garbage that is found by every full collection: its end is the sign, and it is born again.</summary>
    [SuppressMessage("Design", "MA0055:Do not use finalizer", Justification = "It is how a full collection is told from without.")]
    private sealed class Trimmer
    {
        ~Trimmer()
        {
            if (Environment.HasShutdownStarted)
                return;
            Trim();
            GC.ReRegisterForFinalize(this);
        }
    }
}
