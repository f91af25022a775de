using System.Buffers;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>Latents to pictures of one size, one at a time: pixels take far more memory than latents.</summary>
internal sealed class PictureDecoder : IDisposable
{
    private readonly Stage<VaeDecoder>.Use _decoder;
    private readonly NetworkBuffers? _buffers;
    private readonly VaeConfig _vae;
    private readonly ImageSize _size;
    private readonly ImageSize _kept;

    /// <param name="tiled">A picture larger than a tile is decoded in tiles.</param>
    /// <exception cref="ModelFolderException">The decoder cannot be loaded.</exception>
    /// <param name="kept">The middle of the picture, which is given.</param>
    public PictureDecoder(
        ImageSize size,
        ImageSize kept,
        VaeConfig vae,
        Stage<VaeDecoder> stage,
        bool tiled,
        CancellationToken cancellationToken
    )
    {
        (_size, _kept, _vae) = (size, kept, vae);
        _decoder = stage.Take(cancellationToken);
        _buffers = tiled && size.Pixels > TilePlan.PixelsOf(vae) ? null : _decoder.Network.Allocate(size);
    }

    /// <param name="latents">Of one picture.</param>
    public PixelBuffer Decode(ReadOnlySpan<float> latents, CancellationToken cancellationToken)
    {
        if (_buffers is not null)
            return Convert(_decoder.Network.Decode(latents, _buffers, cancellationToken));
        var planes = new float[_vae.OutChannels * _size.Pixels];
        TiledDecoder.Decode(_decoder.Network, _vae, _size, latents, planes, cancellationToken);
        return Convert(planes);
    }

    public void Dispose()
    {
        _buffers?.Dispose();
        _decoder.Dispose();
    }

    private PixelBuffer Convert(ReadOnlySpan<float> planes)
    {
        NotANumberException.ThrowIfAny(planes, ModelFolderReader.DecoderPart);
        var pixels = PixelBuffer.Rent(_size);
        if (_vae.FillSmoothing > 0)
            ConvertSmoothed(planes, pixels);
        else
            PixelConverter.Convert(planes, _vae.Premultiplied, pixels);
        return _kept == _size ? pixels : Cut(pixels);
    }

    private void ConvertSmoothed(ReadOnlySpan<float> planes, PixelBuffer pixels)
    {
        var rented = ArrayPool<float>.Shared.Rent(planes.Length);
        try
        {
            var smooth = rented.AsSpan(0, planes.Length);
            // Planes are in [-1, 1].
            FillSmoother.Smooth(planes, _size.Width, _size.Height, 2 * _vae.FillSmoothing, smooth);
            PixelConverter.Convert(smooth, _vae.Premultiplied, pixels);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    private PixelBuffer Cut(PixelBuffer whole)
    {
        using (whole)
            return Resampling.Cut(whole, _kept);
    }
}
