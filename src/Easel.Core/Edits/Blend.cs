using Easel.Abstractions.Pixels;

namespace Easel.Core.Edits;

/// <summary>Arithmetic on single pixels: RGBA, 8 bits, straight alpha.</summary>
internal static class Blend
{
    /// <summary>Weighted mean as light passes: colours count by their alpha. 0 leaves <paramref name="target"/> as it is, 255 copies
    /// <paramref name="source"/>, byte for byte.</summary>
    public static void Mix(Span<byte> target, ReadOnlySpan<byte> source, int weight)
    {
        if (weight == 0)
            return;
        if (weight == 255)
        {
            source[..PixelBuffer.BytesPerPixel].CopyTo(target);
            return;
        }

        // In units of 1/255²: what each brings.
        var (kept, brought) = (target[3] * (255 - weight), source[3] * weight);
        var total = kept + brought;
        if (total == 0)
        {
            target[..PixelBuffer.BytesPerPixel].Clear();
            return;
        }

        for (var channel = 0; channel < 3; channel++)
            target[channel] = (byte)(((target[channel] * kept) + (source[channel] * brought) + (total / 2)) / total);
        target[3] = (byte)((total + 127) / 255);
    }

    /// <summary>Lays <paramref name="pixel"/> over an opaque ground, in place.</summary>
    public static void OverOpaque(Span<byte> pixel, ReadOnlySpan<byte> ground)
    {
        int alpha = pixel[3];
        if (alpha == 255)
            return;
        for (var channel = 0; channel < 3; channel++)
            pixel[channel] = (byte)(((pixel[channel] * alpha) + (ground[channel] * (255 - alpha)) + 127) / 255);
        pixel[3] = 255;
    }
}
