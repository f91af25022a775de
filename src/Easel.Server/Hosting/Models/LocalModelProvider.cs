using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Diffusion.Memory;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Server.Hosting.Models;

/// <summary>The model folders of this machine. Their configs are read at the start, their weights by the first drawing.</summary>
internal sealed class LocalModelProvider : IModelProvider
{
    private readonly Dictionary<string, LocalModel> _models = new(StringComparer.Ordinal);
    private readonly EaselOptions _options;
    private readonly ModelListing _listing;
    private readonly ILoggerFactory _logs;
    private readonly LoadedModels _loaded;

    public LocalModelProvider(EaselOptions options, OpenedModels opened, ILoggerFactory logs)
    {
        (_options, _logs) = (options, logs);
        _loaded = new LoadedModels(options.Inference.LocalModels.MemoryMiB * 1024 * 1024);
        var problems = new List<string>();
        foreach (var (path, model, wrong) in opened.All)
        {
            problems.AddRange(wrong);
            if (model is null || _models.TryAdd(model.Card.Id, model))
                continue;
            problems.Add($"The model folder '{path}' is left out: another one has the id '{model.Card.Id}'.");
        }

        _listing = new ModelListing([.. _models.Values.Select(model => model.Card)]) { Problems = problems };
    }

    public string Name => "local";

    /// <summary>What is wrong with the folders, for a start that is refused anyway: whoever mends it mends all at once.</summary>
    public static IReadOnlyList<string> ProblemsOf(EaselOptions options)
    {
        var listing = new LocalModelProvider(options, new OpenedModels(options), NullLoggerFactory.Instance)._listing;
        var ids = listing.Models.Select(card => card.Id).Concat(options.Models.Routing.Models.Select(alias => alias.Name)).ToList();
        return options.Models.DefaultModel is { } name && ids.Count > 0 && !ids.Contains(name, StringComparer.Ordinal)
            ? [.. listing.Problems, CatalogProblems.UnknownDefault(name, ids)]
            : listing.Problems;
    }

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_listing);

    public IReadOnlyList<ImageWarning> ForeseeWarnings(ModelCard model, ImageRequest request) =>
        _models[model.Id].ForeseeWarnings(_options, request);

    public ModelEngine CreateEngine(ModelCard model) => _models[model.Id].CreateEngine(_options, _loaded, _logs);
}
