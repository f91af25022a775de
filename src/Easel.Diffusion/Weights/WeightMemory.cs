using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights;

/// <summary>Memory for a weight, aligned for vectors, outside the garbage collector's heap. Not thread-safe.</summary>
internal sealed unsafe class WeightMemory : IDisposable
{
    private const nuint Alignment = 64;

    // Of smaller ones too much would be lost at their ends.
    private const long LeastPages = 2;

    private void* _start;

    public WeightMemory(long bytes)
    {
        Bytes = bytes;
        var large = bytes / MemoryAdvice.LargePage;
        _start = NativeMemory.AlignedAlloc((nuint)Math.Max(1, bytes), large < LeastPages ? Alignment : (nuint)MemoryAdvice.LargePage);
        if (large >= LeastPages)
            MemoryAdvice.WillBeFilled(_start, large * MemoryAdvice.LargePage);
    }

    public long Bytes { get; }

    public nint Address => (nint)_start;

    public void Dispose()
    {
        NativeMemory.AlignedFree(_start);
        _start = null;
    }
}
