using Easel.Abstractions.Pixels;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Decoding;

/// <summary>Brings what loaders produce (grey, CMYK, 16 bits, colour profiles, no alpha, lying on a side) to upright 8-bit sRGB with
/// alpha.</summary>
internal static class RgbaConversion
{
    private const string ProfileField = "icc-profile-data";

    internal static PixelBuffer ToPixels(Image loaded)
    {
        using var bytes = ToRgba(loaded);
        if (bytes.Orientation() == 1)
            return bytes.ToPixels();

        // Loading runs once from top to bottom; turning needs the pixels in another order, so they wait in memory.
        using var decoded = bytes.CopyMemory();
        using var upright = decoded.Autorot();
        return upright.ToPixels();
    }

    /// <summary>Computes every pixel and keeps none of them.</summary>
    /// <exception cref="VipsException">The file is damaged.</exception>
    internal static void Verify(Image loaded)
    {
        using var rgba = ToRgba(loaded);
        rgba.Avg();
    }

    private static Image ToRgba(Image loaded)
    {
        using var srgb = ToSrgb(loaded);
        using var withAlpha = srgb.HasAlpha() ? null : srgb.AddAlpha();
        return (withAlpha ?? srgb).Cast(Enums.BandFormat.Uchar);
    }

    private static Image ToSrgb(Image image)
    {
        var cmyk = image.Interpretation == Enums.Interpretation.Cmyk;
        if (cmyk || image.Contains(ProfileField))
        {
            try
            {
                return image.IccTransform("srgb", embedded: true, inputProfile: cmyk ? "cmyk" : "srgb", intent: Enums.Intent.Perceptual);
            }
            catch (VipsException) when (!cmyk)
            {
                // A profile that does not fit its image (such as a colour profile in a grey file) is passed over, as browsers do.
            }
        }

        return image.Colourspace(Enums.Interpretation.Srgb);
    }
}
