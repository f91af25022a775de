using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Core.Pipeline;
using Easel.Core.Routing;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Models;

/// <summary>
/// Which models the providers offer, and which of them a name means. Empty until <see cref="LoadAsync"/>; listed anew when a provider says
/// that its models changed. Thread-safe.
/// </summary>
public sealed partial class ModelCatalog : IAsyncDisposable
{
    /// <summary>A provider that takes longer to list its models has none for now.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IReadOnlyList<IModelProvider> _providers;
    private readonly ModelPipeline _pipeline;
    private readonly CoreOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly SemaphoreSlim _loading = new(1);
    private volatile CatalogContent _content = CatalogContent.Empty;
    private volatile bool _isDisposed;

    internal ModelCatalog(
        IEnumerable<IModelProvider> providers,
        ModelPipeline pipeline,
        CoreOptions options,
        TimeProvider clock,
        ILogger<ModelCatalog> log
    )
    {
        (_providers, _pipeline, _options, _clock, _log) = ([.. providers], pipeline, options, clock, log);
        foreach (var provider in _providers)
            provider.ModelsChanged += OnModelsChanged;
    }

    /// <summary>In the order in which the providers were registered and list them.</summary>
    public IReadOnlyList<ModelCard> Cards => _content.Cards;

    /// <summary>The names that are no model's id: configured ones, then the foreign ones that the default model answers to.</summary>
    public IReadOnlyList<string> Aliases => _content.Routes.Aliases;

    /// <summary>Why something that should be here is not, a sentence each: of providers, folders and options.</summary>
    public IReadOnlyList<string> Problems => _content.Problems;

    /// <summary>Configured names that mean nothing, where that is no provider's failure of the moment but a wrong name; a sentence
    /// each.</summary>
    public IReadOnlyList<string> WrongNames => _content.IsWhole ? _content.NamingProblems : [];

    /// <summary>The card of the model that <paramref name="name"/> means, of several the first; null or empty means the default. Null when
    /// there is none.</summary>
    public ModelCard? Find(string? name) => _content.Routes.Find(name)?.Card;

    /// <summary>The name is another's, and the default model stands in for it.</summary>
    public bool IsForeign(string name) => _content.Routes.Foreign.Contains(name);

    /// <summary>The provider of a model in <see cref="Cards"/>; null when it is there no more.</summary>
    public IModelProvider? ProviderOf(ModelCard card) =>
        _content.Models.FirstOrDefault(model => string.Equals(model.Card.Id, card.Id, StringComparison.Ordinal))?.Provider;

    /// <summary>Lists the models of all providers. A provider that fails is a problem, and keeps the models that it had.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (_isDisposed)
                return;
            var before = _content;
            var listings = await Task.WhenAll(_providers.Select(provider => ListAsync(provider, before, cancellationToken)));
            var content = CatalogContent.Of(
                [.. _providers.Zip(listings)],
                before,
                _options,
                (provider, offered, card) =>
                    new ServedModel(
                        card,
                        offered,
                        provider,
                        _pipeline,
                        card.IsRemote ? new DeploymentHealth(_options.Routing.Health, _clock) : null
                    )
            );
            _content = content;
            foreach (var problem in content.Problems.Except(before.Problems, StringComparer.Ordinal))
                LogProblem(problem);
            foreach (var gone in before.Models.Except(content.Models))
                await gone.RetireAsync();
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The error for a name that means no model; whoever finds other problems first uses the same words.</summary>
    public static ImageError Unknown(string? name) =>
        new(
            ImageErrorKind.ModelNotFound,
            "model_not_found",
            "model",
            $"The model '{ShortText.Of(name ?? "")}' does not exist here; GET /v1/models lists those that do."
        );

    public async ValueTask DisposeAsync()
    {
        foreach (var provider in _providers)
            provider.ModelsChanged -= OnModelsChanged;
        await _loading.WaitAsync();
        var content = _content;
        (_isDisposed, _content) = (true, CatalogContent.Empty);
        _loading.Release();
        foreach (var model in content.Models)
            await model.DisposeAsync();
    }

    /// <summary>What a name means now; null when nothing.</summary>
    internal ModelRoute? RouteOf(string? name) => _content.Routes.Find(name);

    /// <summary>Those that have no models now, too.</summary>
    internal IReadOnlyList<IModelProvider> Providers => _providers;

    /// <summary>All models of this moment.</summary>
    internal IReadOnlyList<ServedModel> Served => _content.Models;

    private async Task<ModelListing> ListAsync(IModelProvider provider, CatalogContent before, CancellationToken cancellationToken)
    {
        try
        {
            return await provider.ListModelsAsync(cancellationToken).AsTask().WaitAsync(Patience, _clock, cancellationToken);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested)
        {
            // Against its contract; what it offered before may well be there still.
            return new ModelListing([.. before.Models.Where(model => model.Provider == provider).Select(model => model.Offered)])
            {
                Problems = [$"The models of '{provider.Name}' cannot be listed: {broken.Message}"],
            };
        }
    }

    private void OnModelsChanged(object? sender, EventArgs change) => _ = ReloadAsync();

    private async Task ReloadAsync()
    {
        try
        {
            await LoadAsync(CancellationToken.None);
        }
        catch (Exception bug)
        {
            // Nobody waits for it.
            LogReloadFailed(bug);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The models could not be listed anew")]
    private partial void LogReloadFailed(Exception bug);
}
