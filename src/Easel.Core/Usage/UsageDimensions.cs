using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>What usage is told apart, filtered and grouped by.</summary>
public sealed record UsageDimensions
{
    /// <inheritdoc cref="CallerIdentity.KeyId" />
    public required string Key { get; init; }

    /// <inheritdoc cref="CallerIdentity.Tenant" />
    public string? Tenant { get; init; }

    /// <inheritdoc cref="CallerIdentity.User" />
    public string? User { get; init; }

    /// <inheritdoc cref="RequestContext.Api" />
    public string Api { get; init; } = "";

    public UsageOperation Operation { get; init; }

    /// <summary>Id of the model that drew, or was to.</summary>
    public required string Model { get; init; }

    /// <summary>The model's provider; null where none was reached.</summary>
    public string? Provider { get; init; }

    /// <summary>Size of the finished images; null where none was asked for and none was drawn.</summary>
    public ImageSize? Size { get; init; }

    public ImageQuality Quality { get; init; }

    /// <summary>The images came from a cache.</summary>
    public bool IsCached { get; init; }

    /// <inheritdoc cref="RequestContext.IsBatch" />
    public bool IsBatch { get; init; }

    public UsageOutcome Outcome { get; init; }
}
