using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using NetVips;

namespace Easel.Imaging.Vips;

/// <summary>Between pooled memory and libvips, without a copy in either direction.</summary>
internal static class VipsPixels
{
    /// <summary>Looks at 8-bit sRGB pixels where they lie; they have to stay until everything made from the image is disposed.</summary>
    internal static Image Over(ReadOnlyMemory<byte> pixels, ImageSize size, int bands, double? resolution = null)
    {
        using var raw = Image.NewFromMemory(pixels, size.Width, size.Height, bands, Enums.BandFormat.Uchar);
        return raw.Copy(interpretation: Enums.Interpretation.Srgb, xres: resolution, yres: resolution);
    }

    internal static Image Over(PixelBuffer pixels) => Over(pixels.Memory, pixels.Size, PixelBuffer.BytesPerPixel);

    /// <summary>Computes the pixels of an 8-bit RGBA image into pooled memory.</summary>
    internal static PixelBuffer ToPixels(this Image image)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(image.Width, image.Height));
        try
        {
            using var target = Image.NewFromMemory<byte>(pixels.Memory, image.Width, image.Height, image.Bands, Enums.BandFormat.Uchar);
            image.Write(target);
            return pixels;
        }
        catch
        {
            pixels.Dispose();
            throw;
        }
    }

    /// <summary>EXIF orientation, 1 to 8; 1 is upright.</summary>
    internal static int Orientation(this Image image) =>
        image.Contains("orientation") && image.Get("orientation") is int orientation and >= 1 and <= 8 ? orientation : 1;
}
