using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Tests.Support;

/// <summary>Pixels as the image of a request.</summary>
internal sealed class TestImage(ImageSize size, byte[] rgba) : InputImage
{
    public override ImageSize Size => size;

    public override bool HasAlpha => true;

    /// <summary>A picture without two equal pixels side by side, opaque or, in diagonal stripes, not quite.</summary>
    public static TestImage Pattern(ImageSize size, bool opaque = false)
    {
        var rgba = new byte[size.Pixels * 4];
        for (var i = 0; i < size.Pixels; i++)
        {
            var (x, y) = (i % size.Width, i / size.Width);
            rgba[i * 4] = (byte)(40 + 37 * i % 180);
            rgba[i * 4 + 1] = (byte)(40 + 23 * x % 180);
            rgba[i * 4 + 2] = (byte)(40 + 31 * y % 180);
            rgba[i * 4 + 3] = (byte)(opaque || (x + y) % 3 > 0 ? 255 : 200);
        }

        return new TestImage(size, rgba);
    }

    /// <summary>Opaque but for the pixels that are to be drawn anew.</summary>
    public static TestImage Mask(ImageSize size, Func<int, int, bool> open)
    {
        var rgba = new byte[size.Pixels * 4];
        for (var i = 0; i < size.Pixels; i++)
            rgba[i * 4 + 3] = open(i % size.Width, i / size.Width) ? (byte)0 : (byte)255;
        return new TestImage(size, rgba);
    }

    public byte[] Bytes => rgba;

    public override PixelBuffer Decode()
    {
        var pixels = PixelBuffer.Rent(size);
        rgba.CopyTo(pixels.Span);
        return pixels;
    }
}
