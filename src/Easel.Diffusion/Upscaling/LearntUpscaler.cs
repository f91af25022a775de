using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Upscaling;

/// <summary>Enlarges by the network in a model folder's <c>upscaler/</c>, which is loaded when first asked.</summary>
public sealed class LearntUpscaler : IImageUpscaler, IAsyncDisposable
{
    private readonly UpscalerConfig _config;
    private readonly OnDemand<UpscalerNetwork> _network;

    /// <exception cref="ArgumentException">The folder has no upscaler (<see cref="ModelFolder.HasUpscaler"/>).</exception>
    public LearntUpscaler(ModelFolder folder, DiffusionEngineOptions? options = null)
    {
        _config = folder.Upscaler ?? throw new ArgumentException($"The model folder of {folder.Card.Id} has no upscaler.", nameof(folder));
        var session = (options ?? new DiffusionEngineOptions()).ToSessionOptions();
        _network = new OnDemand<UpscalerNetwork>(() => Task.FromResult(UpscalerNetwork.Load(folder, session)));
    }

    /// <summary>Begins to load the network, and returns at once. What is wrong with it, the first enlargement says.</summary>
    public void Preload() => _ = _network.GetAsync();

    /// <inheritdoc/>
    /// <exception cref="ModelFolderException">The network is broken.</exception>
    /// <exception cref="InferenceException">A run failed.</exception>
    public async ValueTask<PixelBuffer> UpscaleAsync(PixelBuffer source, ImageSize size, CancellationToken cancellationToken)
    {
        var network = await _network.GetAsync().WaitAsync(cancellationToken);
        var current = source;
        try
        {
            using var doubling = new Doubling(network, _config.Radius);
            while (Factor(current.Size, size) >= IImageUpscaler.LeastFactor)
            {
                var next = doubling.Double(current, cancellationToken);
                if (current != source)
                    current.Dispose();
                current = next;
            }

            return current == source ? Copy(source) : current;
        }
        catch
        {
            if (current != source)
                current.Dispose();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    private static double Factor(ImageSize from, ImageSize to) => Math.Min((double)to.Width / from.Width, (double)to.Height / from.Height);

    private static PixelBuffer Copy(PixelBuffer source)
    {
        var copy = PixelBuffer.Rent(source.Size);
        source.Span.CopyTo(copy.Span);
        return copy;
    }
}
