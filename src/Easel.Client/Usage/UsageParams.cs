using System.Globalization;

namespace Easel.Client.Usage;

/// <summary>What usage to ask for.</summary>
public sealed record UsageParams
{
    /// <summary>The bucket that it is in is the first.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>Exclusive; null is now.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary><c>1m</c>, <c>1h</c> or <c>1d</c>; costs are told by the day alone. Null is a day.</summary>
    public string? BucketWidth { get; init; }

    /// <summary>Such as <c>model</c> and <c>api_key_id</c>.</summary>
    public IReadOnlyList<string> GroupBy { get; init; } = [];

    /// <summary>Buckets a page; null leaves it to the service.</summary>
    public int? Limit { get; init; }

    /// <summary><see cref="UsagePage{T}.NextPage"/> of the page before.</summary>
    public string? Page { get; init; }

    internal string ToQuery()
    {
        var query = $"?start_time={Seconds(StartTime)}";
        if (EndTime is { } end)
            query += $"&end_time={Seconds(end)}";
        if (BucketWidth is not null)
            query += $"&bucket_width={Uri.EscapeDataString(BucketWidth)}";
        if (Limit is { } limit)
            query += $"&limit={limit.ToString(CultureInfo.InvariantCulture)}";
        if (Page is not null)
            query += $"&page={Uri.EscapeDataString(Page)}";
        return query + string.Concat(GroupBy.Select(field => $"&group_by[]={Uri.EscapeDataString(field)}"));
    }

    private static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
