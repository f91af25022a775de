using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Vips;
using NetVips;

namespace Easel.Imaging.Tests.Files;

/// <summary>Small files of every supported format, and of their odder kinds.</summary>
internal static class Samples
{
    internal static byte[] Of(ImageFileFormat format)
    {
        using var picture = Pictures.Icon(40);
        return format switch
        {
            ImageFileFormat.Png => Render(picture, ImageFormat.Png),
            ImageFileFormat.Jpeg => Render(picture, ImageFormat.Jpeg),
            ImageFileFormat.WebP => Render(picture, ImageFormat.WebP),
            _ => GifFile.Animation(12, 1, 2, 3),
        };
    }

    internal static byte[] Render(PixelBuffer picture, ImageFormat format)
    {
        using var file = new ImageRenderer().Render(
            picture,
            new RenderOptions
            {
                Canvas = picture.Size,
                Format = format,
                Transparent = format != ImageFormat.Jpeg,
                Provenance = Pictures.Provenance,
            }
        );
        return file.Memory.ToArray();
    }

    /// <summary>A PNG whose header claims a size, with hardly a pixel behind it.</summary>
    internal static byte[] PngClaiming(int width, int height) => PngFile.Write(width, height, 8, 6, [new byte[400]]);

    /// <summary>A JPEG of one CMYK colour (0 is no ink here), as print programs write them.</summary>
    internal static byte[] CmykJpeg(byte cyan, byte magenta, byte yellow, byte black)
    {
        using var picture = Pictures.Flat(16, 16, cyan, magenta, yellow, black);
        return Save(picture, Enums.Interpretation.Cmyk, (image, target) => image.JpegsaveTarget(target));
    }

    /// <summary>A PNG whose numbers mean Display P3, with that profile inside.</summary>
    internal static byte[] DisplayP3Png(byte red, byte green, byte blue)
    {
        using var picture = Pictures.Flat(16, 16, red, green, blue);
        return Save(picture, Enums.Interpretation.Srgb, (image, target) => image.PngsaveTarget(target, profile: "p3"));
    }

    private static byte[] Save(PixelBuffer picture, Enums.Interpretation meaning, Action<Image, Target> save)
    {
        _ = new ImageCodec();
        using var raw = VipsPixels.Over(picture);
        using var image = raw.Copy(interpretation: meaning);
        using var target = Target.NewToMemory();
        save(image, target);
        return target.Blob;
    }
}
