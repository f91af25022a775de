using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions;

/// <summary>Puts engines around an engine, in the order in which a request meets them: the first added is the outermost.</summary>
public sealed class ImageEngineBuilder
{
    private readonly Func<IServiceProvider, IImageEngine> _innermost;
    private readonly List<Func<IImageEngine, IServiceProvider, IImageEngine>> _layers = [];

    public ImageEngineBuilder(IImageEngine innermost)
    {
        ArgumentNullException.ThrowIfNull(innermost);
        _innermost = _ => innermost;
    }

    public ImageEngineBuilder(Func<IServiceProvider, IImageEngine> innermost)
    {
        ArgumentNullException.ThrowIfNull(innermost);
        _innermost = innermost;
    }

    /// <summary>Adds a layer that needs services.</summary>
    public ImageEngineBuilder Use(Func<IImageEngine, IServiceProvider, IImageEngine> layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        _layers.Add(layer);
        return this;
    }

    /// <summary>Adds a layer.</summary>
    public ImageEngineBuilder Use(Func<IImageEngine, IImageEngine> layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Use((inner, _) => layer(inner));
    }

    /// <summary>Adds a layer that is one method: it gets the request and the engine to pass it on to.</summary>
    public ImageEngineBuilder Use(Func<ImageRequest, IImageEngine, CancellationToken, IAsyncEnumerable<ImageEvent>> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Use((inner, _) => new MethodEngine(inner, run));
    }

    /// <summary>The chain; disposing it disposes every layer and the innermost engine.</summary>
    /// <param name="services">What the layers are made of; null where none needs any.</param>
    /// <exception cref="InvalidOperationException">A layer gave no engine.</exception>
    public IImageEngine Build(IServiceProvider? services = null)
    {
        services ??= NoServices.Instance;
        var engine = _innermost(services) ?? throw new InvalidOperationException("There is no innermost engine.");
        for (var i = _layers.Count - 1; i >= 0; i--)
        {
            engine = _layers[i](engine, services) ?? throw new InvalidOperationException($"Layer {i} of the engine is null.");
        }

        return engine;
    }

    private sealed class MethodEngine(
        IImageEngine inner,
        Func<ImageRequest, IImageEngine, CancellationToken, IAsyncEnumerable<ImageEvent>> run
    ) : DelegatingImageEngine(inner)
    {
        public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
            run(request, Inner, cancellationToken);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
