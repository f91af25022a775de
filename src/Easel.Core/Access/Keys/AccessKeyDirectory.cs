using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Keys;

/// <summary>Knows callers by their access keys: those of the configuration, and those of the store. Thread-safe.</summary>
public sealed class AccessKeyDirectory
{
    private readonly ConfiguredAccessKeys _configured;
    private readonly AccessOptions _options;
    private readonly LatestTime _time;
    private readonly AccessKeyUse _use;
    private readonly KnownKeys<KnownKey?> _byHash;
    private readonly KnownKeys<KnownKey?> _byId;
    private readonly KnownKeys<bool> _any;

    internal AccessKeyDirectory(
        IAccessKeyStore store,
        ConfiguredAccessKeys configured,
        AccessOptions options,
        AccessKeyUse use,
        LatestTime time,
        TimeProvider clock
    )
    {
        (_configured, _options, _use, _time) = (configured, options, use, time);
        _byHash = new KnownKeys<KnownKey?>(async hash => KnownKey.Of(await store.FindByHashAsync(hash, CancellationToken.None)), clock);
        _byId = new KnownKeys<KnownKey?>(async id => KnownKey.Of(await store.FindAsync(id, CancellationToken.None)), clock);
        _any = new KnownKeys<bool>(_ => store.AnyAsync(CancellationToken.None), clock);
    }

    /// <summary>Whether a key is asked for at all: once there has been one, revoking it does not open the server.</summary>
    public ValueTask<bool> IsRequiredAsync(CancellationToken cancellationToken) =>
        _configured.Count > 0 || _options.AlwaysRequired ? ValueTask.FromResult(true) : _any.FindAsync("", cancellationToken);

    /// <summary>Who has this secret; or why it opens nothing, in a sentence for who sent it.</summary>
    public async ValueTask<(CallerIdentity? Caller, string? Problem)> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (_configured.Find(secret) is { } caller)
            return (caller, null);
        if (!AccessKeySecret.IsOurs(secret))
            return (null, "The access key is not one that this server knows.");
        if (!AccessKeySecret.IsWellFormed(secret))
            return (null, "The access key is mistyped or cut off: its last characters do not fit the rest.");
        var hash = AccessKeySecret.Hash(secret);
        if (await _byHash.FindAsync(hash, cancellationToken) is not { } known)
            return (null, "The access key is not one that this server knows.");
        var now = _time.Now();
        var key = known.Key;
        if (key.ProblemAt(now) is { } problem)
            return (null, problem);
        if (!string.Equals(key.Hash, hash, StringComparison.Ordinal) && !(key.PreviousExpiresAt > now))
            return (null, "This access key was replaced by another, and its time is over.");
        _use.Note(key.Id, now);
        return (known.Caller, null);
    }

    /// <summary>The caller whose key has this id; null when there is no such key, or it opens nothing any more.</summary>
    public async ValueTask<CallerIdentity?> FindByIdAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_configured.FindById(keyId) is { } configured)
            return configured;
        if (string.Equals(keyId, CallerIdentity.Anonymous.KeyId, StringComparison.Ordinal))
            return await IsRequiredAsync(cancellationToken) ? null : CallerIdentity.Anonymous;
        return await _byId.FindAsync(keyId, cancellationToken) is { } known && known.Key.ProblemAt(_time.Now()) is null
            ? known.Caller
            : null;
    }

    /// <summary>Who asked for work that goes on by itself, as what his key allows by now. Only a key that was revoked ends the work that it
    /// began: null.</summary>
    public async ValueTask<CallerIdentity?> FindForWorkAsync(CallerIdentity asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (_configured.FindById(asked.KeyId) is { } configured)
            return configured;
        if (await _byId.FindAsync(asked.KeyId, cancellationToken) is not { } known)
            return asked;
        return known.Key.RevokedAt is null ? known.Caller : null;
    }

    /// <summary>A key was changed on this server.</summary>
    internal void Forget()
    {
        _byHash.Forget();
        _byId.Forget();
        _any.Forget();
    }

    private sealed record KnownKey(AccessKey Key, CallerIdentity Caller)
    {
        public static KnownKey? Of(AccessKey? key) => key is null ? null : new KnownKey(key, key.ToCaller());
    }
}
