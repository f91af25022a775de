using System.Globalization;

namespace Easel.Abstractions.Models;

/// <summary>Resolutions as services name them: <c>512</c>, <c>1K</c>, <c>2K</c>, <c>4K</c>, or a number of megapixels, <c>4MP</c>. A name
/// says how many pixels a square image has on a side; another shape has as many in all.</summary>
public static class ResolutionName
{
    /// <summary>What a request may name where the model has no names of its own.</summary>
    public static IReadOnlyList<string> Common { get; } = ["512", "1K", "2K", "4K"];

    /// <summary>Pixels on the side of a square image; null when the name says none.</summary>
    public static int? SideOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = name.AsSpan().Trim();
        if (text.EndsWith("MP", StringComparison.OrdinalIgnoreCase))
            return Number(text[..^2]) is { } megapixels ? (int)Math.Round(Math.Sqrt(megapixels * 1_000_000)) : null;
        if (text.EndsWith("K", StringComparison.OrdinalIgnoreCase))
            return Number(text[..^1]) is { } thousands ? (int)Math.Round(thousands * 1024) : null;
        return Number(text.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? text[..^2] : text) is { } pixels ? (int)pixels : null;
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and <= 1 << 15
            ? number
            : null;
}
