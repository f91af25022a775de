using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Core;
using Easel.Core.Edits;
using Easel.Core.Models;
using Easel.Core.Requests;
using Easel.Diffusion;
using Easel.Diffusion.Models;
using Easel.Diffusion.Upscaling;
using Easel.Imaging;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Scenes.Tests.Edits;

/// <summary>The whole pipeline to the built-in model, put together as the server does.</summary>
public sealed class BuiltInPipeline : IAsyncLifetime
{
    private readonly ServiceProvider _services;

    public BuiltInPipeline()
    {
        var folder = ModelFolder.Open(Vocabularies.ModelFolder);
        var card = folder.Card with { Capabilities = folder.Card.Capabilities with { ComposesEdits = true } };
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IImageRenderer>(new ImageRenderer())
            .AddSingleton<IImageScaler>(new ImageScaler())
            .AddSingleton<IAreaFiller, AreaFiller>()
            .AddEaselCore(new CoreOptions())
            .AddSingleton<IModelProvider>(new SingleModelProvider(card, () => Create(folder)));
        _services = services.BuildServiceProvider();
    }

    public ImageService Images => _services.GetRequiredService<ImageService>();

    public async ValueTask InitializeAsync() => await _services.GetRequiredService<ModelCatalog>().LoadAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static ModelEngine Create(ModelFolder folder)
    {
        var upscaler = new LearntUpscaler(folder);
        var tools = new EditTools(new ImageScaler(), new AreaFiller(), upscaler);
        var drawing = NativeSizes.Before(new DiffusionEngine(folder), folder.Card.Capabilities, tools.Scaler, tools.Filler);
        return new ModelEngine(new SceneEngine(drawing, Vocabularies.Icons, tools: tools)) { Upscaler = upscaler };
    }
}
