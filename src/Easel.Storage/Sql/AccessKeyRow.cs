using Easel.Abstractions.Requests;
using Easel.Core.Access.Keys;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>access_keys</c>. Times are Unix seconds.</summary>
internal sealed class AccessKeyRow
{
    public const string Columns =
        "id, hash, previous_hash, previous_expires_at, hint, name, tenant, user_name, permissions, created_at, expires_at, revoked_at, last_used_at, version";

    public required string Id { get; init; }

    public required string Hash { get; init; }

    public string? PreviousHash { get; init; }

    public long? PreviousExpiresAt { get; init; }

    public required string Hint { get; init; }

    public required string Name { get; init; }

    public string? Tenant { get; init; }

    public string? UserName { get; init; }

    public required string Permissions { get; init; }

    public long CreatedAt { get; init; }

    public long? ExpiresAt { get; init; }

    public long? RevokedAt { get; init; }

    public long? LastUsedAt { get; init; }

    public int Version { get; init; }

    public static AccessKeyRow Of(AccessKey key) =>
        new()
        {
            Id = key.Id,
            Hash = key.Hash,
            PreviousHash = key.PreviousHash,
            PreviousExpiresAt = key.PreviousExpiresAt?.ToUnixTimeSeconds(),
            Hint = key.Hint,
            Name = key.Name,
            Tenant = key.Tenant,
            UserName = key.User,
            Permissions = new AccessKeyPermissions(
                key.Scopes,
                key.Models,
                key.Providers,
                key.Limits == CallerLimits.None ? null : key.Limits
            ).ToString(),
            CreatedAt = key.CreatedAt.ToUnixTimeSeconds(),
            ExpiresAt = key.ExpiresAt?.ToUnixTimeSeconds(),
            RevokedAt = key.RevokedAt?.ToUnixTimeSeconds(),
            LastUsedAt = key.LastUsedAt?.ToUnixTimeSeconds(),
            Version = key.Version,
        };

    public AccessKey ToKey()
    {
        var permissions = AccessKeyPermissions.Parse(Permissions);
        return new AccessKey
        {
            Id = Id,
            Hash = Hash,
            PreviousHash = PreviousHash,
            PreviousExpiresAt = Time(PreviousExpiresAt),
            Hint = Hint,
            Name = Name,
            Tenant = Tenant,
            User = UserName,
            Scopes = permissions.Scopes,
            Models = permissions.Models,
            Providers = permissions.Providers,
            Limits = permissions.Limits ?? CallerLimits.None,
            CreatedAt = DateTimeOffset.FromUnixTimeSeconds(CreatedAt),
            ExpiresAt = Time(ExpiresAt),
            RevokedAt = Time(RevokedAt),
            LastUsedAt = Time(LastUsedAt),
            Version = Version,
        };
    }

    private static DateTimeOffset? Time(long? seconds) => seconds is { } known ? DateTimeOffset.FromUnixTimeSeconds(known) : null;
}
