using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests;

/// <summary>The pipeline around an engine of the test's own.</summary>
public abstract class ImageServiceHost
{
    private protected static ScriptedEngine Unreachable { get; } =
        new((_, _) => throw new InvalidOperationException("The engine was reached."));

    private protected RecordingRenderer Renderer { get; } = new();

    private protected async Task<List<ImageEvent>> RunAsync(
        IImageEngine engine,
        ImageRequest request,
        ModelCard? card = null,
        CoreOptions? options = null,
        Action<IServiceCollection>? add = null
    )
    {
        await using var services = await Pipelines.StartAsync(engine, card, options, Renderer, add);
        return await services.RunAsync(request);
    }
}
