using Easel.Providers.Http;
using Easel.Providers.Services;
using Microsoft.Extensions.Configuration;

namespace Easel.Providers.Configuration;

/// <summary>A service that the operator wants models of, from <c>Easel:Providers:NAME</c>.</summary>
internal sealed record ProviderOptions(string Name, ServiceType Type)
{
    /// <summary>Ends with a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Null where the service needs none.</summary>
    public Secret? ApiKey { get; init; }

    /// <summary>The service's names of the models to serve; empty for all that are known.</summary>
    public IReadOnlyList<ModelChoice> Models { get; init; } = [];

    /// <summary>A file of model cards beside those that Easel brings; null for none.</summary>
    public string? CardsFile { get; init; }

    /// <summary>Ask the service which models it has, where it tells. Default true, unless models are named.</summary>
    public bool Discover { get; init; } = true;

    /// <summary>Of a whole call, polling included; 5 minutes by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Requests that a model answers at the same time, 1-1024; 256 by default.</summary>
    public int MaxConcurrent { get; init; } = 256;

    /// <summary>Bytes of a response with all its images; 256 MiB by default.</summary>
    public long MaxResponseBytes { get; init; } = 256L << 20;

    /// <summary>The type's own options that are set (<see cref="ServiceType.Settings"/>).</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The whole section, for a type whose options are more than texts.</summary>
    public required IConfigurationSection Section { get; init; }

    public string? Setting(string name) => Settings.GetValueOrDefault(name);
}

/// <summary>A model to serve.</summary>
/// <param name="Id">As the service calls it: a model, or a deployment.</param>
/// <param name="Card">Whose card describes it; the same, unless it is a deployment of a model.</param>
internal sealed record ModelChoice(string Id, string Card);
