using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights;

/// <summary>What the system is told of memory (<c>madvise</c> of Linux; elsewhere nothing). A system that does not heed it changes
/// nothing.</summary>
internal static unsafe partial class MemoryAdvice
{
    // MADV_DONTNEED and MADV_POPULATE_WRITE of sys/mman.h, on every architecture; the latter from Linux 5.14 on.
    private const int DontNeed = 4;
    private const int PopulateWrite = 23;

    /// <summary>Pages of a mapped file leave this process's memory, and come back when they are read.</summary>
    /// <param name="start">At the beginning of a page.</param>
    public static void Leave(void* start, long bytes) => Tell(start, bytes, DontNeed);

    /// <summary>It is about to be written from end to end: pages are made ready all at once, which takes less time than one by one.</summary>
    public static void IsFilledNext(void* start, long bytes)
    {
        var page = Environment.SystemPageSize;
        var first = ((nint)start + page - 1) / page * page;
        var end = ((nint)start + (nint)bytes) / page * page;
        if (end > first)
            Tell((void*)first, end - first, PopulateWrite);
    }

    private static void Tell(void* start, long bytes, int advice)
    {
        if (OperatingSystem.IsLinux())
            _ = Advise(start, (nuint)bytes, advice);
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(void* start, nuint length, int advice);
}
