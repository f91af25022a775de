using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Keys;

/// <summary>An access key as it is kept: all but its secret, of which there is a hash.</summary>
public sealed record AccessKey
{
    /// <summary>Begins with <c>key_</c>; stays the same when the secret is replaced.</summary>
    public required string Id { get; init; }

    /// <summary>For people: 1-255 characters in one line.</summary>
    public required string Name { get; init; }

    /// <summary>Of the secret, as <see cref="AccessKeySecret.Hash"/> makes it.</summary>
    public required string Hash { get; init; }

    /// <summary>The secret with all but its ends left out, by which people know it again.</summary>
    public required string Hint { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    /// <summary>At least one of <see cref="AccessScopes"/>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Ids of the models that may be used; null is all of them.</summary>
    public IReadOnlyList<string>? Models { get; init; }

    /// <summary>Names of the providers whose models may be used; null is all of them.</summary>
    public IReadOnlyList<string>? Providers { get; init; }

    public CallerLimits Limits { get; init; } = CallerLimits.None;

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From then on it opens nothing; null is never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Up to a minute late; null when it never was.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Hash of the secret before this one, which is good until <see cref="PreviousExpiresAt"/>; null when there is none.</summary>
    public string? PreviousHash { get; init; }

    public DateTimeOffset? PreviousExpiresAt { get; init; }

    /// <summary>Counts changes, so that of two at the same time one fails.</summary>
    public int Version { get; init; }

    /// <summary>Who sends requests with it.</summary>
    public CallerIdentity ToCaller() =>
        new(Id)
        {
            Tenant = Tenant,
            User = User,
            Scopes = AccessScopes.Of(Scopes),
            Models = Models is null ? null : AccessScopes.Of(Models),
            Providers = Providers is null ? null : AccessScopes.Of(Providers),
            Limits = Limits,
        };

    /// <summary>Why it opens nothing, in a sentence for who has it; null when it is good.</summary>
    public string? ProblemAt(DateTimeOffset now) =>
        RevokedAt is not null ? "This access key was revoked."
        : ExpiresAt <= now ? "This access key has expired."
        : null;
}
