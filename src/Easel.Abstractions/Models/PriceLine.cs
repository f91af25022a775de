using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>What a model costs by one measure; a model may have several lines, which add up.</summary>
/// <param name="Amount">Of <paramref name="Currency"/> for one <paramref name="Unit"/>; 0 or more.</param>
/// <param name="Currency">ISO 4217, such as <c>USD</c>.</param>
public sealed record PriceLine(PriceUnit Unit, decimal Amount, string Currency = "USD")
{
    /// <summary>The line holds for this quality alone; null for all.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The line holds for this size alone; null for all.</summary>
    public ImageSize? Size { get; init; }
}

public enum PriceUnit
{
    Image,

    /// <summary>1,000,000 pixels of a finished image.</summary>
    Megapixel,

    InputImage,
    MillionInputTokens,
    MillionOutputTokens,

    /// <summary>A second of drawing.</summary>
    Second,
}
