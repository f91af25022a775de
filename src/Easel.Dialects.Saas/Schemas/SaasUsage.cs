namespace Easel.Dialects.Saas.Schemas;

/// <summary>Usage of one model, provider or operation.</summary>
/// <param name="Cost">US cents.</param>
internal sealed record SaasUsage(long Tokens, decimal Cost, long Requests);
