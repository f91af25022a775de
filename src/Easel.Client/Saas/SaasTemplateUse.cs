namespace Easel.Client.Saas;

/// <summary>The body that uses a template.</summary>
internal sealed record SaasTemplateUse(IReadOnlyDictionary<string, string> Variables);
