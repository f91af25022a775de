using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Keys;

/// <summary>What a key is to be; what a change leaves as it was.</summary>
public sealed record NewAccessKey
{
    public required string Name { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [AccessScopes.Images];

    /// <summary>Null is all.</summary>
    public IReadOnlyList<string>? Models { get; init; }

    /// <summary>Null is all.</summary>
    public IReadOnlyList<string>? Providers { get; init; }

    public CallerLimits Limits { get; init; } = CallerLimits.None;

    public DateTimeOffset? ExpiresAt { get; init; }
}
