using System.Security.Cryptography;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Administration;
using Easel.Core.Listing;

namespace Easel.Core.Access.Keys;

/// <summary>
/// Creates, changes, replaces and revokes access keys. Whoever belongs to a tenant administers this tenant's keys and knows of no others,
/// and gives away no more than he has. Thread-safe.
/// </summary>
public sealed class AccessKeyService(IAccessKeyStore store, AccessKeyDirectory directory, LatestTime time)
{
    /// <summary>How long a replaced secret goes on opening the server when nobody says.</summary>
    public static readonly TimeSpan DefaultGrace = TimeSpan.FromHours(1);

    /// <param name="onlyCheck">No key is created, for the caller knows of something wrong already.</param>
    /// <returns>The key, and its secret, which nobody can be told again; or all that is wrong.</returns>
    public async ValueTask<(AccessKey? Key, string? Secret, IReadOnlyList<ImageError> Problems)> CreateAsync(
        NewAccessKey wanted,
        CallerIdentity by,
        CancellationToken cancellationToken,
        bool onlyCheck = false
    )
    {
        var now = Now();
        var problems = AccessKeyRules.Problems(wanted, by, now);
        if (onlyCheck || problems.Count > 0)
            return (null, null, problems);
        var secret = AccessKeySecret.Create();
        var key = new AccessKey
        {
            Id = $"key_{RandomNumberGenerator.GetHexString(24, lowercase: true)}",
            Name = wanted.Name,
            Hash = AccessKeySecret.Hash(secret),
            Hint = AccessKeySecret.HintOf(secret),
            Tenant = wanted.Tenant,
            User = wanted.User,
            Scopes = [.. wanted.Scopes.Distinct(StringComparer.Ordinal)],
            Models = wanted.Models,
            Providers = wanted.Providers,
            Limits = wanted.Limits,
            CreatedAt = now,
            ExpiresAt = wanted.ExpiresAt,
        };
        await store.AddAsync(key, cancellationToken);
        directory.Forget();
        return (key, secret, []);
    }

    /// <summary>Null when there is none that <paramref name="by"/> administers.</summary>
    public async ValueTask<AccessKey?> FindAsync(string id, CallerIdentity by, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } key && by.Administers(key.Tenant) ? key : null;

    public ValueTask<Page<AccessKey>> ListAsync(AccessKeyQuery query, CallerIdentity by, CancellationToken cancellationToken)
    {
        if (query.Tenant is null || by.Administers(query.Tenant))
            return store.ListAsync(query with { Tenant = by.Tenant ?? query.Tenant }, cancellationToken);
        return ValueTask.FromResult(new Page<AccessKey>([], HasMore: false));
    }

    /// <summary>Changes what a key may do; tenant and user stay, for what is kept is theirs.</summary>
    /// <param name="onlyCheck">Nothing is changed, for the caller knows of something wrong already.</param>
    /// <returns>The key, or all that is wrong; neither when there is no such key.</returns>
    public async ValueTask<(AccessKey? Key, IReadOnlyList<ImageError> Problems)> ChangeAsync(
        string id,
        CallerIdentity by,
        Func<NewAccessKey, NewAccessKey> change,
        CancellationToken cancellationToken,
        bool onlyCheck = false
    )
    {
        IReadOnlyList<ImageError> problems = [];
        var changed = await ReplaceAsync(
            id,
            by,
            key =>
            {
                var wanted = change(ToNew(key));
                // An expiry that is over already may stay.
                var toCheck = wanted.ExpiresAt == key.ExpiresAt ? wanted with { ExpiresAt = null } : wanted;
                problems = key.RevokedAt is null ? AccessKeyRules.Problems(toCheck, by, Now()) : [Revoked];
                return onlyCheck || problems.Count > 0
                    ? null
                    : key with
                    {
                        Name = wanted.Name,
                        Scopes = wanted.Scopes,
                        Models = wanted.Models,
                        Providers = wanted.Providers,
                        Limits = wanted.Limits,
                        ExpiresAt = wanted.ExpiresAt,
                    };
            },
            cancellationToken
        );
        return (changed, problems);
    }

    /// <summary>Gives a key another secret; the one before is good for <paramref name="grace"/> still, and one before that is not.</summary>
    /// <returns>The key and its new secret, or what is wrong; neither when there is no such key.</returns>
    public async ValueTask<(AccessKey? Key, string? Secret, IReadOnlyList<ImageError> Problems)> RotateAsync(
        string id,
        CallerIdentity by,
        TimeSpan grace,
        CancellationToken cancellationToken
    )
    {
        var problems = SecretGrace.Problems(grace);
        if (problems.Count > 0)
            return (null, null, problems);
        var secret = AccessKeySecret.Create();
        var rotated = await ReplaceAsync(
            id,
            by,
            key =>
            {
                var now = Now();
                if (key.ProblemAt(now) is { } over)
                {
                    problems = [new ImageError(ImageErrorKind.InvalidRequest, "already_ended", "id", over)];
                    return null;
                }

                return key with
                {
                    Hash = AccessKeySecret.Hash(secret),
                    Hint = AccessKeySecret.HintOf(secret),
                    PreviousHash = grace > TimeSpan.Zero ? key.Hash : null,
                    PreviousExpiresAt = grace > TimeSpan.Zero ? now + grace : null,
                };
            },
            cancellationToken
        );
        return (rotated, rotated is null ? null : secret, problems);
    }

    /// <summary>From now on the key opens nothing. Revoking twice is revoking once; null when there is no such key.</summary>
    public ValueTask<AccessKey?> RevokeAsync(string id, CallerIdentity by, CancellationToken cancellationToken) =>
        ReplaceAsync(
            id,
            by,
            key => key.RevokedAt is not null ? key : key with { RevokedAt = Now(), PreviousExpiresAt = null },
            cancellationToken
        );

    /// <param name="change">The key as it shall be, the same object to leave it, or null to refuse.</param>
    private ValueTask<AccessKey?> ReplaceAsync(
        string id,
        CallerIdentity by,
        Func<AccessKey, AccessKey?> change,
        CancellationToken cancellationToken
    ) =>
        VersionedChange.RunAsync(
            () => FindAsync(id, by, cancellationToken),
            change,
            async changed =>
            {
                if (!await store.ReplaceAsync(changed, cancellationToken))
                    return null;
                directory.Forget();
                return changed with { Version = changed.Version + 1 };
            }
        );

    /// <summary>Whole seconds, as they are told and kept everywhere.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeSeconds(time.Now().ToUnixTimeSeconds());

    private static NewAccessKey ToNew(AccessKey key) =>
        new()
        {
            Name = key.Name,
            Tenant = key.Tenant,
            User = key.User,
            Scopes = key.Scopes,
            Models = key.Models,
            Providers = key.Providers,
            Limits = key.Limits,
            ExpiresAt = key.ExpiresAt,
        };

    private static ImageError Revoked { get; } =
        new(ImageErrorKind.InvalidRequest, "already_ended", "id", "This access key was revoked; create another.");
}
