using System.Globalization;

namespace Easel.Abstractions.Requests;

/// <summary>Width and height in pixels, written <c>WxH</c>.</summary>
public readonly record struct ImageSize(int Width, int Height)
{
    public long Pixels => (long)Width * Height;

    public bool IsSquare => Width == Height;

    /// <summary>Reads <c>1024x1536</c>: decimal digits, a lower-case x, both sides 1 or more; anything else is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ImageSize size)
    {
        size = default;
        var x = text.IndexOf('x');
        if (
            x < 0
            || !int.TryParse(text[..x], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            || !int.TryParse(text[(x + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var height)
            || width < 1
            || height < 1
        )
        {
            return false;
        }

        size = new ImageSize(width, height);
        return true;
    }

    /// <summary>The largest size of this shape that fits into <paramref name="box"/>, each side at least 1.</summary>
    public ImageSize FitInto(ImageSize box)
    {
        var scale = Math.Min((double)box.Width / Width, (double)box.Height / Height);
        return new ImageSize(
            Math.Clamp((int)Math.Round(Width * scale), 1, box.Width),
            Math.Clamp((int)Math.Round(Height * scale), 1, box.Height)
        );
    }

    /// <summary>Itself, or, when it is too large for <paramref name="max"/> in either orientation, its shape made to fit.</summary>
    public ImageSize FitWithin(ImageSize max)
    {
        var box = Width >= Height == max.Width >= max.Height ? max : new ImageSize(max.Height, max.Width);
        return Width <= box.Width && Height <= box.Height ? this : FitInto(box);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}x{Height}");
}
