namespace Easel.Dialects.Saas.Schemas;

/// <summary>Something asked for that was not honoured.</summary>
internal sealed record SaasWarning(string Code, string? Param, string Message);
