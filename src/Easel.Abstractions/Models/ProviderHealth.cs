namespace Easel.Abstractions.Models;

/// <summary>Whether a provider can draw.</summary>
/// <param name="Problem">What keeps it from drawing, one sentence for the operator; null when nothing does.</param>
public sealed record ProviderHealth(string? Problem)
{
    public static ProviderHealth Healthy { get; } = new((string?)null);

    public bool IsHealthy => Problem is null;
}
