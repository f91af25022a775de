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
    private static readonly ConcurrentDictionary<string, Lazy<Shared>> All = new(StringComparer.Ordinal);

    private readonly Shared _shared;

    public SharedModelProvider(EaselOptions options)
    {
        var key = string.Join('\n', options.ModelsFolder, options.Device, options.Threads, options.CacheFolder, options.LocalModels);
        _shared = All.GetOrAdd(key, _ => new Lazy<Shared>(() => new Shared(options))).Value;
    }

    public string Name => _shared.Models.Name;

    public ValueTask<ModelListing> ListModelsAsync(CancellationToken cancellationToken) => _shared.Models.ListModelsAsync(cancellationToken);

    public ModelEngine CreateEngine(ModelCard model)
    {
        var engine = _shared.EngineOf(model);
        return new ModelEngine(new Borrowed(engine.Engine))
        {
            Upscaler = engine.Upscaler is { } upscaler ? new BorrowedUpscaler(upscaler) : null,
        };
    }

    private sealed class Shared(EaselOptions options)
    {
        private readonly ConcurrentDictionary<string, Lazy<ModelEngine>> _engines = new(StringComparer.Ordinal);

        // One server's log must not receive what another draws.
        public LocalModelProvider Models { get; } = new(options, NullLoggerFactory.Instance);

        public ModelEngine EngineOf(ModelCard model) =>
            _engines.GetOrAdd(model.Id, _ => new Lazy<ModelEngine>(() => Models.CreateEngine(model))).Value;
    }

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
