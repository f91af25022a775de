using Easel.Core.Listing;

namespace Easel.Core.Access.Keys;

/// <summary>Keys that end with their process.</summary>
public sealed class InMemoryAccessKeyStore : IAccessKeyStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, AccessKey> _keys = new(StringComparer.Ordinal);

    public ValueTask<bool> AnyAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
            return ValueTask.FromResult(_keys.Count > 0);
    }

    public ValueTask AddAsync(AccessKey key, CancellationToken cancellationToken)
    {
        lock (_lock)
            _keys.Add(key.Id, key);
        return ValueTask.CompletedTask;
    }

    public ValueTask<AccessKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (_lock)
            return ValueTask.FromResult(_keys.GetValueOrDefault(id));
    }

    public ValueTask<AccessKey?> FindByHashAsync(string hash, CancellationToken cancellationToken)
    {
        lock (_lock)
            return ValueTask.FromResult(_keys.Values.FirstOrDefault(key => HasHash(key, hash)));
    }

    public ValueTask<Page<AccessKey>> ListAsync(AccessKeyQuery query, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var sorted = _keys
                .Values.Where(key => Fits(key, query))
                .OrderBy(key => key.CreatedAt)
                .ThenBy(key => key.Id, StringComparer.Ordinal)
                .ToList();
            if (query.NewestFirst)
                sorted.Reverse();
            // The one after which the page begins need not fit itself.
            if (query.After is { } after)
                sorted.RemoveAll(key => query.NewestFirst ? Compare(key, after) >= 0 : Compare(key, after) <= 0);
            return ValueTask.FromResult(new Page<AccessKey>([.. sorted.Take(query.Limit)], sorted.Count > query.Limit));
        }
    }

    public ValueTask<bool> ReplaceAsync(AccessKey key, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_keys.TryGetValue(key.Id, out var known) || known.Version != key.Version)
                return ValueTask.FromResult(false);
            _keys[key.Id] = key with { Version = key.Version + 1, LastUsedAt = known.LastUsedAt };
            return ValueTask.FromResult(true);
        }
    }

    public ValueTask NoteUseAsync(IReadOnlyDictionary<string, DateTimeOffset> used, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            foreach (var (id, at) in used)
            {
                if (_keys.TryGetValue(id, out var key) && !(key.LastUsedAt >= at))
                    _keys[id] = key with { LastUsedAt = at };
            }
        }

        return ValueTask.CompletedTask;
    }

    private static bool HasHash(AccessKey key, string hash) =>
        string.Equals(key.Hash, hash, StringComparison.Ordinal) || string.Equals(key.PreviousHash, hash, StringComparison.Ordinal);

    private static bool Fits(AccessKey key, AccessKeyQuery query) =>
        (query.Tenant is null || string.Equals(key.Tenant, query.Tenant, StringComparison.Ordinal))
        && (query.User is null || string.Equals(key.User, query.User, StringComparison.Ordinal))
        && (query.IncludeRevoked || key.RevokedAt is null);

    private static int Compare(AccessKey a, AccessKey b) =>
        a.CreatedAt != b.CreatedAt ? a.CreatedAt.CompareTo(b.CreatedAt) : string.CompareOrdinal(a.Id, b.Id);
}
