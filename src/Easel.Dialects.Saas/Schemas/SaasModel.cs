namespace Easel.Dialects.Saas.Schemas;

/// <summary>A model, in the members that the template has for models of all kinds.</summary>
internal sealed record SaasModel
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Provider { get; init; }

    /// <summary>Always <c>IMAGE</c>.</summary>
    public required string Category { get; init; }

    /// <summary>Characters that a prompt may have.</summary>
    public required int ContextWindow { get; init; }

    public required int MaxOutputTokens { get; init; }

    public required SaasPricing Pricing { get; init; }

    public required SaasCapabilities Capabilities { get; init; }

    public required bool Deprecated { get; init; }
}
