using Easel.Abstractions.Pixels;

namespace Easel.Diffusion.Pipelines;

/// <summary>RGBA with straight alpha to an encoder's planes, [3 or 4, H, W] in [-1, 1]: the way back from
/// <see cref="PixelConverter"/>.</summary>
internal static class PixelPlanes
{
    /// <summary>Fills the planes; without one for alpha the pixels are laid on white.</summary>
    public static void Write(PixelBuffer pixels, bool premultiplied, Span<float> planes)
    {
        var count = (int)pixels.Size.Pixels;
        var opaque = planes.Length == 3 * count;
        ReadOnlySpan<byte> bytes = pixels.Span;
        for (var i = 0; i < count; i++)
        {
            var pixel = bytes.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            var alpha = pixel[3] / 255f;
            var weight = opaque || premultiplied ? alpha : 1;
            var ground = opaque ? 1 - alpha : 0;
            for (var channel = 0; channel < 3; channel++)
            {
                planes[channel * count + i] = 2 * (weight * (pixel[channel] / 255f) + ground) - 1;
            }

            if (!opaque)
                planes[3 * count + i] = 2 * alpha - 1;
        }
    }

    /// <summary>What an inpainting model is not to see becomes 0, the middle: the open pixels of the mask, or all where there is
    /// none.</summary>
    public static void Hide(PixelBuffer? mask, Span<float> planes)
    {
        if (mask is null)
        {
            planes.Clear();
            return;
        }

        var count = (int)mask.Size.Pixels;
        ReadOnlySpan<byte> bytes = mask.Span;
        for (var i = 0; i < count; i++)
        {
            if (!LatentMask.IsOpen(bytes[i * PixelBuffer.BytesPerPixel + 3]))
                continue;
            for (var plane = i; plane < planes.Length; plane += count)
                planes[plane] = 0;
        }
    }
}
