using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>
/// What a model costs by one measure. Lines of different <see cref="Billable"/> or <see cref="Unit"/> add up; of those that differ in
/// <see cref="Size"/>, <see cref="Quality"/> and <see cref="From"/> alone, the most specific one that fits holds, and of those the newest.
/// </summary>
/// <param name="Cost">US dollars for <see cref="Per"/> units; 0 or more.</param>
public sealed record PriceLine(Billable Billable, PriceUnit Unit, decimal Cost)
{
    /// <summary>How many units cost that; above 0. Tokens are commonly priced by the million.</summary>
    public decimal Per { get; init; } = 1;

    /// <summary>The line holds for this quality alone; null for all.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The line holds for this size alone; null for all.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The first day that it holds, UTC; null from the beginning.</summary>
    public DateOnly? From { get; init; }
}

/// <summary>What is paid for.</summary>
public enum Billable
{
    InputText,

    /// <summary>Input text that the service had in its cache.</summary>
    CachedInputText,

    /// <summary>Images that a request brings.</summary>
    InputImage,

    /// <summary>Input images that the service had in its cache.</summary>
    CachedInputImage,
    OutputText,

    /// <summary>Finished images.</summary>
    OutputImage,

    /// <summary>The request as a whole, or the time that it draws.</summary>
    Request,
}

/// <summary>What is counted.</summary>
public enum PriceUnit
{
    Token,
    Image,

    /// <summary>1,000,000 pixels.</summary>
    Megapixel,

    /// <summary>A second of drawing.</summary>
    Second,
    Request,
}
