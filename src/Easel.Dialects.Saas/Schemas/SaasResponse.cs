namespace Easel.Dialects.Saas.Schemas;

/// <summary>A good response.</summary>
internal sealed record SaasResponse<T>(string Message, T Data);
