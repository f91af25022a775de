using System.Collections.Concurrent;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Diffusion;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Server.Hosting.Models;

/// <summary>The model folders of this machine. Their configs are read at the start, their weights by the first drawing, or at the start
/// too.</summary>
internal sealed class LocalModelProvider(EaselOptions options, OpenedModels opened, ILoggerFactory logs) : IModelProvider, IAsyncDisposable
{
    private readonly LoadedModels _loaded = new(options.Inference.LocalModels.MemoryMiB * 1024 * 1024);
    private readonly Task<Listed> _listed = ListAsync(opened);

    // By the folders whose models nobody has asked for yet.
    private readonly ConcurrentDictionary<string, DiffusionEngine> _begun = new(StringComparer.Ordinal);
    private Task _beginning = Task.CompletedTask;

    public string Name => "local";

    /// <summary>What is wrong with the folders, for a start that is refused anyway: whoever mends it mends all at once.</summary>
    public static IReadOnlyList<string> ProblemsOf(EaselOptions options)
    {
        var listing = new LocalModelProvider(options, new OpenedModels(options), NullLoggerFactory.Instance).Opened.Listing;
        var ids = listing.Models.Select(card => card.Id).Concat(options.Models.Routing.Models.Select(alias => alias.Name)).ToList();
        return options.Models.DefaultModel is { } name && ids.Count > 0 && !ids.Contains(name, StringComparer.Ordinal)
            ? [.. listing.Problems, CatalogProblems.UnknownDefault(name, ids)]
            : listing.Problems;
    }

    /// <summary>Begins to load the networks of the first model, and returns at once: they need its configs alone, and not its vocabulary, nor
    /// what else a server starts with. What keeps it from being loaded, its drawing says.</summary>
    public void BeginLoading() => _beginning = BeginLoadingAsync();

    /// <remarks>Waits here and not in the task: a slow disk is no provider that does not answer.</remarks>
    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Opened.Listing);

    public IReadOnlyList<ImageWarning> ForeseeWarnings(ModelCard model, ImageRequest request) =>
        Opened.Models[model.Id].ForeseeWarnings(options, request);

    public ModelEngine CreateEngine(ModelCard model)
    {
        var local = Opened.Models[model.Id];
        var settings = EngineOptions(local.Folder);
        // It is made by now: the configs are read before the model is listed.
        _beginning.GetAwaiter().GetResult();
        var drawer = _begun.TryRemove(local.Folder.Path, out var begun) ? begun : new DiffusionEngine(local.Folder, settings);
        return local.CreateEngine(options, drawer, settings);
    }

    public async ValueTask DisposeAsync()
    {
        // What was wrong, the listing has told.
        await _beginning.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var path in _begun.Keys)
        {
            if (_begun.TryRemove(path, out var unused))
                await unused.DisposeAsync();
        }
    }

    private Listed Opened => _listed.GetAwaiter().GetResult();

    private static async Task<Listed> ListAsync(OpenedModels opened)
    {
        var models = new Dictionary<string, LocalModel>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var opening in await opened.Openings)
        {
            var (model, wrong) = await opening.Model;
            problems.AddRange(wrong);
            if (model is not null && !models.TryAdd(model.Card.Id, model))
                problems.Add($"The model folder '{opening.Path}' is left out: another one has the id '{model.Card.Id}'.");
        }

        return new Listed(models, new ModelListing([.. models.Values.Select(model => model.Card)]) { Problems = problems });
    }

    private async Task BeginLoadingAsync()
    {
        foreach (var opening in await opened.Openings)
        {
            if (await opening.Folder is not { } folder)
                continue;
            var drawer = new DiffusionEngine(folder, EngineOptions(folder));
            _begun[folder.Path] = drawer;
            _ = drawer.LoadAsync(CancellationToken.None);
            return;
        }
    }

    private DiffusionEngineOptions EngineOptions(ModelFolder folder)
    {
        var log = logs.CreateLogger("Easel.Diffusion");
        var model = folder.Card.Id;
        // ONNX Runtime warns about choices that were made on purpose, such as keeping optimised graphs.
        return new DiffusionEngineOptions
        {
            Device = options.Inference.Device,
            Threads = options.Inference.Threads,
            Quantization = options.Inference.LocalModels.Quantize,
            LoadedModels = _loaded,
            IdleTime = ModelOpening.HasVocabulary(folder.Path) ? null : options.Inference.LocalModels.IdleTime,
            OptimizedGraphFolder = Path.Combine(options.Inference.CacheFolder, "graphs"),
            Log = (level, message) =>
                log.OfRuntime(level >= OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR ? LogLevel.Error : LogLevel.Debug, model, message),
        };
    }

    /// <param name="Models">By their ids.</param>
    private sealed record Listed(IReadOnlyDictionary<string, LocalModel> Models, ModelListing Listing);
}
