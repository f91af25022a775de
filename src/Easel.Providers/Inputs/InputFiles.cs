using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Providers.Inputs;

/// <summary>Brings input images and masks into the form that a service takes; what it takes as it is, is not decoded. Thread-safe.</summary>
internal sealed class InputFiles(IImageRenderer renderer)
{
    private const string Png = "image/png";

    /// <summary>The file as it came where the service reads its format, otherwise as PNG.</summary>
    /// <param name="accepted">Media types that the service reads.</param>
    public SentImage Of(InputImage image, IReadOnlyList<string> accepted)
    {
        if (image.File is { } file && accepted.Contains(file.MediaType, StringComparer.OrdinalIgnoreCase))
            return new SentImage(file.Bytes, file.MediaType);
        using var pixels = image.Decode();
        return Encode(pixels, image.HasAlpha);
    }

    /// <summary>The mask by the service's convention, as PNG.</summary>
    public SentImage Mask(InputImage mask, MaskConvention convention)
    {
        if (convention == MaskConvention.TransparentIsDrawn && mask.File is { MediaType: Png } file)
            return new SentImage(file.Bytes, file.MediaType);
        using var pixels = mask.Decode();
        if (convention == MaskConvention.TransparentIsDrawn)
            return Encode(pixels, transparent: true);
        Paint(pixels.Span, drawnIsWhite: convention == MaskConvention.WhiteIsDrawn);
        return Encode(pixels, transparent: false);
    }

    /// <summary>Greys for alphas: what is half transparent is half drawn.</summary>
    private static void Paint(Span<byte> rgba, bool drawnIsWhite)
    {
        for (var i = 0; i < rgba.Length; i += PixelBuffer.BytesPerPixel)
        {
            var alpha = rgba[i + 3];
            var grey = drawnIsWhite ? (byte)(255 - alpha) : alpha;
            rgba[i] = rgba[i + 1] = rgba[i + 2] = grey;
            rgba[i + 3] = 255;
        }
    }

    private SentImage Encode(PixelBuffer pixels, bool transparent) =>
        new(
            renderer.Render(
                pixels,
                new RenderOptions
                {
                    Canvas = pixels.Size,
                    Format = ImageFormat.Png,
                    Transparent = transparent,
                    Fast = true,
                }
            ),
            Png
        );
}
