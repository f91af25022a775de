using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Edits;

/// <summary>Makes what stands in a masked area behind the objects that are drawn there. The mask's alpha is 0 where the area is, else
/// 255.</summary>
internal static class EditGround
{
    /// <summary>How many times steeper than the membrane's the edge of a continued shape is.</summary>
    private const int EdgeSteepness = 8;

    /// <summary>Takes the area's content away and continues what surrounds it; where nothing does, it is empty, or white in an opaque
    /// image. May close the mask at the image's edges.</summary>
    public static void Clear(PixelBuffer image, PixelBuffer mask, IAreaFiller filler)
    {
        if (Has(mask, image, static (kept, _) => kept == 255))
        {
            var isOpaque = IsOpaqueAround(image, mask);
            if (!isOpaque)
                EndAtEdges(image, mask);
            filler.Fill(image, mask);
            if (!isOpaque)
                Sharpen(image, mask);
            return;
        }

        Paint(image, mask, IsOpaque(image) ? Rgb.White : null);
    }

    public static bool IsOpaque(PixelBuffer image) => !Has(image, image, static (alpha, _) => alpha != 255);

    /// <summary>Everything around the area is opaque, as in a photograph.</summary>
    public static bool IsOpaqueAround(PixelBuffer image, PixelBuffer mask) =>
        !Has(mask, image, static (kept, alpha) => kept == 255 && alpha != 255);

    /// <summary>The area itself shows something everywhere.</summary>
    public static bool IsOpaqueInside(PixelBuffer image, PixelBuffer mask) =>
        !Has(mask, image, static (kept, alpha) => kept != 255 && alpha != 255);

    /// <summary>Fills the area with one colour; null makes it transparent.</summary>
    public static void Paint(PixelBuffer image, PixelBuffer mask, Rgb? colour)
    {
        var pixels = MemoryMarshal.Cast<byte, uint>(image.Span);
        var packed = colour is { } rgb ? MemoryMarshal.Read<uint>([rgb.Red, rgb.Green, rgb.Blue, 255]) : 0;
        for (var i = 0; i < pixels.Length; i++)
        {
            if (mask.Span[(i * PixelBuffer.BytesPerPixel) + 3] != 255)
                pixels[i] = packed;
        }
    }

    /// <summary>Gives the area shades of one colour: black and white stay, and what is between takes the colour by its lightness.</summary>
    /// <param name="mask">Null tints the whole image.</param>
    public static void Tint(PixelBuffer image, PixelBuffer? mask, Rgb colour)
    {
        var pixels = image.Span;
        for (var at = 0; at < pixels.Length; at += PixelBuffer.BytesPerPixel)
        {
            if (mask is null || mask.Span[at + 3] != 255)
                TintPixel(pixels[at..], colour);
        }
    }

    /// <summary>Takes the colours away.</summary>
    /// <param name="mask">Null: of the whole image.</param>
    public static void Grey(PixelBuffer image, PixelBuffer? mask)
    {
        var pixels = image.Span;
        for (var at = 0; at < pixels.Length; at += PixelBuffer.BytesPerPixel)
        {
            if (mask is not null && mask.Span[at + 3] == 255)
                continue;
            pixels[at..(at + 3)].Fill((byte)Math.Min(255, (Luma(pixels[at..]) + 1) / 2));
        }
    }

    public static void TintPixel(Span<byte> pixel, Rgb colour)
    {
        // The colour itself stands in the middle.
        var luma = Luma(pixel);
        pixel[0] = Shade(colour.Red, luma);
        pixel[1] = Shade(colour.Green, luma);
        pixel[2] = Shade(colour.Blue, luma);
    }

    /// <summary>Rec. 601 luma, 0 to 510.</summary>
    private static int Luma(ReadOnlySpan<byte> pixel) => ((299 * pixel[0]) + (587 * pixel[1]) + (114 * pixel[2]) + 250) / 500;

    private static byte Shade(byte channel, int luma) =>
        (byte)(luma <= 255 ? ((channel * luma) + 127) / 255 : channel + ((((255 - channel) * (luma - 255)) + 127) / 255));

    /// <summary>Beyond the edges of an icon is its transparent ground: what is open there is known to be clear, and from here on
    /// kept.</summary>
    private static void EndAtEdges(PixelBuffer image, PixelBuffer mask)
    {
        var (width, height) = (image.Size.Width, image.Size.Height);
        for (var i = 0; i < width * height; i++)
        {
            var (x, y) = (i % width, i / width);
            if (x != 0 && y != 0 && x != width - 1 && y != height - 1)
                continue;
            if (mask.Span[(i * PixelBuffer.BytesPerPixel) + 3] == 255)
                continue;
            image.Span.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel).Clear();
            mask.Span[(i * PixelBuffer.BytesPerPixel) + 3] = 255;
        }
    }

    /// <summary>A membrane between something and nothing fades; a shape goes on and ends.</summary>
    private static void Sharpen(PixelBuffer image, PixelBuffer mask)
    {
        var pixels = image.Span;
        for (var alpha = 3; alpha < pixels.Length; alpha += PixelBuffer.BytesPerPixel)
        {
            if (mask.Span[alpha] != 255)
                pixels[alpha] = (byte)Math.Clamp(((pixels[alpha] - 128) * EdgeSteepness) + 128, 0, 255);
        }
    }

    private static bool Has(PixelBuffer one, PixelBuffer other, Func<byte, byte, bool> found)
    {
        for (var alpha = 3; alpha < one.Span.Length; alpha += PixelBuffer.BytesPerPixel)
        {
            if (found(one.Span[alpha], other.Span[alpha]))
                return true;
        }

        return false;
    }
}
