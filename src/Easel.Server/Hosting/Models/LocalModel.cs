using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Edits;
using Easel.Diffusion;
using Easel.Diffusion.Models;
using Easel.Diffusion.Upscaling;
using Easel.Imaging;
using Easel.Imaging.Writing;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;
using Easel.Scenes.Vocabulary;

namespace Easel.Server.Hosting.Models;

/// <summary>A model of this machine, opened by <see cref="ModelOpening"/>.</summary>
internal sealed class LocalModel
{
    /// <summary>Models that draw on this machine's processor share it.</summary>
    private const string Processor = "processor";

    private readonly ConceptVocabulary? _vocabulary;
    private readonly IReadOnlySet<string>? _wellDrawn;
    private SceneWarnings? _warnings;

    public LocalModel(ModelFolder folder, string version, ConceptVocabulary? vocabulary, IReadOnlySet<string>? wellDrawn)
    {
        (Folder, _vocabulary, _wellDrawn) = (folder, vocabulary, wellDrawn);
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

    public ModelFolder Folder { get; }

    public ModelCard Card { get; }

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

    /// <param name="drawer">Draws with this model's folder, and may be loading already.</param>
    /// <param name="settings">Those of the drawer.</param>
    public ModelEngine CreateEngine(EaselOptions options, DiffusionEngine drawer, DiffusionEngineOptions settings)
    {
        // One network, loaded once: it enlarges what goes into a picture as it does whole pictures.
        var upscaler = Folder.HasUpscaler ? new LearntUpscaler(Folder, settings) : null;
        upscaler?.Preload();
        IImageEngine engine = drawer;
        if (_vocabulary is not null)
        {
            var tools = new EditTools(new ImageScaler(options.ToImagingOptions()), new AreaFiller(), upscaler)
            {
                Writer = new TextRenderer(options.ToImagingOptions()),
                Pictures = new PictureReader(options.ToImagingOptions()),
                Vectors = new VectorRenderer(options.ToImagingOptions()),
            };
            var drawing = NativeSizes.Before(engine, Folder.Card.Capabilities, tools.Scaler, tools.Filler);
            engine = new SceneEngine(drawing, _vocabulary, Card.Capabilities.MaxCount, _wellDrawn, tools);
        }

        return new ModelEngine(engine) { Upscaler = upscaler, Memory = drawer };
    }
}
