using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Storage;

namespace Easel.Storage.FileSystem;

/// <summary>Assets as files, their expiry in their names: nothing else is needed to find, to count or to sweep them.</summary>
/// <param name="quota">Bytes that all assets together may take.</param>
public sealed class FileAssetStore(DataFolder data, TimeProvider clock, long quota) : IAssetStore
{
    private readonly Lock _gate = new();
    private bool _counted;
    private long _stored;
    private long _beingWritten;
    private DateTimeOffset _nextExpiry = DateTimeOffset.MaxValue;

    public DateTimeOffset? FullUntil
    {
        get
        {
            lock (_gate)
            {
                Count();
                return _stored + _beingWritten < quota ? null : _nextExpiry;
            }
        }
    }

    public async ValueTask<AssetName?> AddAsync(ReadOnlyMemory<byte> content, ImageFormat format, DateTimeOffset expiresAt, CancellationToken cancellationToken)
    {
        var name = AssetName.Create(expiresAt, format);
        if (!TryReserve(content.Length, name.ExpiresAt)) return null;
        var stored = 0;
        try
        {
            await data.WriteAsync(PathOf(name), content, cancellationToken);
            stored = content.Length;
            return name;
        }
        catch (IOException full) when (StorageFullException.Is(full))
        {
            return null;
        }
        finally
        {
            lock (_gate) (_beingWritten, _stored) = (_beingWritten - content.Length, _stored + stored);
        }
    }

    public Stream? Open(AssetName name)
    {
        try
        {
            // May be deleted while it is read, also on Windows.
            return new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void RemoveExpired()
    {
        var now = clock.GetUtcNow();
        data.RemoveAbandoned(now);
        foreach (var file in Files())
        {
            if (AssetName.TryParse(file.Name, out var name) && name.ExpiresAt <= now) DataFolder.TryDelete(file.FullName);
        }

        // Counted anew: another server may share the folder, and a person may have tidied it.
        lock (_gate)
        {
            _counted = false;
            Count();
        }
    }

    private bool TryReserve(long length, DateTimeOffset expiresAt)
    {
        lock (_gate)
        {
            Count();
            if (_stored + _beingWritten + length > quota) return false;
            _beingWritten += length;
            if (expiresAt < _nextExpiry) _nextExpiry = expiresAt;
            return true;
        }
    }

    private void Count()
    {
        if (_counted) return;
        _counted = true;
        _stored = 0;
        _nextExpiry = DateTimeOffset.MaxValue;
        foreach (var file in Files())
        {
            if (!AssetName.TryParse(file.Name, out var name)) continue;
            _stored += DataFolder.LengthOf(file);
            if (name.ExpiresAt < _nextExpiry) _nextExpiry = name.ExpiresAt;
        }
    }

    private string Folder => data.Sub("assets");

    private IEnumerable<FileInfo> Files() => new DirectoryInfo(Folder).EnumerateFiles();

    private string PathOf(AssetName name) => Path.Combine(Folder, name.ToString());
}
