namespace Easel.Core.Webhooks;

/// <summary>An endpoint that an administrator made, as it is kept.</summary>
public sealed record WebhookSubscription
{
    public required string Id { get; init; }

    /// <inheritdoc cref="WebhookEndpoint.Tenant" />
    public string? Tenant { get; init; }

    /// <summary>For people.</summary>
    public required string Name { get; init; }

    public required Uri Url { get; init; }

    /// <summary>Types to be told of; empty for all.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>False: nothing is sent, and of what happens meanwhile nothing is kept for it.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>The secret, encrypted.</summary>
    public required string Secret { get; init; }

    /// <summary>The secret before, encrypted; null when there was none.</summary>
    public string? PreviousSecret { get; init; }

    public DateTimeOffset? PreviousExpiresAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Counts changes.</summary>
    public int Version { get; init; }
}
