namespace Easel.Client.Saas;

/// <summary>That the API answers.</summary>
public sealed record SaasHealth
{
    /// <summary><c>healthy</c>.</summary>
    public string Status { get; init; } = "";

    public DateTimeOffset Timestamp { get; init; }
}
