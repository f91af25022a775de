using System.Buffers;
using System.Numerics;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Scaling;

/// <summary>Pixels as premultiplied RGBA, 0 to 255 a channel, in pooled memory: what may be averaged without fringes.</summary>
internal sealed class Plane : IDisposable
{
    private readonly Vector4[] _pixels;

    private Plane(ImageSize size)
    {
        (Width, Height) = (size.Width, size.Height);
        _pixels = ArrayPool<Vector4>.Shared.Rent(checked((int)size.Pixels));
    }

    internal int Width { get; }

    internal int Height { get; }

    /// <param name="backdrop">The colour behind the image, which makes it opaque; null keeps its alpha.</param>
    internal static Plane Of(PixelBuffer image, Rgb? backdrop)
    {
        var plane = new Plane(image.Size);
        var bytes = image.Span;
        var behind = backdrop is { } colour ? new Vector4(colour.Red, colour.Green, colour.Blue, 255) : Vector4.Zero;
        var pixels = plane._pixels.AsSpan(0, plane.Width * plane.Height);
        for (var i = 0; i < pixels.Length; i++)
        {
            var pixel = bytes.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            var alpha = pixel[3] / 255f;
            pixels[i] = (new Vector4(pixel[0], pixel[1], pixel[2], 255) * alpha) + (behind * (1 - alpha));
        }

        return plane;
    }

    /// <summary>A row of pixels; beyond the edges, the outermost one.</summary>
    internal ReadOnlySpan<Vector4> Row(int y) => _pixels.AsSpan(Math.Clamp(y, 0, Height - 1) * Width, Width);

    public void Dispose() => ArrayPool<Vector4>.Shared.Return(_pixels);
}
