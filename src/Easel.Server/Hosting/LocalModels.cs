using Easel.Core.Edits;
using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Diffusion;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Upscaling;
using Easel.Imaging;
using Easel.Imaging.Writing;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;
using Easel.Scenes.Vocabulary;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Server.Hosting;

/// <summary>
/// The model folders on this machine. Reads their configs; weights are loaded by the first drawing. A folder with a
/// <c>vocabulary.json</c> draws single objects, and gets a prompt reader that composes scenes of them.
/// </summary>
internal static class LocalModels
{
    private const string VocabularyFile = "vocabulary.json";
    private const string WellDrawnFile = "concepts.json";

    public static (IReadOnlyList<ModelSource> Models, IReadOnlyList<string> Problems) Load(EaselOptions options)
    {
        var models = new List<ModelSource>();
        var problems = new List<string>();
        if (options.ModelsFolder.Length == 0) return (models, problems);
        CheckInference(options, problems);

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
            else if (ReadVocabulary(path, problems, out var vocabulary, out var wellDrawn))
            {
                models.Add(Source(folder, vocabulary, wellDrawn, options));
            }
        }

        if (options.DefaultModel is { } chosen && problems.Count == 0 && !Has(models, chosen))
        {
            problems.Add($"Easel:DefaultModel is '{chosen}'; there are {string.Join(", ", models.Select(model => model.Card.Id))}.");
        }

        return (models, problems);
    }

    /// <summary>The library that draws, and whether it has the device; where that is no question, it is loaded while the server starts.</summary>
    private static void CheckInference(EaselOptions options, List<string> problems)
    {
        try
        {
            if (options.OnnxRuntimeLibrary is { } file) OnnxRuntimeLibrary.Use(file);
        }
        catch (InferenceException unusable)
        {
            problems.Add($"Easel:OnnxRuntimeLibrary is '{options.OnnxRuntimeLibrary}', which cannot be used: {unusable.Message}");
            return;
        }

        OnnxRuntimeLibrary.Preload();
        if (WhyMissing(options.Device) is { } reason) problems.Add($"Easel:Device is '{options.Device}', which cannot be used: {reason}");
    }

    private static string? WhyMissing(InferenceDevice device)
    {
        try
        {
            return OnnxRuntimeLibrary.WhyMissing(device);
        }
        catch (InferenceException broken)
        {
            return broken.Message;
        }
    }

    private static ModelSource Source(ModelFolder folder, ConceptVocabulary? vocabulary, IReadOnlySet<string>? wellDrawn, EaselOptions options)
    {
        // One network, loaded once: it enlarges what goes into a picture as it does whole pictures.
        LearntUpscaler? upscaler = null;
        return new ModelSource(vocabulary is null ? folder.Card : OfScenes(folder.Card, vocabulary), CreateEngine)
        {
            CreateUpscaler = folder.HasUpscaler ? Upscaler : null,
        };

        LearntUpscaler Upscaler(ILoggerFactory logs) => upscaler ??= new LearntUpscaler(folder, EngineOptions(options, folder.Card.Id, logs));

        IImageEngine CreateEngine(ILoggerFactory logs)
        {
            var engine = new DiffusionEngine(folder, EngineOptions(options, folder.Card.Id, logs));
            if (vocabulary is null) return engine;
            var tools = new EditTools(new ImageScaler(options.ToImagingOptions()), new AreaFiller(), folder.HasUpscaler ? Upscaler(logs) : null)
            {
                Writer = new TextRenderer(options.ToImagingOptions()),
            };
            var drawing = NativeSizes.Before(engine, folder.Card.Capabilities, tools.Scaler, tools.Filler);
            return new SceneEngine(drawing, vocabulary, folder.Card.Capabilities.MaxCount, wellDrawn, tools);
        }
    }

    /// <summary>False, with the problem added, when there is a vocabulary that cannot be used; null when there is none.</summary>
    private static bool ReadVocabulary(string folder, List<string> problems, out ConceptVocabulary? vocabulary, out IReadOnlySet<string>? wellDrawn)
    {
        vocabulary = null;
        wellDrawn = null;
        var file = Path.Combine(folder, VocabularyFile);
        if (!File.Exists(file)) return true;
        try
        {
            vocabulary = ConceptVocabulary.Load(file);
            var judged = Path.Combine(folder, WellDrawnFile);
            if (File.Exists(judged)) wellDrawn = WellDrawnConcepts.Load(judged);
            return true;
        }
        catch (Exception unusable) when (unusable is InvalidVocabularyException or IOException or UnauthorizedAccessException)
        {
            problems.Add($"The model folder '{folder}' cannot be used: {unusable.Message}");
            return false;
        }
    }

    private static ModelCard OfScenes(ModelCard card, ConceptVocabulary vocabulary) =>
        card with { Capabilities = card.Capabilities with { Styles = [.. vocabulary.StyleNames], ComposesEdits = true } };

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
            Log = (level, message) => log.Log(level >= OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR ? LogLevel.Error : LogLevel.Debug, "{Model}: {Message}", model, message),
        };
    }
}
