using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Native;

namespace Easel.Imaging.Scaling;

/// <summary>Makes an image smaller with libvips and Lanczos's kernel of three lobes, with premultiplied alpha.</summary>
internal static class Reducer
{
    private const int Lanczos3 = 5;
    private const int RoundToNearest = 0;

    internal static unsafe PixelBuffer Shrink(PixelBuffer source, ImageSize size)
    {
        using var pinned = source.Memory.Pin();
        using var image = VipsImage.OverRgba((byte*)pinned.Pointer, source.Size);
        using var premultiplied = new VipsOperation("premultiply").With("in", image).ToImage();
        using var resized = new VipsOperation("resize").With("in", premultiplied)
            .With("scale", (double)size.Width / source.Size.Width)
            .With("vscale", (double)size.Height / source.Size.Height)
            .With("kernel", Lanczos3)
            .ToImage();
        using var straight = new VipsOperation("unpremultiply").With("in", resized).ToImage();
        using var rounded = new VipsOperation("round").With("in", straight).With("round", RoundToNearest).ToImage();
        using var bytes = new VipsOperation("cast").With("in", rounded).With("format", VipsImage.UnsignedByte).ToImage();
        return bytes.ToPixels();
    }
}
