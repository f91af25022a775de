using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Upscaling;

/// <summary>
/// Doubles one picture tile by tile, so that memory does not grow with the picture. A tile is given with its surroundings, of
/// which the network needs to know; beyond the picture's edge they repeat the edge. Tiles of one colour are not computed.
/// </summary>
internal sealed class Doubling : IDisposable
{
    private const int Tile = 128;
    private const int Scale = UpscalerConfig.Scale;

    /// <summary>Steps of alpha that the network may be off by.</summary>
    private const int Rounding = 3;

    private readonly UpscalerNetwork _network;
    private readonly int _margin;
    private readonly PixelBuffer _small;
    private readonly PixelBuffer _large;
    private readonly NetworkBuffers _planes;

    public Doubling(UpscalerNetwork network, int margin)
    {
        _network = network;
        _margin = margin;
        var side = Tile + (2 * margin);
        _small = PixelBuffer.Rent(new ImageSize(side, side));
        _large = PixelBuffer.Rent(new ImageSize(Scale * side, Scale * side));
        _planes = network.Allocate(side);
    }

    public PixelBuffer Double(PixelBuffer source, CancellationToken cancellationToken)
    {
        var result = PixelBuffer.Rent(new ImageSize(Scale * source.Size.Width, Scale * source.Size.Height));
        try
        {
            for (var top = 0; top < source.Size.Height; top += Tile)
            {
                for (var left = 0; left < source.Size.Width; left += Tile)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Cut(source, left, top);
                    if (!TryFill(result, left, top))
                        Compute(result, left, top, cancellationToken);
                }
            }

            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _small.Dispose();
        _large.Dispose();
        _planes.Dispose();
    }

    /// <summary>The tile and its margins into <see cref="_small"/>.</summary>
    private void Cut(PixelBuffer source, int left, int top)
    {
        var from = Pixels(source);
        var to = Pixels(_small);
        var side = _small.Size.Width;
        var (width, height) = (source.Size.Width, source.Size.Height);
        var before = Math.Max(0, _margin - left);
        var inside = Math.Min(width, left - _margin + side) - Math.Max(0, left - _margin);
        for (var y = 0; y < side; y++)
        {
            var row = from.Slice(Math.Clamp(top - _margin + y, 0, height - 1) * width, width);
            var target = to.Slice(y * side, side);
            target[..before].Fill(row[0]);
            row.Slice(Math.Max(0, left - _margin), inside).CopyTo(target[before..]);
            target[(before + inside)..].Fill(row[^1]);
        }
    }

    /// <summary>False where there is more than one colour.</summary>
    private bool TryFill(PixelBuffer result, int left, int top)
    {
        // Of one colour: the same from the second pixel on as from the first.
        var bytes = _small.Span;
        if (!bytes[PixelBuffer.BytesPerPixel..].SequenceEqual(bytes[..^PixelBuffer.BytesPerPixel]))
            return false;
        var colour = Pixels(_small)[0];
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

    private static (int X, int Y, int Width, int Height) Target(PixelBuffer result, int left, int top)
    {
        var (x, y) = (Scale * left, Scale * top);
        return (x, y, Math.Min(Scale * Tile, result.Size.Width - x), Math.Min(Scale * Tile, result.Size.Height - y));
    }

    private static Span<uint> Pixels(PixelBuffer pixels) => MemoryMarshal.Cast<byte, uint>(pixels.Span);
}
