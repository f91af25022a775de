namespace Easel.Abstractions.Requests;

/// <summary>What may be asked for in some time. Each is 0 or more; null is as much as the caller likes.</summary>
public sealed record CallerLimits
{
    /// <summary>No limit at all.</summary>
    public static CallerLimits None { get; } = new();

    /// <summary>Requests in a minute, as a bucket that fills evenly.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Images in a minute, as a bucket that fills evenly.</summary>
    public int? ImagesPerMinute { get; init; }

    /// <summary>Requests that are worked on or wait for their turn at the same time.</summary>
    public int? Concurrent { get; init; }

    /// <summary>Images in a calendar month (UTC).</summary>
    public long? MonthlyImages { get; init; }

    /// <summary>Money in a calendar month (UTC), in US dollars.</summary>
    public decimal? MonthlyCost { get; init; }

    /// <summary>These, and where they say nothing <paramref name="others"/>.</summary>
    public CallerLimits Or(CallerLimits others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new CallerLimits
        {
            RequestsPerMinute = RequestsPerMinute ?? others.RequestsPerMinute,
            ImagesPerMinute = ImagesPerMinute ?? others.ImagesPerMinute,
            Concurrent = Concurrent ?? others.Concurrent,
            MonthlyImages = MonthlyImages ?? others.MonthlyImages,
            MonthlyCost = MonthlyCost ?? others.MonthlyCost,
        };
    }
}
