using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights;

/// <summary>What the system is told of memory (<c>madvise</c> of Linux; elsewhere nothing). A system that does not heed it changes
/// nothing.</summary>
internal static unsafe partial class MemoryAdvice
{
    /// <summary>Of a large page, on the processors that Linux' own are most often of this size on.</summary>
    public const long LargePage = 2 << 20;

    // MADV_DONTNEED and MADV_HUGEPAGE of sys/mman.h, on every architecture.
    private const int DontNeed = 4;
    private const int HugePage = 14;

    /// <summary>Pages of a mapped file leave this process's memory, and come back when they are read.</summary>
    /// <param name="start">At the beginning of a page.</param>
    public static void Leave(void* start, long bytes) => Tell(start, bytes, DontNeed);

    /// <summary>It will be written from end to end: a page of two megabytes is made ready in much less time than 512 small ones.</summary>
    /// <param name="start">A multiple of <see cref="LargePage"/>, as is <paramref name="bytes"/>.</param>
    public static void WillBeFilled(void* start, long bytes) => Tell(start, bytes, HugePage);

    private static void Tell(void* start, long bytes, int advice)
    {
        if (OperatingSystem.IsLinux())
            _ = Advise(start, (nuint)bytes, advice);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* start, nuint length, int advice);
}
