using System.IO.MemoryMappedFiles;

namespace Easel.Diffusion.Weights;

/// <summary>Memory for many weights that goes back to the system at once, which what the C library allocates in pieces need not. Not
/// thread-safe.</summary>
internal sealed unsafe class PassingMemory : IDisposable
{
    private const long Alignment = 64;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly long _length;
    private long _used;
    private bool _disposed;

    /// <param name="sizes">Of all the weights, in bytes.</param>
    public PassingMemory(IEnumerable<long> sizes)
    {
        _length = sizes.Sum(Aligned);
        _file = MemoryMappedFile.CreateNew(mapName: null, _length);
        _view = _file.CreateViewAccessor(0, _length);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _start = start + _view.PointerOffset;
    }

    public nint Take(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, _length - _used);
        var address = _start + _used;
        _used += Aligned(bytes);
        return (nint)address;
    }

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    private static long Aligned(long bytes) => (bytes + Alignment - 1) / Alignment * Alignment;
}
