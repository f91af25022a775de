using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Storage;

namespace Easel.Storage.Blobs;

/// <summary>Assets with their expiry in their names: nothing else is needed to find, to count or to sweep them.</summary>
/// <param name="quota">Bytes that all assets together may take.</param>
/// <param name="isShared">Several owners share them.</param>
/// <param name="folder">Two stores do not share one.</param>
/// <param name="sweeps">False: what has expired is deleted by where it is kept.</param>
public sealed class BlobAssetStore(
    IBlobStore blobs,
    TimeProvider clock,
    long quota,
    bool isShared = false,
    string folder = "assets",
    bool sweeps = true
) : IAssetStore, IDisposable
{
    /// <summary>Held while what is there is counted, and by whoever changes the count.</summary>
    private readonly SemaphoreSlim _gate = new(1);
    private readonly SharedQuota _quota = new(quota, isShared);

    /// <summary>Whose what this process wrote is. Whose the rest is nobody knows, and it is gone within the hour.</summary>
    private readonly Dictionary<AssetName, string> _owners = [];
    private readonly Dictionary<AssetName, long> _writing = [];
    private bool _counted;
    private DateTimeOffset _nextExpiry = DateTimeOffset.MaxValue;

    public void Dispose() => _gate.Dispose();

    public async ValueTask<DateTimeOffset?> FullUntilAsync(string owner, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await CountAsync(cancellationToken);
            return _quota.IsFull(owner) ? _nextExpiry : null;
        }
        finally
        {
            _gate.Release();
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
        if (!await TryReserveAsync(owner, name, content.Length, cancellationToken))
            return null;
        var isStored = false;
        try
        {
            await blobs.WriteAsync(PathOf(name), content, cancellationToken);
            isStored = true;
            return name;
        }
        catch (IOException full) when (StorageFullException.Is(full))
        {
            return null;
        }
        finally
        {
            await SettleAsync(owner, name, content.Length, isStored);
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
        await using var written = blobs.CreateTemporary();
        try
        {
            await using (var bytes = file.OpenBytes())
                await written.CopyFromAsync(bytes, cancellationToken);
            return await PublishAsync(owner, written, AssetName.Create(expiresAt, image.Format), cancellationToken);
        }
        catch (IOException full) when (StorageFullException.Is(full))
        {
            return null;
        }
    }

    public ValueTask<Stream?> OpenAsync(AssetName name, CancellationToken cancellationToken) =>
        blobs.OpenAsync(PathOf(name), cancellationToken);

    public async ValueTask<bool> ExistsAsync(AssetName name, CancellationToken cancellationToken) =>
        await blobs.LengthAsync(PathOf(name), cancellationToken) is not null;

    public Uri? UrlOf(AssetName name) => blobs.UrlOf(PathOf(name), name.ExpiresAt);

    public async ValueTask RemoveAsync(AssetName name, CancellationToken cancellationToken)
    {
        // In one piece with the counting, which may look for what is there at any moment.
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await CountAsync(cancellationToken);
            if (await blobs.DeleteAsync(PathOf(name), cancellationToken) is not { } length)
                return;
            _quota.Return(_owners.GetValueOrDefault(name, ""), length);
            _owners.Remove(name);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await blobs.RemoveAbandonedAsync(now, cancellationToken);
        if (sweeps)
            await SweepAsync(now, cancellationToken);

        // Counted anew: another server may share what is kept, and a person may have tidied it.
        await _gate.WaitAsync(cancellationToken);
        try
        {
            _counted = false;
            await CountAsync(cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await foreach (var blob in blobs.ListAsync(folder, cancellationToken))
        {
            if (AssetName.TryParse(blob.Leaf, out var name) && name.ExpiresAt <= now)
                await blobs.DeleteAsync(blob.Name, cancellationToken);
        }
    }

    /// <summary>How much room it takes is known only now.</summary>
    private async ValueTask<AssetName?> PublishAsync(
        string owner,
        TemporaryBlob written,
        AssetName name,
        CancellationToken cancellationToken
    )
    {
        var length = written.Length;
        if (!await TryReserveAsync(owner, name, length, cancellationToken))
            return null;
        var isStored = false;
        try
        {
            await blobs.PublishAsync(written, PathOf(name), cancellationToken);
            isStored = true;
            return name;
        }
        finally
        {
            await SettleAsync(owner, name, length, isStored);
        }
    }

    private async ValueTask<bool> TryReserveAsync(string owner, AssetName name, long length, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await CountAsync(cancellationToken);
            if (!_quota.TryTake(owner, length))
                return false;
            _owners[name] = owner;
            _writing[name] = length;
            if (name.ExpiresAt < _nextExpiry)
                _nextExpiry = name.ExpiresAt;
            return true;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask SettleAsync(string owner, AssetName name, long length, bool isStored)
    {
        await _gate.WaitAsync(CancellationToken.None);
        try
        {
            _writing.Remove(name);
            if (isStored)
                return;
            _owners.Remove(name);
            _quota.Return(owner, length);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async ValueTask CountAsync(CancellationToken cancellationToken)
    {
        if (_counted)
            return;
        var there = new List<(AssetName Name, long Bytes)>();
        await foreach (var blob in blobs.ListAsync(folder, cancellationToken))
        {
            if (AssetName.TryParse(blob.Leaf, out var name) && !_writing.ContainsKey(name))
                there.Add((name, blob.Length));
        }

        there.AddRange(_writing.Select(one => (one.Key, one.Value)));
        _nextExpiry = there.Count == 0 ? DateTimeOffset.MaxValue : there.Min(one => one.Name.ExpiresAt);
        var names = there.Select(one => one.Name).ToHashSet();
        foreach (var gone in _owners.Keys.Where(name => !names.Contains(name)).ToList())
            _owners.Remove(gone);
        _quota.Reset(there.Select(one => (_owners.GetValueOrDefault(one.Name, ""), one.Bytes)));
        _counted = true;
    }

    private string PathOf(AssetName name) => $"{folder}/{name}";
}
