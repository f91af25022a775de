using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Easel.Core.Usage;

namespace Easel.Dialects.OpenAI.Usage;

/// <summary>A page of buckets: some of those that a time range is divided into.</summary>
/// <param name="Start">When the page's first bucket begins.</param>
/// <param name="End">When its last one ends.</param>
/// <param name="NextPage">Where the next page begins; null after the last.</param>
internal sealed record UsageBuckets(UsageInterval Interval, DateTimeOffset Start, DateTimeOffset End, string? NextPage)
{
    private const string CursorPrefix = "page_";

    public UsageRange Range => new(Start, End);

    public IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> All
    {
        get
        {
            for (var start = Start; start < End; start += Width)
                yield return (start, start + Width);
        }
    }

    private TimeSpan Width => TimeSpan.FromSeconds((int)Interval);

    /// <param name="from">Its bucket is the first of all.</param>
    /// <param name="to">Exclusive.</param>
    /// <param name="page">Where this page begins; null for the first.</param>
    public static UsageBuckets Of(UsageInterval interval, DateTimeOffset from, DateTimeOffset to, int limit, DateTimeOffset? page)
    {
        var width = (int)interval;
        var start = Down(page > from ? page.Value : from, width);
        var last = Down(to.AddSeconds(width).AddTicks(-1), width);
        var most = (last.ToUnixTimeSeconds() - start.ToUnixTimeSeconds()) / width;
        var end = start.AddSeconds(Math.Clamp(most, 0, limit) * width);
        return new UsageBuckets(interval, start, end, most > limit ? Cursor(end) : null);
    }

    /// <summary>Reads <see cref="NextPage"/>.</summary>
    public static bool TryReadCursor(string text, out DateTimeOffset start)
    {
        start = default;
        if (!text.StartsWith(CursorPrefix, StringComparison.Ordinal) || !Base64Url.IsValid(text.AsSpan(CursorPrefix.Length)))
            return false;
        var decoded = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text.AsSpan(CursorPrefix.Length)));
        if (!long.TryParse(decoded, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > UsageParameters.MaxTime)
            return false;
        start = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }

    private static string Cursor(DateTimeOffset start) =>
        CursorPrefix + Base64Url.EncodeToString(Encoding.ASCII.GetBytes(start.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));

    private static DateTimeOffset Down(DateTimeOffset at, int width)
    {
        var seconds = at.ToUnixTimeSeconds();
        return DateTimeOffset.FromUnixTimeSeconds(seconds - (((seconds % width) + width) % width));
    }
}
