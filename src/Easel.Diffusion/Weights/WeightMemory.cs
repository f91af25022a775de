using System.Runtime.InteropServices;

namespace Easel.Diffusion.Weights;

/// <summary>Memory for a weight, aligned for vectors, outside the garbage collector's heap. Not thread-safe.</summary>
internal sealed unsafe class WeightMemory : IDisposable
{
    private const nuint Alignment = 64;

    private void* _start;

    public WeightMemory(long bytes)
    {
        Bytes = bytes;
        _start = NativeMemory.AlignedAlloc((nuint)Math.Max(1, bytes), Alignment);
    }

    public long Bytes { get; }

    public nint Address => (nint)_start;

    public void Dispose()
    {
        NativeMemory.AlignedFree(_start);
        _start = null;
    }
}
