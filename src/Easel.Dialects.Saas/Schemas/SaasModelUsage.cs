namespace Easel.Dialects.Saas.Schemas;

/// <summary>Usage of one model this month.</summary>
/// <param name="Cost">US cents.</param>
internal sealed record SaasModelUsage(long Tokens, decimal Cost);
