namespace Easel.Client.Webhooks;

/// <summary>What an endpoint is to be.</summary>
public sealed record WebhookParams
{
    /// <summary>Where to send to; https.</summary>
    public required Uri Url { get; init; }

    /// <summary>For people: at most 255 characters in one line.</summary>
    public string? Name { get; init; }

    /// <summary>Types to be told of; null is all.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>The only tenant whose events it is told of; null is the tenant of the key, or everybody's.</summary>
    public string? Tenant { get; init; }
}
