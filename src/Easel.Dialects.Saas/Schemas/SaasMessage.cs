namespace Easel.Dialects.Saas.Schemas;

/// <summary>A good response that has nothing to show.</summary>
internal sealed record SaasMessage(string Message);
