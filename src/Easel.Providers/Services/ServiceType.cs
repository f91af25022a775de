using Easel.Providers.Configuration;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>A kind of service: what its configuration may hold, where its key goes, and how its adapter is made.</summary>
/// <param name="Name">As <c>Easel:Providers:NAME:Type</c> calls it.</param>
/// <param name="Cards">The folder whose <c>models.json</c> describes the models; null where there is none.</param>
internal sealed record ServiceType(string Name, string? Cards, Func<ServiceContext, IImageServiceAdapter> Create)
{
    /// <summary>Null where the operator must say; ends with a slash.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Added to a base URL that has no path, such as <c>/v1</c>.</summary>
    public string DefaultPath { get; init; } = "";

    public KeyUse Key { get; init; } = KeyUse.Required;

    public KeyHeader KeyHeader { get; init; } = KeyHeader.Bearer;

    /// <summary>Hosts that may have the key besides the base URL's.</summary>
    public IReadOnlyList<string> KeyHosts { get; init; } = [];

    /// <summary>The environment variable that people have the key in; null where there is no such habit.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>Options of this type alone, which are texts.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>What is wrong with the type's own options, a sentence each.</summary>
    public Func<ProviderOptions, IEnumerable<string>> Check { get; init; } = _ => [];

    /// <summary>Which of the cards' templates (<c>*</c> and this) describes models that are not known; the plain one by default.</summary>
    public Func<ProviderOptions, string> Template { get; init; } = _ => "";

    /// <summary>As <c>owned_by</c> of model lists.</summary>
    public string OwnedBy { get; init; } = Name;

    /// <summary>A base URL as it may be, for messages; null for the usual or a server of this machine.</summary>
    public string? Example { get; init; }

    public string ExampleUrl => Example ?? BaseUrl?.ToString().TrimEnd('/') ?? $"http://localhost:8080{DefaultPath}";
}

/// <summary>Whether a service has keys.</summary>
internal enum KeyUse
{
    Required,
    Optional,
}
