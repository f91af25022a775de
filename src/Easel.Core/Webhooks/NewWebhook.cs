namespace Easel.Core.Webhooks;

/// <summary>What an endpoint is to be.</summary>
public sealed record NewWebhook
{
    public string Name { get; init; } = "";

    public required string Url { get; init; }

    public string? Tenant { get; init; }

    /// <summary>Types to be told of; empty for all.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    public bool IsEnabled { get; init; } = true;
}
