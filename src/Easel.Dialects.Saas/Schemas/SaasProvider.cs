namespace Easel.Dialects.Saas.Schemas;

/// <summary>A model provider of this server.</summary>
internal sealed record SaasProvider(string Id, string Name, string DisplayName)
{
    public static SaasProvider Of(string name) => new(name, name, name);
}
