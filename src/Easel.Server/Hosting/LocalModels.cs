using Easel.Diffusion;
using Easel.Onnx;

namespace Easel.Server;

/// <summary>The model folders on this machine. Reads their configs; weights are loaded by the first drawing.</summary>
internal static class LocalModels
{
    public static (IReadOnlyList<ModelSource> Models, IReadOnlyList<string> Problems) Load(EaselOptions options)
    {
        var models = new List<ModelSource>();
        var problems = new List<string>();
        if (options.ModelsFolder.Length == 0) return (models, problems);

        foreach (var path in ModelFolders.In(options.ModelsFolder))
        {
            if (!ModelFolder.TryOpen(path, out var folder, out var wrong))
            {
                problems.AddRange(wrong.Select(problem => $"The model folder '{path}' cannot be used: {problem}"));
            }
            else if (Has(models, folder.Card.Id))
            {
                problems.Add($"The model folder '{path}' has the id '{folder.Card.Id}', and so has another one.");
            }
            else
            {
                models.Add(new ModelSource(folder.Card, logs => new DiffusionEngine(folder, EngineOptions(options, folder.Card.Id, logs))));
            }
        }

        if (options.DefaultModel is { } chosen && problems.Count == 0 && !Has(models, chosen))
        {
            problems.Add($"Easel:DefaultModel is '{chosen}'; there are {string.Join(", ", models.Select(model => model.Card.Id))}.");
        }

        return (models, problems);
    }

    private static bool Has(List<ModelSource> models, string id) => models.Exists(model => string.Equals(model.Card.Id, id, StringComparison.Ordinal));

    private static DiffusionEngineOptions EngineOptions(EaselOptions options, string model, ILoggerFactory logs)
    {
        var log = logs.CreateLogger("Easel.Diffusion");
        // ONNX Runtime warns about choices that were made on purpose, such as keeping optimised graphs.
        return new DiffusionEngineOptions
        {
            Device = options.Device,
            Threads = options.Threads,
            OptimizedGraphFolder = Path.Combine(options.CacheFolder, "graphs"),
            Log = (level, message) => log.Log(level >= OnnxLogLevel.Error ? LogLevel.Error : LogLevel.Debug, "{Model}: {Message}", model, message),
        };
    }
}
