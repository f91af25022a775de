using Easel.Abstractions.Pixels;
using Easel.Imaging.Native;

namespace Easel.Imaging.Decoding;

/// <summary>Brings what loaders produce (grey, CMYK, 16 bits, colour profiles, no alpha, lying on a side) to upright 8-bit sRGB with alpha.</summary>
internal static class RgbaConversion
{
    private const int PerceptualIntent = 0;
    private const string ProfileField = "icc-profile-data";

    internal static PixelBuffer ToPixels(VipsImage loaded)
    {
        using var bytes = ToRgba(loaded);
        if (bytes.Orientation == 1) return bytes.ToPixels();

        // Loading runs once from top to bottom; turning needs the pixels in another order, so they wait in memory.
        using var decoded = bytes.InMemory();
        using var upright = new VipsOperation("autorot").With("in", decoded).ToImage();
        return upright.ToPixels();
    }

    /// <summary>Computes every pixel and keeps none of them.</summary>
    /// <exception cref="VipsException">The file is damaged.</exception>
    internal static void Verify(VipsImage loaded)
    {
        using var rgba = ToRgba(loaded);
        new VipsOperation("avg").With("in", rgba).Run();
    }

    private static VipsImage ToRgba(VipsImage loaded)
    {
        using var srgb = ToSrgb(loaded);
        using var withAlpha = srgb.HasAlpha ? null : new VipsOperation("addalpha").With("in", srgb).ToImage();
        return new VipsOperation("cast").With("in", withAlpha ?? srgb).With("format", VipsImage.UnsignedByte).ToImage();
    }

    private static VipsImage ToSrgb(VipsImage image)
    {
        var cmyk = image.Interpretation == VipsInterpretation.Cmyk;
        if (cmyk || image.HasField(ProfileField))
        {
            try
            {
                return new VipsOperation("icc_transform").With("in", image)
                    .With("embedded", true)
                    .With("input-profile", cmyk ? "cmyk" : "srgb")
                    .With("output-profile", "srgb")
                    .With("intent", PerceptualIntent)
                    .ToImage();
            }
            catch (VipsException) when (!cmyk)
            {
                // A profile that does not fit its image (such as a colour profile in a grey file) is passed over, as browsers do.
            }
        }

        return new VipsOperation("colourspace").With("in", image).With("space", (int)VipsInterpretation.Srgb).ToImage();
    }
}
