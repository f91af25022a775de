using System.Collections.Concurrent;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Server.Hosting;
using Easel.Server.Hosting.Models;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Testing.Drawing;

/// <summary>The models of a folder, opened and loaded once for all servers of the process that draw in the same way. They stay for the life
/// of the process: the next test's server finds them loaded.</summary>
internal sealed class SharedModelProvider : IModelProvider
{
    private static readonly ConcurrentDictionary<string, Lazy<SharedModelProvider>> All = new(StringComparer.Ordinal);

    private readonly EaselOptions _options;
    private readonly OpenedModels _opened;
    private readonly Lazy<LocalModelProvider> _models;
    private readonly ConcurrentDictionary<string, Lazy<ModelEngine>> _engines = new(StringComparer.Ordinal);

    private SharedModelProvider(EaselOptions options)
    {
        (_options, _opened) = (options, new OpenedModels(options));
        // One server's log must not receive what another draws.
        _models = new Lazy<LocalModelProvider>(() => new LocalModelProvider(_options, _opened, NullLoggerFactory.Instance));
    }

    /// <summary>The same for servers that draw in the same way.</summary>
    public static SharedModelProvider Of(EaselOptions options) =>
        All.GetOrAdd(
            string.Join('\n', options.Models.ModelsFolder, options.Inference),
            _ => new Lazy<SharedModelProvider>(() => new SharedModelProvider(options))
        ).Value;

    public string Name => _models.Value.Name;

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => _models.Value.ListModelsAsync(cancellationToken);

    public IReadOnlyList<ImageWarning> ForeseeWarnings(ModelCard model, ImageRequest request) =>
        _models.Value.ForeseeWarnings(model, request);

    public ModelEngine CreateEngine(ModelCard model)
    {
        var engine = EngineOf(model);
        return new ModelEngine(new Borrowed(engine.Engine))
        {
            Upscaler = engine.Upscaler is { } upscaler ? new BorrowedUpscaler(upscaler) : null,
        };
    }

    private ModelEngine EngineOf(ModelCard model) =>
        _engines.GetOrAdd(model.Id, _ => new Lazy<ModelEngine>(() => _models.Value.CreateEngine(model))).Value;

    /// <summary>Not disposed with the server that uses it.</summary>
    private sealed class Borrowed(IImageEngine engine) : IImageEngine
    {
        public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
            engine.RunAsync(request, cancellationToken);
    }

    /// <inheritdoc cref="Borrowed"/>
    private sealed class BorrowedUpscaler(IImageUpscaler upscaler) : IImageUpscaler
    {
        public ValueTask<PixelBuffer> UpscaleAsync(PixelBuffer source, ImageSize size, CancellationToken cancellationToken) =>
            upscaler.UpscaleAsync(source, size, cancellationToken);
    }
}
