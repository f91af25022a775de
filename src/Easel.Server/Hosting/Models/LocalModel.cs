using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Edits;
using Easel.Diffusion;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Upscaling;
using Easel.Imaging;
using Easel.Imaging.Writing;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;
using Easel.Scenes.Vocabulary;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Server.Hosting.Models;

/// <summary>A model folder of this machine. A folder with a <c>vocabulary.json</c> draws single objects, and gets a prompt reader that
/// composes scenes of them.</summary>
internal sealed class LocalModel
{
    /// <summary>Models that draw on this machine's processor share it.</summary>
    private const string Processor = "processor";

    private const string VocabularyFile = "vocabulary.json";
    private const string WellDrawnFile = "concepts.json";

    private readonly ModelFolder _folder;
    private readonly ConceptVocabulary? _vocabulary;
    private readonly IReadOnlySet<string>? _wellDrawn;
    private SceneWarnings? _warnings;

    private LocalModel(ModelFolder folder, string version, ConceptVocabulary? vocabulary, IReadOnlySet<string>? wellDrawn)
    {
        (_folder, _vocabulary, _wellDrawn) = (folder, vocabulary, wellDrawn);
        var card = folder.Card with
        {
            Version = version,
            Concurrency = new ModelConcurrency(MaxRunning: 1, Group: Processor, ImagesPerTurn: 1),
            Capabilities = folder.Card.Capabilities with { MaxFrames = LoopFrame.Most },
        };
        Card = vocabulary is null
            ? card
            : card with
            {
                Capabilities = card.Capabilities with { Styles = [.. vocabulary.StyleNames], ComposesEdits = true },
            };
    }

    public ModelCard Card { get; }

    /// <summary>The model; or null and what keeps the folder from being used.</summary>
    /// <param name="preload">Load the library that draws while the vocabulary is read.</param>
    public static (LocalModel? Model, IReadOnlyList<string> Problems) Open(string path, EaselOptions options, bool preload)
    {
        if (!ModelFolder.TryOpen(path, out var folder, out var wrong))
            return (null, [.. wrong.Select(problem => Unusable(path, problem.ToString()))]);
        if (preload)
            OnnxRuntimeLibrary.Preload();
        var file = Path.Combine(path, VocabularyFile);
        try
        {
            var version = ModelVersion.Of(path, options);
            if (!File.Exists(file))
                return (new LocalModel(folder, version, null, null), []);
            var judged = Path.Combine(path, WellDrawnFile);
            var wellDrawn = File.Exists(judged) ? WellDrawnConcepts.Load(judged) : null;
            return (new LocalModel(folder, version, ConceptVocabulary.Load(file), wellDrawn), []);
        }
        catch (Exception unusable) when (unusable is InvalidVocabularyException or IOException or UnauthorizedAccessException)
        {
            return (null, [Unusable(path, unusable.Message)]);
        }
    }

    /// <summary>Before anything is loaded: what the prompt's reader says.</summary>
    public IReadOnlyList<ImageWarning> ForeseeWarnings(EaselOptions options, ImageRequest request) =>
        _vocabulary is null
            ? []
            : LazyInitializer
                .EnsureInitialized(
                    ref _warnings,
                    () => new SceneWarnings(_vocabulary, _wellDrawn, new TextRenderer(options.ToImagingOptions()))
                )
                .Of(request);

    public ModelEngine CreateEngine(EaselOptions options, LoadedModels loaded, ILoggerFactory logs)
    {
        var settings = EngineOptions(options, loaded, logs);
        // One network, loaded once: it enlarges what goes into a picture as it does whole pictures.
        var upscaler = _folder.HasUpscaler ? new LearntUpscaler(_folder, settings) : null;
        upscaler?.Preload();
        var drawer = new DiffusionEngine(_folder, settings);
        IImageEngine engine = drawer;
        if (_vocabulary is not null)
        {
            var tools = new EditTools(new ImageScaler(options.ToImagingOptions()), new AreaFiller(), upscaler)
            {
                Writer = new TextRenderer(options.ToImagingOptions()),
                Pictures = new PictureReader(options.ToImagingOptions()),
                Vectors = new VectorRenderer(options.ToImagingOptions()),
            };
            var drawing = NativeSizes.Before(engine, _folder.Card.Capabilities, tools.Scaler, tools.Filler);
            engine = new SceneEngine(drawing, _vocabulary, Card.Capabilities.MaxCount, _wellDrawn, tools);
        }

        return new ModelEngine(engine) { Upscaler = upscaler, Memory = drawer };
    }

    private static string Unusable(string path, string problem) => $"The model folder '{path}' cannot be used: {problem}";

    private DiffusionEngineOptions EngineOptions(EaselOptions options, LoadedModels loaded, ILoggerFactory logs)
    {
        var log = logs.CreateLogger("Easel.Diffusion");
        var model = Card.Id;
        // ONNX Runtime warns about choices that were made on purpose, such as keeping optimised graphs.
        return new DiffusionEngineOptions
        {
            Device = options.Inference.Device,
            Threads = options.Inference.Threads,
            Quantization = options.Inference.LocalModels.Quantize,
            LoadedModels = loaded,
            IdleTime = _vocabulary is null ? options.Inference.LocalModels.IdleTime : null,
            OptimizedGraphFolder = Path.Combine(options.Inference.CacheFolder, "graphs"),
            Log = (level, message) =>
                log.OfRuntime(level >= OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR ? LogLevel.Error : LogLevel.Debug, model, message),
        };
    }
}
