using System.Collections.Concurrent;
using System.Globalization;
using Easel.Core.Idempotency;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Microsoft.Extensions.Logging;

namespace Easel.Storage.S3;

/// <summary>
/// Responses under <c>answers/{key}/{Unix milliseconds}</c>, so that their age is in their names. What is being written is a file of this
/// machine, and pieces of it under <c>growing/</c> for who follows it elsewhere. The oldest of who has the most go when they become too many.
/// </summary>
/// <param name="quota">Bytes that kept responses may take.</param>
internal sealed class S3ResponseStore(S3BlobStore blobs, DataFolder data, TimeProvider clock, long quota, ILogger<S3ResponseStore> log)
    : IResponseStore,
        IDisposable
{
    public const string GrowingFolder = "growing";
    private const string Folder = "answers";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);

    /// <summary>Who follows a response that has ended reads its last pieces.</summary>
    private static readonly TimeSpan Followed = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _ended = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _room = new(1);
    private long? _used;

    public void Dispose() => _room.Dispose();

    public IResponseFile Create() => new S3Response(new ResponseFile(data.CreateTemporary(), (_, _) => { }), blobs, this, clock, log);

    public async ValueTask<IResponseFile?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var newest = await blobs
            .ListAsync($"{Folder}/{key}", cancellationToken)
            .OrderByDescending(WrittenAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (newest.Name is null || IsExpired(newest))
            return null;
        return await blobs.OpenFileAsync(newest.Name, cancellationToken) is { } file ? ResponseFile.Open(file.SafeFileHandle, key) : null;
    }

    public ValueTask<IGrowingResponse?> FollowAsync(string file, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IGrowingResponse?>(new S3FollowedResponse(file, blobs, data));

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        long left = 0;
        await foreach (var kept in blobs.ListAsync(Folder, cancellationToken))
        {
            if (!IsExpired(kept))
                left += kept.Length;
            else
                await blobs.DeleteAsync(kept.Name, cancellationToken);
        }

        _used = left;
        await RemovePiecesAsync(cancellationToken);
    }

    /// <summary>Nothing is added to it any more.</summary>
    public void End(string name) => _ended[name] = clock.GetUtcNow();

    /// <summary>Keeps what was written, in place of what is there under the key.</summary>
    public async ValueTask KeepAsync(string key, ResponseFile response, CancellationToken cancellationToken)
    {
        if (response.TotalLength > quota)
            return;
        await using var copy = blobs.CreateTemporary();
        await response.CopyToAsync(copy, cancellationToken);
        await _room.WaitAsync(cancellationToken);
        try
        {
            await MakeRoomAsync(response.TotalLength, cancellationToken);
            var name = string.Create(CultureInfo.InvariantCulture, $"{Folder}/{key}/{clock.GetUtcNow().ToUnixTimeMilliseconds():D13}");
            await blobs.PublishAsync(copy, name, cancellationToken);
            _used += response.TotalLength;
        }
        finally
        {
            _room.Release();
        }
    }

    private async ValueTask MakeRoomAsync(long length, CancellationToken cancellationToken)
    {
        if (_used is { } used && used + length <= quota)
            return;
        var owners = await blobs
            .ListAsync(Folder, cancellationToken)
            .ToLookupAsync(kept => ResponseKey.OwnerOf(kept.Folder), StringComparer.Ordinal, cancellationToken);
        var kept = owners.Select(owner => new Queue<Blob>(owner.OrderBy(WrittenAt))).ToList();
        _used = kept.Sum(owner => owner.Sum(one => one.Length));
        while (_used + length > quota && kept.Count > 0)
        {
            var most = kept.OrderByDescending(owner => owner.Sum(one => one.Length)).ThenBy(owner => WrittenAt(owner.Peek())).First();
            if (await blobs.DeleteAsync(most.Dequeue().Name, cancellationToken) is { } freed)
                _used -= freed;
            if (most.Count == 0)
                kept.Remove(most);
        }
    }

    private async ValueTask RemovePiecesAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ended = _ended.Where(one => now - one.Value >= Followed).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        await foreach (var piece in blobs.ListAsync(GrowingFolder, cancellationToken))
        {
            if (ended.Contains(piece.Folder) || now - piece.WrittenAt > Abandoned)
                await blobs.DeleteAsync(piece.Name, cancellationToken);
        }

        foreach (var name in ended)
            _ended.TryRemove(name, out _);
    }

    private bool IsExpired(Blob kept) => WrittenAt(kept) + FileSystemResponseStore.Lifetime <= clock.GetUtcNow();

    private static DateTimeOffset WrittenAt(Blob kept) =>
        long.TryParse(kept.Leaf, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : DateTimeOffset.MinValue;
}
