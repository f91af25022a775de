using System.Buffers.Binary;
using System.Text.Json;
using Easel.Core.Idempotency;
using Microsoft.Win32.SafeHandles;

namespace Easel.Storage.FileSystem;

/// <summary>Four bytes with the length of the head (little-endian), the head as JSON, the body.</summary>
internal sealed class ResponseFile : IGrowingResponse
{
    private const int MaxHeadLength = 64 << 10;

    private readonly SafeFileHandle _file;
    private readonly FileStream? _stream;
    private readonly Action<string, ResponseFile>? _keep;
    private string? _temporary;
    private long _bodyStart;
    private long _length;

    private ResponseFile(SafeFileHandle file, string name) => (_file, Name) = (file, name);

    /// <summary>A new one, in a temporary file of its own.</summary>
    /// <param name="keep">Moves the file to where its key says.</param>
    public ResponseFile(FileStream temporary, Action<string, ResponseFile> keep)
    {
        _stream = temporary;
        _file = temporary.SafeFileHandle;
        _temporary = temporary.Name;
        Name = Path.GetFileName(temporary.Name);
        _keep = keep;
    }

    public string Name { get; }

    public ResponseHead? Head { get; private set; }

    public long Length => Volatile.Read(ref _length);

    /// <summary>Bytes on disk.</summary>
    public long TotalLength => _bodyStart + _length;

    /// <summary>One that another process writes.</summary>
    public static ResponseFile Follow(SafeFileHandle file, string name) => new(file, name);

    /// <summary>A finished one; null when the file is not one of ours.</summary>
    public static ResponseFile? Open(SafeFileHandle file, string name)
    {
        var opened = new ResponseFile(file, name);
        if (opened.ReadHead())
            return opened;
        file.Dispose();
        return null;
    }

    public async ValueTask WriteHeadAsync(ResponseHead head, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(head, ResponseHeadJson.Default.ResponseHead);
        var start = new byte[sizeof(int) + json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(start, json.Length);
        json.CopyTo(start.AsSpan(sizeof(int)));
        await RandomAccess.WriteAsync(_file, start, 0, cancellationToken);
        _bodyStart = start.Length;
        Head = head;
    }

    public async ValueTask AppendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        await RandomAccess.WriteAsync(_file, body, _bodyStart + _length, cancellationToken);
        Volatile.Write(ref _length, _length + body.Length);
    }

    public ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var there = (int)Math.Min(buffer.Length, Length - offset);
        return there <= 0
            ? ValueTask.FromResult(0)
            : RandomAccess.ReadAsync(_file, buffer[..there], _bodyStart + offset, cancellationToken);
    }

    public ValueTask<bool> RefreshAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Refresh());

    /// <summary>Looks what has come since; true when anything has.</summary>
    public bool Refresh()
    {
        if (Head is null)
            return ReadHead();
        var length = RandomAccess.GetLength(_file) - _bodyStart;
        if (length == _length)
            return false;
        Volatile.Write(ref _length, length);
        return true;
    }

    /// <summary>Others read the same file.</summary>
    public ValueTask ShareAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Reads of all that is on disk, head and body; 0 at its present end.</summary>
    public ValueTask<int> ReadRawAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken) =>
        RandomAccess.ReadAsync(_file, buffer, offset, cancellationToken);

    /// <summary>All that is on disk, head and body.</summary>
    public async ValueTask CopyToAsync(Blobs.TemporaryBlob copy, CancellationToken cancellationToken)
    {
        var piece = new byte[64 << 10];
        for (long at = 0; await ReadRawAsync(at, piece, cancellationToken) is > 0 and var read; at += read)
            await copy.WriteAsync(piece.AsMemory(0, read), cancellationToken);
    }

    public ValueTask KeepAsync(string key, CancellationToken cancellationToken)
    {
        _keep!(key, this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Moves the file, which stays open; replaces what is there.</summary>
    public void MoveTo(string path, DateTimeOffset written)
    {
        RandomAccess.FlushToDisk(_file);
        File.SetLastWriteTimeUtc(_file, written.UtcDateTime);
        File.Move(_temporary!, path, overwrite: true);
        _temporary = null;
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _file.Dispose();
        if (_temporary is not null)
            DataFolder.TryDelete(_temporary);
    }

    private bool ReadHead()
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        if (RandomAccess.Read(_file, length, 0) != sizeof(int))
            return false;
        var bytes = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (bytes is <= 0 or > MaxHeadLength)
            return false;
        var json = new byte[bytes];
        if (RandomAccess.Read(_file, json, sizeof(int)) != bytes)
            return false;
        try
        {
            Head = JsonSerializer.Deserialize(json, ResponseHeadJson.Default.ResponseHead);
        }
        catch (JsonException)
        {
            return false;
        }

        _bodyStart = sizeof(int) + bytes;
        _length = RandomAccess.GetLength(_file) - _bodyStart;
        return Head is not null;
    }
}
