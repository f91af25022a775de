using System.Globalization;
using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>The shape of an image, written <c>W:H</c>; <c>2.35:1</c> is 235:100.</summary>
public readonly record struct AspectRatio(int Width, int Height)
{
    private const int MaxTerm = 10_000;

    /// <summary>Reads <c>16:9</c> and <c>19.5:9</c>: both terms above 0, of up to 10,000 and two decimals; anything else is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AspectRatio ratio)
    {
        ratio = default;
        var colon = text.IndexOf(':');
        if (colon < 0 || !TryParseTerm(text[..colon], out var width) || !TryParseTerm(text[(colon + 1)..], out var height))
            return false;
        while (width != Math.Truncate(width) || height != Math.Truncate(height))
            (width, height) = (width * 10, height * 10);
        ratio = new AspectRatio((int)width, (int)height);
        return true;
    }

    /// <summary>The same shape, in whatever terms.</summary>
    public bool IsSameAs(AspectRatio other) => (long)Width * other.Height == (long)other.Width * Height;

    /// <summary>How far a size is from this shape: the logarithm of the quotient of both ratios; 0 for the same shape.</summary>
    public double DistanceTo(ImageSize size) => Math.Abs(Math.Log((double)size.Width * Height / ((double)size.Height * Width)));

    /// <summary>The size of this shape with about that many pixels; no side below 1.</summary>
    public ImageSize OfArea(double pixels) =>
        new(
            Math.Max(1, (int)Math.Round(Math.Sqrt(pixels * Width / Height))),
            Math.Max(1, (int)Math.Round(Math.Sqrt(pixels * Height / Width)))
        );

    /// <summary>As it is read: <c>235:100</c> is <c>2.35:1</c> again, and <c>9:20</c> stays what it is.</summary>
    public override string ToString()
    {
        var (width, height) = ((decimal)Width, (decimal)Height);
        // Only what decimals were made whole of has terms like these.
        while (Math.Max(Width, Height) >= 100 && Math.Min(Width, Height) >= 10 && width % 10 == 0 != (height % 10 == 0))
            (width, height) = (width / 10, height / 10);
        return string.Create(CultureInfo.InvariantCulture, $"{width:0.##}:{height:0.##}");
    }

    private static bool TryParseTerm(ReadOnlySpan<char> text, out decimal term) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out term)
        && term is > 0 and <= MaxTerm
        && decimal.Round(term, 2) == term;
}
