namespace Easel.Client.Keys;

/// <summary>A key's own limits; null is what all keys of the server have.</summary>
public sealed record AccessKeyLimits
{
    public int? RequestsPerMinute { get; init; }

    public int? ImagesPerMinute { get; init; }

    /// <summary>Requests at the same time.</summary>
    public int? Concurrent { get; init; }

    /// <summary>Images in a calendar month (UTC).</summary>
    public long? MonthlyImages { get; init; }

    /// <summary>US dollars in a calendar month (UTC).</summary>
    public decimal? MonthlyCost { get; init; }
}
