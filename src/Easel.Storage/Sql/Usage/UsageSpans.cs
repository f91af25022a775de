using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>A range as spans of kept sums: whole days where it has any, hours and minutes at its ends.</summary>
internal static class UsageSpans
{
    /// <param name="longest">No span is of longer sums.</param>
    public static IEnumerable<(int Width, long From, long To)> Of(UsageRange range, UsageInterval longest)
    {
        var from = Down(range.From.ToUnixTimeSeconds(), (int)UsageInterval.Minute);
        var to = Up(Seconds(range.To), (int)UsageInterval.Minute);
        return from < to ? Split(from, to, longest) : [];
    }

    /// <summary>The whole days that a range touches.</summary>
    public static (long From, long To) Days(UsageRange range) =>
        (Down(range.From.ToUnixTimeSeconds(), (int)UsageInterval.Day), Up(Seconds(range.To), (int)UsageInterval.Day));

    public static long Down(long seconds, int width) => seconds - (((seconds % width) + width) % width);

    private static IEnumerable<(int Width, long From, long To)> Split(long from, long to, UsageInterval width)
    {
        if (width == UsageInterval.Minute)
            return [((int)width, from, to)];
        var shorter = width == UsageInterval.Day ? UsageInterval.Hour : UsageInterval.Minute;
        var (first, last) = (Up(from, (int)width), Down(to, (int)width));
        if (first >= last)
            return Split(from, to, shorter);
        var spans = new List<(int, long, long)>();
        if (from < first)
            spans.AddRange(Split(from, first, shorter));
        spans.Add(((int)width, first, last));
        if (last < to)
            spans.AddRange(Split(last, to, shorter));
        return spans;
    }

    private static long Up(long seconds, int width) => Down(seconds + width - 1, width);

    /// <summary>Rounded up.</summary>
    private static long Seconds(DateTimeOffset at) => -Down(-at.ToUnixTimeMilliseconds(), 1000) / 1000;
}
