using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Providers.Tests.Support;

/// <summary>Small image files.</summary>
internal static class Files
{
    public static byte[] Png { get; } = Make(ImageFormat.Png, new ImageSize(64, 48));

    public static byte[] Jpeg { get; } = Make(ImageFormat.Jpeg, new ImageSize(64, 48));

    public static byte[] Make(ImageFormat format, ImageSize size, byte alpha = 255)
    {
        using var pixels = PixelBuffer.Rent(size);
        for (var i = 0; i < pixels.Span.Length; i += 4)
        {
            (pixels.Span[i], pixels.Span[i + 1], pixels.Span[i + 2]) = ((byte)(i / 4 % 251), (byte)(i / 64 % 241), 77);
            pixels.Span[i + 3] = i / 4 % size.Width < size.Width / 2 ? alpha : (byte)255;
        }

        using var file = new ImageRenderer().Render(
            pixels,
            new RenderOptions
            {
                Canvas = size,
                Format = format,
                Transparent = alpha < 255,
            }
        );
        return file.Memory.ToArray();
    }

    /// <summary>A PNG that does not compress: as large as its pixels.</summary>
    public static byte[] Noise(ImageSize size)
    {
        using var pixels = PixelBuffer.Rent(size);
        new Random(7).NextBytes(pixels.Span);
        using var file = new ImageRenderer().Render(pixels, new RenderOptions { Canvas = size, Format = ImageFormat.Png });
        return file.Memory.ToArray();
    }

    public static string FormatOf(byte[] file)
    {
        new ImageCodec().TryIdentify(file, ImageLimits.Default, out var info, out _).ShouldBeTrue();
        return info!.Format.ToString();
    }

    public static InputImage Input(byte[] file, string type = "image/png") => new FileInput(file, type);

    private sealed class FileInput(byte[] file, string type) : InputImage
    {
        private readonly ImageFileInfo _info = Identify(file);

        public override ImageSize Size => _info.Size;

        public override bool HasAlpha => _info.HasAlpha;

        public override InputFile? File => new InputFile(file, type);

        public override PixelBuffer Decode()
        {
            new ImageCodec().TryDecode(file, ImageLimits.Default, out var pixels, out _).ShouldBeTrue();
            return pixels!;
        }

        private static ImageFileInfo Identify(byte[] file)
        {
            new ImageCodec().TryIdentify(file, ImageLimits.Default, out var info, out _).ShouldBeTrue();
            return info!;
        }
    }
}
