using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Imaging.Tests.Files;

namespace Easel.Server.Tests.Support;

/// <summary>Picture files as clients send them.</summary>
internal static class TestPictures
{
    private static readonly ImageRenderer Renderer = new();

    /// <summary>A PNG with alpha: red over blue, clear in its right half.</summary>
    public static byte[] Png(int width = 64, int height = 64) => Render(width, height, ImageFormat.Png, transparent: true);

    /// <summary>A file without alpha.</summary>
    public static byte[] Opaque(ImageFormat format, int width = 64, int height = 64) => Render(width, height, format, transparent: false);

    public static byte[] WebP(int width = 64, int height = 64) => Render(width, height, ImageFormat.WebP, transparent: true);

    public static byte[] LossyWebP() => Render(96, 80, ImageFormat.WebP, transparent: false, quality: 80);

    /// <summary>A JPEG that lies on its side, as cameras write them: 64 wide and 32 high once it is upright.</summary>
    public static byte[] SidewaysJpeg() => JpegFile.WithOrientation(Opaque(ImageFormat.Jpeg, 32, 64), 6);

    public static byte[] Cmyk() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Pictures", "cmyk.jpg"));

    public static byte[] Png16Bit()
    {
        var row = new byte[16 * 8];
        Array.Fill(row, (byte)0x80);
        return PngFile.Write(16, 16, bitDepth: 16, colourType: 6, [.. Enumerable.Repeat(row, 16)]);
    }

    public static byte[] AnimatedGif() => GifFile.Animation(24, 1, 2, 3);

    /// <summary>A header that claims a size, with hardly a pixel behind it.</summary>
    public static byte[] PngClaiming(int width, int height) => PngFile.Write(width, height, 8, 6, [new byte[400]]);

    /// <summary>Deflate at its best: 8000 x 8000 clear pixels, 256 MB, in a file of a few hundred KB.</summary>
    public static byte[] Bomb()
    {
        var row = new byte[8000 * 4];
        return PngFile.Write(8000, 8000, 8, 6, [.. Enumerable.Repeat(row, 8000)]);
    }

    public static byte[] Svg() =>
        """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><image href="file:///etc/passwd"/></svg>"""u8.ToArray();

    private static byte[] Render(int width, int height, ImageFormat format, bool transparent, int quality = 100)
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(width, height));
        var span = pixels.Span;
        for (var i = 0; i < width * height; i++)
        {
            var (x, y) = (i % width, i / width);
            span[i * 4] = (byte)(x * 255 / width);
            span[i * 4 + 1] = 40;
            span[i * 4 + 2] = (byte)(y * 255 / height);
            span[i * 4 + 3] = x < width / 2 ? (byte)255 : (byte)0;
        }

        using var file = Renderer.Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = format,
                Transparent = transparent,
                Quality = quality,
            }
        );
        return file.Memory.ToArray();
    }
}
