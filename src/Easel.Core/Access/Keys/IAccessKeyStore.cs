using Easel.Core.Listing;

namespace Easel.Core.Access.Keys;

/// <summary>Access keys of all servers. Thread-safe.</summary>
public interface IAccessKeyStore
{
    /// <summary>Whether there is a key at all, be it revoked.</summary>
    ValueTask<bool> AnyAsync(CancellationToken cancellationToken);

    ValueTask AddAsync(AccessKey key, CancellationToken cancellationToken);

    ValueTask<AccessKey?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The key that has a secret of this hash, or had it before its present one; null when there is none.</summary>
    ValueTask<AccessKey?> FindByHashAsync(string hash, CancellationToken cancellationToken);

    ValueTask<Page<AccessKey>> ListAsync(AccessKeyQuery query, CancellationToken cancellationToken);

    /// <summary>Keeps all but when it was used last, and counts <see cref="AccessKey.Version"/>; false, and nothing is kept, when the key
    /// has another version by now or is not there.</summary>
    ValueTask<bool> ReplaceAsync(AccessKey key, CancellationToken cancellationToken);

    /// <summary>Notes when keys were used, by id; never earlier than what is noted already.</summary>
    ValueTask NoteUseAsync(IReadOnlyDictionary<string, DateTimeOffset> used, CancellationToken cancellationToken);
}
