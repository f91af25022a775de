using Easel.Abstractions.Models;
using Easel.Core.Models;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.Saas.Errors;

namespace Easel.Dialects.Saas.Models;

/// <summary>The model providers of this server, and which model a request means that names one.</summary>
internal sealed class Providers(ModelCatalog catalog, IEnumerable<IModelProvider> providers)
{
    /// <summary>What programs of the template name without a thought; it is served by whatever answers to OpenAI's model names.</summary>
    private const string OpenAI = "openai";

    private readonly IReadOnlyList<IModelProvider> _all = [.. providers];

    public IReadOnlyList<string> Names => [.. _all.Select(provider => provider.Name)];

    public bool Has(string name) => Find(name) is not null;

    public string NameOf(ModelCard card) => catalog.ProviderOf(card)?.Name ?? card.OwnedBy;

    /// <summary>The name of the model that the request means; or why there is none.</summary>
    public async ValueTask<(string? Model, ApiError? Problem)> ChooseAsync(
        string? provider,
        string? model,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(provider))
            return (model, null);
        if (Find(provider) is not { } named)
        {
            return string.Equals(provider, OpenAI, StringComparison.Ordinal) && catalog.Aliases.Count > 0
                ? (model, null)
                : (null, SaasError.NoProvider(Quote.Shorten(provider)));
        }

        if (!(await named.CheckHealthAsync(cancellationToken)).IsHealthy)
            return (null, SaasError.ProviderDown(named.Name));
        if (string.IsNullOrEmpty(model))
            return (DefaultOf(named)?.Id, DefaultOf(named) is null ? SaasError.ProviderDown(named.Name) : null);
        return catalog.Find(model) is { } card && catalog.ProviderOf(card) != named
            ? (null, SaasError.Invalid("model", $"The model '{card.Id}' is not one of the provider '{named.Name}'"))
            : (model, null);
    }

    /// <summary>The server's default where it is this provider's, or its first.</summary>
    private ModelCard? DefaultOf(IModelProvider provider) =>
        catalog.Find(null) is { } usual && catalog.ProviderOf(usual) == provider
            ? usual
            : catalog.Cards.FirstOrDefault(card => catalog.ProviderOf(card) == provider);

    private IModelProvider? Find(string name) =>
        _all.FirstOrDefault(provider => string.Equals(provider.Name, name, StringComparison.Ordinal));
}
