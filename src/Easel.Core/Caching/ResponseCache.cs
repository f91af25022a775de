using System.Data.Common;
using Easel.Core.Assets;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Caching;

/// <summary>
/// Images that were drawn, by the requests that they answer and by owner. Bounded: what was used longest ago makes room. Nothing of it is
/// needed: where its index or its files cannot be reached, requests are drawn. Thread-safe.
/// </summary>
public sealed partial class ResponseCache : IExpiringStore
{
    private readonly ICacheIndex _index;
    private readonly CacheFiles _files;
    private readonly CacheOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;

    public ResponseCache(ICacheIndex index, IAssetStore files, CacheOptions options, TimeProvider clock, ILogger<ResponseCache> log) =>
        (_index, _files, _options, _clock, _log) = (index, new CacheFiles(files), options, clock, log);

    /// <param name="owner">Null: of all together.</param>
    public ValueTask<CacheStatistics> CountAsync(string? owner, CancellationToken cancellationToken) =>
        _index.CountAsync(owner, cancellationToken);

    /// <summary>Forgets what is kept; what it has done stays counted.</summary>
    /// <param name="owner">Null: everybody's.</param>
    public ValueTask ClearAsync(string? owner, CancellationToken cancellationToken) =>
        RemoveAsync(() => _index.TakeAllAsync(owner, cancellationToken));

    public ValueTask RemoveExpiredAsync(CancellationToken cancellationToken) =>
        RemoveAsync(() => _index.TakeExpiredAsync(_clock.GetUtcNow(), cancellationToken));

    /// <summary>What is kept for a request, counted as a hit; null where nothing is. The caller disposes it.</summary>
    internal async ValueTask<CachedResponse?> FindAsync(string owner, string key, CancellationToken cancellationToken)
    {
        try
        {
            var now = _clock.GetUtcNow();
            if (await _index.FindAsync(owner, key, now, cancellationToken) is not { } entry)
                return null;
            var content = CachedContent.Read(entry);
            if (content is not null && await _files.ReadAsync(content, cancellationToken) is { } response)
            {
                await CountAsync(() => _index.CountHitAsync(owner, key, now, CancellationToken.None));
                return response;
            }

            await _index.RemoveAsync(entry, cancellationToken);
            await _files.RemoveAsync(content);
            return null;
        }
        catch (Exception broken) when (IsOfStorage(broken))
        {
            LogUnreadable(broken);
            return null;
        }
    }

    /// <summary>A request was answered with what was drawn beside it.</summary>
    internal ValueTask CountHitAsync(string owner, string key) =>
        CountAsync(() => _index.CountHitAsync(owner, key, _clock.GetUtcNow(), CancellationToken.None));

    internal ValueTask CountMissAsync(string owner) => CountAsync(() => _index.CountMissAsync(owner, CancellationToken.None));

    /// <summary>Keeps a copy of the response, where there is room.</summary>
    internal async ValueTask KeepAsync(string owner, string key, CachedResponse response, TimeSpan? lifetime)
    {
        IReadOnlyList<AssetName>? names = null;
        var isKept = false;
        try
        {
            var now = _clock.GetUtcNow();
            var expiresAt = now + (lifetime ?? _options.Lifetime);
            if (!await MakeRoomAsync(response.Bytes))
                return;
            names = await _files.AddAsync(response, expiresAt, CancellationToken.None);
            if (names is null)
            {
                // The disk is full, or was counted otherwise than the index: what is of least use goes, once.
                await EvictAsync(response.Bytes);
                names = await _files.AddAsync(response, expiresAt, CancellationToken.None);
            }

            if (names is null)
            {
                LogNoRoom();
                return;
            }

            var content = CachedContent.Of(response, names).ToString();
            var replaced = await _index.PutAsync(
                new CacheEntry(owner, key, content, response.Bytes, now, expiresAt),
                CancellationToken.None
            );
            isKept = true;
            if (replaced is not null)
                await _files.RemoveAsync(CachedContent.Read(replaced));
        }
        catch (Exception broken) when (IsOfStorage(broken))
        {
            LogNotKept(broken);
        }
        finally
        {
            if (names is not null && !isKept)
                await _files.RemoveAsync(names);
        }
    }

    /// <summary>False for what would not fit into an empty cache.</summary>
    private async ValueTask<bool> MakeRoomAsync(long bytes)
    {
        if (bytes > _options.MaxBytes)
            return false;
        var over = (await _index.CountAsync(null, CancellationToken.None)).Bytes + bytes - _options.MaxBytes;
        if (over > 0)
            await EvictAsync(over);
        return true;
    }

    private async ValueTask EvictAsync(long bytes)
    {
        foreach (var entry in await _index.TakeLeastUsedAsync(bytes, CancellationToken.None))
            await _files.RemoveAsync(CachedContent.Read(entry));
    }

    private async ValueTask RemoveAsync(Func<ValueTask<IReadOnlyList<CacheEntry>>> take)
    {
        while (await take() is { Count: > 0 } taken)
        {
            foreach (var entry in taken)
                await _files.RemoveAsync(CachedContent.Read(entry));
        }
    }

    /// <summary>What cannot be counted is served all the same.</summary>
    private async ValueTask CountAsync(Func<ValueTask> count)
    {
        try
        {
            await count();
        }
        catch (Exception broken) when (IsOfStorage(broken))
        {
            LogUncounted(broken);
        }
    }

    private static bool IsOfStorage(Exception broken) =>
        broken is DbException or IOException or UnauthorizedAccessException or TimeoutException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cache of images cannot be read; the request is drawn")]
    private partial void LogUnreadable(Exception broken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The cache of images cannot be written; the images are not kept")]
    private partial void LogNotKept(Exception broken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no room in the cache of images; the images are not kept")]
    private partial void LogNoRoom();

    [LoggerMessage(Level = LogLevel.Debug, Message = "The use of the cache of images could not be counted")]
    private partial void LogUncounted(Exception broken);
}
