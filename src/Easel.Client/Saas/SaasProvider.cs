namespace Easel.Client.Saas;

/// <summary>A model provider of the SaaS API.</summary>
public sealed record SaasProvider
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string DisplayName { get; init; } = "";
}
