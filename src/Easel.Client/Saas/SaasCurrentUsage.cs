namespace Easel.Client.Saas;

/// <summary>Usage since the first of the month.</summary>
public sealed record SaasCurrentUsage
{
    public long TotalTokens { get; init; }

    /// <summary>US cents.</summary>
    public decimal TotalCost { get; init; }

    public IReadOnlyDictionary<string, SaasUsage>? ByModel { get; init; }
}
