using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Scaling;

/// <summary>The finished canvas in pooled memory: RGBA with straight alpha (4 bands) or RGB (3 bands), 8 bits a channel.</summary>
internal sealed class Raster : IDisposable
{
    private readonly byte[]? _pooled;
    private readonly Memory<byte> _bytes;
    private readonly int _stride;

    internal Raster(ImageSize size, int bands)
    {
        Size = size;
        Bands = bands;
        _stride = checked(size.Width * bands);
        _pooled = ImageMemory.Rent(checked(_stride * size.Height));
        _bytes = _pooled.AsMemory(0, _stride * size.Height);
    }

    /// <summary>Draws into pixels that stay their owner's.</summary>
    internal Raster(PixelBuffer pixels)
    {
        (Size, Bands, _bytes) = (pixels.Size, PixelBuffer.BytesPerPixel, pixels.Memory);
        _stride = Size.Width * Bands;
    }

    internal ImageSize Size { get; }

    internal int Bands { get; }

    internal Memory<byte> Memory => _bytes;

    internal Span<byte> Row(int y) => _bytes.Span.Slice(y * _stride, _stride);

    /// <summary>Fills the canvas with one colour; with alpha, with nothing at all.</summary>
    internal void Clear(Rgb colour)
    {
        if (Bands == PixelBuffer.BytesPerPixel)
        {
            Memory.Span.Clear();
            return;
        }

        var row = Row(0);
        for (var x = 0; x < row.Length; x += Bands)
            (row[x], row[x + 1], row[x + 2]) = (colour.Red, colour.Green, colour.Blue);
        for (var y = 1; y < Size.Height; y++)
            row.CopyTo(Row(y));
    }

    /// <summary>Copies an image as it is; without alpha, flattened on the backdrop.</summary>
    internal void Place(PixelBuffer image, int left, int top, Rgb backdrop)
    {
        var stride = image.Size.Width * PixelBuffer.BytesPerPixel;
        for (var y = 0; y < image.Size.Height; y++)
        {
            var from = image.Span.Slice(y * stride, stride);
            var to = Row(top + y).Slice(left * Bands, image.Size.Width * Bands);
            if (Bands == PixelBuffer.BytesPerPixel)
            {
                from.CopyTo(to);
            }
            else
            {
                Flatten(from, to, backdrop);
            }
        }
    }

    public void Dispose()
    {
        if (_pooled is not null)
            ImageMemory.Return(_pooled);
    }

    private static void Flatten(ReadOnlySpan<byte> rgba, Span<byte> rgb, Rgb backdrop)
    {
        for (int from = 0, to = 0; from + 3 < rgba.Length && to + 2 < rgb.Length; from += 4, to += 3)
        {
            int alpha = rgba[from + 3];
            if (alpha == byte.MaxValue)
            {
                // Most pixels, and worth not multiplying.
                (rgb[to], rgb[to + 1], rgb[to + 2]) = (rgba[from], rgba[from + 1], rgba[from + 2]);
                continue;
            }

            rgb[to] = Mix(rgba[from], backdrop.Red, alpha);
            rgb[to + 1] = Mix(rgba[from + 1], backdrop.Green, alpha);
            rgb[to + 2] = Mix(rgba[from + 2], backdrop.Blue, alpha);
        }
    }

    private static byte Mix(byte colour, byte backdrop, int alpha) => (byte)(((colour * alpha) + (backdrop * (255 - alpha)) + 127) / 255);
}
