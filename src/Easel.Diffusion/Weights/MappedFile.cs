using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace Easel.Diffusion.Weights;

/// <summary>
/// A file in memory, read only, its pages read when touched. Reading it after another process has cut it short ends this process.
/// Thread-safe; what was read of it must not be touched after <see cref="Dispose"/>.
/// </summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly SafeFileHandle _handle;
    private readonly DateTime _written;
    private byte* _start;

    /// <param name="path">A link is followed first, as a cache may lead it elsewhere later.</param>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public MappedFile(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        var target = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
        Target = target;
        _handle = File.OpenHandle(target, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        Length = RandomAccess.GetLength(_handle);
        _written = File.GetLastWriteTimeUtc(_handle);
        if (Length == 0)
            return;

        _file = MemoryMappedFile.CreateFromFile(
            _handle,
            mapName: null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    /// <summary>Absolute, as it was given.</summary>
    public string Path { get; }

    /// <summary>Absolute, with every link of the file itself followed.</summary>
    public string Target { get; }

    public long Length { get; }

    /// <summary>The file, its size and its time: another text means that its numbers may be others.</summary>
    public string Version => $"{Target} {Length} {_written.Ticks}";

    public byte* Start => _start;

    /// <summary>Bytes from <paramref name="offset"/> on; the caller has checked that they lie within the file.</summary>
    public ReadOnlySpan<byte> Slice(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - length);
        return new ReadOnlySpan<byte>(_start + offset, length);
    }

    /// <summary>Copies bytes out of the file without touching the mapping, whose pages would count as this process's memory.</summary>
    /// <exception cref="EndOfStreamException">The file has been cut short since it was opened.</exception>
    public void Read(long offset, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(_handle, bytes, offset);
            if (read == 0)
                throw new EndOfStreamException("A file of weights has been cut short while it was read.");
            offset += read;
            bytes = bytes[read..];
        }
    }

    /// <summary>Its pages leave this process's memory; they stay in the system's as long as it has room, and come back when they are read.
    /// Anybody may read meanwhile.</summary>
    public void Rest()
    {
        if (_start is not null)
            MemoryAdvice.Leave(_start, Length);
    }

    public void Dispose()
    {
        _handle.Dispose();
        if (_view is not null && _start is not null)
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _start = null;
        _view?.Dispose();
        _file?.Dispose();
    }
}
