using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Edits;

/// <summary>An input image whose pixels a formula gives; counts how often it was decoded.</summary>
internal sealed class Painted(int width, int height, Func<int, int, (int Red, int Green, int Blue, int Alpha)> colour) : InputImage
{
    public override ImageSize Size { get; } = new(width, height);

    public override bool HasAlpha => Alpha;

    public bool Alpha { get; init; } = true;

    public int Decoded { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Noise, so that a single wrong pixel shows.</summary>
    public static Painted Noise(int width, int height, int seed, bool transparent = false)
    {
        var bytes = new byte[width * height * 4];
        new Dice(seed).Fill(bytes);
        return new Painted(
            width,
            height,
            (x, y) =>
            {
                var at = ((y * width) + x) * 4;
                return (bytes[at], bytes[at + 1], bytes[at + 2], transparent ? Math.Max(bytes[at + 3], (byte)1) : 255);
            }
        );
    }

    /// <summary>A mask: alpha 0 inside the rectangle, 255 elsewhere.</summary>
    public static Painted Hole(int width, int height, PixelArea hole) =>
        new(width, height, (x, y) => (0, 0, 0, x >= hole.X && x < hole.Right && y >= hole.Y && y < hole.Bottom ? 0 : 255));

    /// <summary>A picture that was drawn before, read once.</summary>
    public static Painted Of(PixelBuffer image)
    {
        var (bytes, width) = (image.Span.ToArray(), image.Size.Width);
        return new Painted(
            width,
            image.Size.Height,
            (x, y) =>
            {
                var at = ((y * width) + x) * 4;
                return (bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
            }
        );
    }

    public (int Red, int Green, int Blue, int Alpha) At(int x, int y) => colour(x, y);

    public override PixelBuffer Decode()
    {
        Decoded++;
        var pixels = PixelBuffer.Rent(Size);
        for (var y = 0; y < Size.Height; y++)
        {
            for (var x = 0; x < Size.Width; x++)
            {
                var (red, green, blue, alpha) = colour(x, y);
                ((ReadOnlySpan<byte>)[(byte)red, (byte)green, (byte)blue, (byte)alpha]).CopyTo(pixels.Span[(((y * Size.Width) + x) * 4)..]);
            }
        }

        return pixels;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
