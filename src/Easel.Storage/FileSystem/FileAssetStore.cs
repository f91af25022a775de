using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Storage;

namespace Easel.Storage.FileSystem;

/// <summary>Assets as files, their expiry in their names: nothing else is needed to find, to count or to sweep them.</summary>
/// <param name="quota">Bytes that all assets together may take.</param>
/// <param name="isShared">Several owners share them.</param>
/// <param name="folder">Its name in the data folder; two stores do not share one.</param>
public sealed class FileAssetStore(DataFolder data, TimeProvider clock, long quota, bool isShared = false, string folder = "assets")
    : IAssetStore
{
    private readonly Lock _gate = new();
    private readonly SharedQuota _quota = new(quota, isShared);

    /// <summary>Whose what this process wrote is. Whose the rest is nobody knows, and it is gone within the hour.</summary>
    private readonly Dictionary<AssetName, string> _owners = [];
    private readonly Dictionary<AssetName, long> _writing = [];
    private bool _counted;
    private DateTimeOffset _nextExpiry = DateTimeOffset.MaxValue;

    public ValueTask<DateTimeOffset?> FullUntilAsync(string owner, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Count();
            return ValueTask.FromResult(_quota.IsFull(owner) ? _nextExpiry : (DateTimeOffset?)null);
        }
    }

    public async ValueTask<AssetName?> AddAsync(
        string owner,
        ReadOnlyMemory<byte> content,
        ImageFormat format,
        DateTimeOffset expiresAt,
        CancellationToken cancellationToken
    )
    {
        var name = AssetName.Create(expiresAt, format);
        if (!TryReserve(owner, name, content.Length))
            return null;
        var isStored = false;
        try
        {
            await data.WriteAsync(PathOf(name), content, cancellationToken);
            isStored = true;
            return name;
        }
        catch (IOException full) when (StorageFullException.Is(full))
        {
            return null;
        }
        finally
        {
            Settle(owner, name, content.Length, isStored);
        }
    }

    public async ValueTask<AssetName?> AddAsync(
        string owner,
        EncodedImage image,
        DateTimeOffset expiresAt,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.Arriving is not { } file)
            return await AddAsync(owner, image.Memory, image.Format, expiresAt, cancellationToken);
        string? temporary = null;
        try
        {
            await using var written = data.CreateTemporary();
            temporary = written.Name;
            await using (var bytes = file.OpenBytes())
                await bytes.CopyToAsync(written, cancellationToken);
            await written.FlushAsync(cancellationToken);
            RandomAccess.FlushToDisk(written.SafeFileHandle);
            return Publish(owner, written, AssetName.Create(expiresAt, image.Format));
        }
        catch (IOException full) when (StorageFullException.Is(full))
        {
            return null;
        }
        finally
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
    }

    public ValueTask<Stream?> OpenAsync(AssetName name, CancellationToken cancellationToken) =>
        ValueTask.FromResult<Stream?>(DataFolder.TryOpen(PathOf(name)));

    public ValueTask RemoveAsync(AssetName name, CancellationToken cancellationToken)
    {
        // In one piece with the counting, which may look for what is there at any moment.
        lock (_gate)
        {
            Count();
            var file = new FileInfo(PathOf(name));
            var length = file.Exists ? DataFolder.LengthOf(file) : 0;
            if (file.Exists && DataFolder.TryDelete(file.FullName))
            {
                _quota.Return(_owners.GetValueOrDefault(name, ""), length);
                _owners.Remove(name);
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        data.RemoveAbandoned(now);
        foreach (var file in Files())
        {
            if (AssetName.TryParse(file.Name, out var name) && name.ExpiresAt <= now)
                DataFolder.TryDelete(file.FullName);
        }

        // Counted anew: another server may share the folder, and a person may have tidied it.
        lock (_gate)
        {
            _counted = false;
            Count();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>How much room it takes is known only now.</summary>
    private AssetName? Publish(string owner, FileStream written, AssetName name)
    {
        var length = written.Length;
        if (!TryReserve(owner, name, length))
            return null;
        var isStored = false;
        try
        {
            written.Close();
            isStored = DataFolder.Publish(written.Name, PathOf(name));
            return isStored ? name : null;
        }
        finally
        {
            Settle(owner, name, length, isStored);
        }
    }

    private bool TryReserve(string owner, AssetName name, long length)
    {
        lock (_gate)
        {
            Count();
            if (!_quota.TryTake(owner, length))
                return false;
            _owners[name] = owner;
            _writing[name] = length;
            if (name.ExpiresAt < _nextExpiry)
                _nextExpiry = name.ExpiresAt;
            return true;
        }
    }

    private void Settle(string owner, AssetName name, long length, bool isStored)
    {
        lock (_gate)
        {
            _writing.Remove(name);
            if (isStored)
                return;
            _owners.Remove(name);
            _quota.Return(owner, length);
        }
    }

    private void Count()
    {
        if (_counted)
            return;
        _counted = true;
        var there = new List<(AssetName Name, long Bytes)>();
        foreach (var file in Files())
        {
            if (AssetName.TryParse(file.Name, out var name) && !_writing.ContainsKey(name))
                there.Add((name, DataFolder.LengthOf(file)));
        }

        there.AddRange(_writing.Select(one => (one.Key, one.Value)));
        _nextExpiry = there.Count == 0 ? DateTimeOffset.MaxValue : there.Min(one => one.Name.ExpiresAt);
        var names = there.Select(one => one.Name).ToHashSet();
        foreach (var gone in _owners.Keys.Where(name => !names.Contains(name)).ToList())
            _owners.Remove(gone);
        _quota.Reset(there.Select(one => (_owners.GetValueOrDefault(one.Name, ""), one.Bytes)));
    }

    private string Folder => data.Sub(folder);

    private IEnumerable<FileInfo> Files() => new DirectoryInfo(Folder).EnumerateFiles();

    private string PathOf(AssetName name) => Path.Combine(Folder, name.ToString());
}
