using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Upscaling;

/// <summary>
/// Memory to double tiles of one size, one after the other. A tile is given with its surroundings, of which the network needs to know; beyond
/// the picture's edge they repeat the edge. Tiles of one colour are not computed.
/// </summary>
internal sealed class DoublingTile : IDisposable
{
    private const int Scale = UpscalerConfig.Scale;

    /// <summary>Steps of alpha that the network may be off by.</summary>
    private const int Rounding = 3;

    private readonly UpscalerNetwork _network;
    private readonly int _margin;
    private readonly PixelBuffer _small;
    private readonly PixelBuffer _large;
    private readonly NetworkBuffers _planes;

    public DoublingTile(UpscalerNetwork network, int margin, ImageSize size)
    {
        (_network, _margin, Size) = (network, margin, size);
        var whole = new ImageSize(size.Width + (2 * margin), size.Height + (2 * margin));
        _small = PixelBuffer.Rent(whole);
        _large = PixelBuffer.Rent(new ImageSize(Scale * whole.Width, Scale * whole.Height));
        _planes = network.Allocate(whole);
    }

    /// <summary>Without its surroundings.</summary>
    public ImageSize Size { get; }

    /// <summary>Of a tile that reaches beyond the source, what lies within.</summary>
    public void Double(PixelBuffer source, PixelBuffer result, int left, int top, CancellationToken cancellationToken)
    {
        Cut(source, left, top);
        if (!TryFill(result, left, top))
            Compute(result, left, top, cancellationToken);
    }

    public void Dispose()
    {
        _small.Dispose();
        _large.Dispose();
        _planes.Dispose();
    }

    /// <summary>The tile and its surroundings into <see cref="_small"/>.</summary>
    private void Cut(PixelBuffer source, int left, int top)
    {
        var from = Pixels(source);
        var to = Pixels(_small);
        var (width, height) = (source.Size.Width, source.Size.Height);
        var (targetWidth, targetHeight) = (_small.Size.Width, _small.Size.Height);
        var before = Math.Max(0, _margin - left);
        var inside = Math.Min(width, left - _margin + targetWidth) - Math.Max(0, left - _margin);
        for (var y = 0; y < targetHeight; y++)
        {
            var row = from.Slice(Math.Clamp(top - _margin + y, 0, height - 1) * width, width);
            var target = to.Slice(y * targetWidth, targetWidth);
            target[..before].Fill(row[0]);
            row.Slice(Math.Max(0, left - _margin), inside).CopyTo(target[before..]);
            target[(before + inside)..].Fill(row[^1]);
        }
    }

    /// <summary>False where there is more than one colour.</summary>
    private bool TryFill(PixelBuffer result, int left, int top)
    {
        var colour = Pixels(_small)[0];
        if (Pixels(_small).ContainsAnyExcept(colour))
            return false;
        var (x, y, width, height) = Target(result, left, top);
        var to = Pixels(result);
        for (var row = y; row < y + height; row++)
            to.Slice((row * result.Size.Width) + x, width).Fill(colour);
        return true;
    }

    private void Compute(PixelBuffer result, int left, int top, CancellationToken cancellationToken)
    {
        PixelPlanes.Write(_small, premultiplied: true, _planes.Given.Values);
        _network.Run(_planes, cancellationToken);
        PixelConverter.Convert(_planes.Made.Values, premultiplied: true, _large);
        Settle(_large.Span);
        var (x, y, width, height) = Target(result, left, top);
        var from = Pixels(_large);
        var to = Pixels(result);
        for (var row = 0; row < height; row++)
        {
            from.Slice((((Scale * _margin) + row) * _large.Size.Width) + (Scale * _margin), width)
                .CopyTo(to[(((y + row) * result.Size.Width) + x)..]);
        }
    }

    /// <summary>What is all but opaque, or all but clear, is so: the network's last digit must not make a photograph translucent.</summary>
    private static void Settle(Span<byte> pixels)
    {
        for (var i = 3; i < pixels.Length; i += PixelBuffer.BytesPerPixel)
        {
            if (pixels[i] >= byte.MaxValue - Rounding)
                pixels[i] = byte.MaxValue;
            else if (pixels[i] <= Rounding)
                pixels.Slice(i - 3, PixelBuffer.BytesPerPixel).Clear();
        }
    }

    private (int X, int Y, int Width, int Height) Target(PixelBuffer result, int left, int top)
    {
        var (x, y) = (Scale * left, Scale * top);
        return (x, y, Math.Min(Scale * Size.Width, result.Size.Width - x), Math.Min(Scale * Size.Height, result.Size.Height - y));
    }

    private static Span<uint> Pixels(PixelBuffer pixels) => MemoryMarshal.Cast<byte, uint>(pixels.Span);
}
