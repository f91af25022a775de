using Easel.Abstractions.Pixels;

namespace Easel.Core.Edits;

/// <summary>What an image's own transparency says.</summary>
internal static class TransparentPixels
{
    public static bool Any(PixelBuffer image)
    {
        var pixels = image.Span;
        for (var alpha = 3; alpha < pixels.Length; alpha += PixelBuffer.BytesPerPixel)
        {
            if (pixels[alpha] != 255)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the image is a canvas with a picture on it, and the rest of it waits to be drawn. For a model that draws no transparency
    /// any fully transparent pixel makes it one; for one that does, an icon's transparent ground is part of the icon, and only
    /// a picture that fills a whole rectangle (or no picture at all) stands on a canvas.
    /// </summary>
    public static bool MakeCanvas(PixelBuffer image, bool modelDrawsTransparency)
    {
        var (width, height) = (image.Size.Width, image.Size.Height);
        var pixels = image.Span;
        var (left, top, right, bottom) = (width, height, -1, -1);
        long visible = 0;
        for (int y = 0, alpha = 3; y < height; y++)
        {
            for (var x = 0; x < width; x++, alpha += PixelBuffer.BytesPerPixel)
            {
                if (pixels[alpha] == 0)
                    continue;
                visible++;
                (left, right) = (Math.Min(left, x), Math.Max(right, x));
                (top, bottom) = (Math.Min(top, y), y);
            }
        }

        if (visible == image.Size.Pixels)
            return false;
        return !modelDrawsTransparency || visible == 0 || visible == (long)(right - left + 1) * (bottom - top + 1);
    }
}
