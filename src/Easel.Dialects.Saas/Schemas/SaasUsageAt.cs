namespace Easel.Dialects.Saas.Schemas;

/// <summary>Usage of a day, or of the week or month that begins with it.</summary>
/// <param name="Date">UTC.</param>
/// <param name="Cost">US cents.</param>
internal sealed record SaasUsageAt(DateOnly Date, long Tokens, decimal Cost, long Requests);
