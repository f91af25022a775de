using Easel.Abstractions.Pixels;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>Latents to pictures of one size, one at a time: pixels take far more memory than latents.</summary>
internal sealed class PictureDecoder : IDisposable
{
    private readonly Stage<VaeDecoder>.Use _decoder;
    private readonly NetworkBuffers _buffers;
    private readonly DrawingPlan _plan;
    private readonly bool _premultiplied;

    /// <exception cref="ModelFolderException">The decoder cannot be loaded.</exception>
    public PictureDecoder(DrawingPlan plan, VaeConfig vae, Stage<VaeDecoder> stage, CancellationToken cancellationToken)
    {
        (_plan, _premultiplied) = (plan, vae.Premultiplied);
        _decoder = stage.Take(cancellationToken);
        _buffers = _decoder.Network.Allocate(plan.Size);
    }

    /// <param name="latents">Of one picture.</param>
    public PixelBuffer Decode(ReadOnlySpan<float> latents, CancellationToken cancellationToken)
    {
        var planes = _decoder.Network.Decode(latents, _buffers, cancellationToken);
        var pixels = PixelBuffer.Rent(_plan.Size);
        PixelConverter.Convert(planes, _premultiplied, pixels);
        return pixels;
    }

    public void Dispose()
    {
        _buffers.Dispose();
        _decoder.Dispose();
    }
}
