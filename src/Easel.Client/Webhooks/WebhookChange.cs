namespace Easel.Client.Webhooks;

/// <summary>What is changed of an endpoint; what is null stays.</summary>
public sealed record WebhookChange
{
    public Uri? Url { get; init; }

    public string? Name { get; init; }

    /// <summary>Types to be told of; empty is all.</summary>
    public IReadOnlyList<string>? Events { get; init; }

    /// <summary>False: nothing is sent, and what happens meanwhile is not told later.</summary>
    public bool? Enabled { get; init; }
}
