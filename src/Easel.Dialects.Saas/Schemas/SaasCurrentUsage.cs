namespace Easel.Dialects.Saas.Schemas;

/// <summary>Usage since the first of the month (UTC).</summary>
/// <param name="TotalCost">US cents.</param>
internal sealed record SaasCurrentUsage(long TotalTokens, decimal TotalCost, IReadOnlyDictionary<string, SaasModelUsage> ByModel);
