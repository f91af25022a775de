using System.Text.Json;

namespace Easel.Client.Saas;

/// <summary>A model of the SaaS API.</summary>
public sealed record SaasModel
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string Provider { get; init; } = "";

    /// <summary>Such as <c>IMAGE</c>.</summary>
    public string Category { get; init; } = "";

    /// <summary>What a prompt may have: characters, of an image model of Easel.</summary>
    public int ContextWindow { get; init; }

    public int MaxOutputTokens { get; init; }

    public SaasPricing? Pricing { get; init; }

    /// <summary>True, false or a number, by the names of capabilities.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Capabilities { get; init; }

    public bool Deprecated { get; init; }
}
