using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Cli.Tests.Support;

/// <summary>Image files to test with, and a look into those that came.</summary>
internal static class TestImages
{
    /// <summary>A PNG of one colour, clear in its right half when it is to be a mask.</summary>
    public static byte[] Png(int width, int height, bool isMask = false)
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(width, height));
        var span = pixels.Span;
        for (var i = 0; i < width * height; i++)
        {
            (span[i * 4], span[(i * 4) + 1], span[(i * 4) + 2]) = (200, 100, 50);
            span[(i * 4) + 3] = isMask && i % width >= width / 2 ? (byte)0 : (byte)255;
        }

        using var file = new ImageRenderer().Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = ImageFormat.Png,
                Transparent = true,
            }
        );
        return file.Span.ToArray();
    }

    public static ImageFileInfo Identify(ReadOnlyMemory<byte> file)
    {
        new ImageCodec().TryIdentify(file, ImageLimits.Default, out var info, out var problem).ShouldBeTrue(problem?.Detail);
        return info!;
    }

    public static ImageFileInfo Identify(string path) => Identify(System.IO.File.ReadAllBytes(path));
}
