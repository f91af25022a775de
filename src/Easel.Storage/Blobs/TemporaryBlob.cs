using Easel.Storage.FileSystem;

namespace Easel.Storage.Blobs;

/// <summary>A content that is being written, in a file of this machine that goes with it.</summary>
public sealed class TemporaryBlob : IAsyncDisposable
{
    private readonly FileStream _file;
    private bool _isTaken;

    internal TemporaryBlob(DataFolder data) => _file = data.CreateTemporary();

    public ValueTask WriteAsync(ReadOnlyMemory<byte> piece, CancellationToken cancellationToken) =>
        _file.WriteAsync(piece, cancellationToken);

    /// <summary>All that <paramref name="content"/> holds.</summary>
    public Task CopyFromAsync(Stream content, CancellationToken cancellationToken) => content.CopyToAsync(_file, cancellationToken);

    /// <summary>Bytes written.</summary>
    public long Length => _file.Length;

    /// <summary>From its beginning, for reading.</summary>
    internal Stream Rewind()
    {
        _file.Position = 0;
        return _file;
    }

    /// <summary>Closes it, on disk; whoever calls moves it to its place.</summary>
    internal async ValueTask<string> TakeAsync()
    {
        RandomAccess.FlushToDisk(_file.SafeFileHandle);
        await _file.DisposeAsync();
        return _file.Name;
    }

    /// <summary>It was moved to its place.</summary>
    internal void IsMoved() => _isTaken = true;

    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        if (!_isTaken)
            DataFolder.TryDelete(_file.Name);
    }
}
