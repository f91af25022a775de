using Easel.Core;
using Easel.Core.Edits;
using Easel.Core.Models;
using Easel.Core.Road;
using Easel.Diffusion;
using Easel.Diffusion.Models;
using Easel.Diffusion.Upscaling;
using Easel.Imaging;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Edits;

/// <summary>The whole road to the built-in model, put together as the server does.</summary>
public sealed class BuiltInRoad : IAsyncLifetime
{
    private readonly SceneEngine _engine;
    private readonly LearntUpscaler _upscaler;

    public BuiltInRoad()
    {
        var folder = ModelFolder.Open(Vocabularies.ModelFolder);
        _upscaler = new LearntUpscaler(folder);
        var drawing = NativeSizes.Before(new DiffusionEngine(folder), folder.Card.Capabilities, new ImageScaler(), new AreaFiller());
        _engine = new SceneEngine(drawing, Vocabularies.Icons, tools: new EditTools(new ImageScaler(), new AreaFiller(), _upscaler));
        var card = folder.Card with { Capabilities = folder.Card.Capabilities with { ComposesEdits = true } };
        var catalog = new ModelCatalog([new RegisteredModel(card, _engine, _upscaler)], new CoreOptions());
        Road = new ImageRoad(catalog, new ImageRenderer(), new ImageScaler(), new AreaFiller(), new CoreOptions(), []);
    }

    public ImageRoad Road { get; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        await _upscaler.DisposeAsync();
    }
}
