namespace Easel.Dialects.Saas.Schemas;

/// <summary>That the API answers; the one response without an envelope.</summary>
internal sealed record SaasHealth(string Status, DateTime Timestamp);
