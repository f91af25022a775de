using Easel.Core.Usage;

namespace Easel.Dialects.OpenAI.Usage;

/// <summary>What one usage endpoint takes.</summary>
/// <param name="Fields">Values of <c>group_by</c>.</param>
/// <param name="Filters">Parameters that not every endpoint has.</param>
internal sealed record UsageLimits(
    IReadOnlyList<(string Name, UsageInterval Interval, int Default, int Max)> Widths,
    IReadOnlyList<string> Fields,
    IReadOnlyList<string> Filters
)
{
    public static UsageLimits Images { get; } =
        new(
            [("1m", UsageInterval.Minute, 60, 1440), ("1h", UsageInterval.Hour, 24, 168), ("1d", UsageInterval.Day, 7, 31)],
            ["project_id", "user_id", "api_key_id", "model", "size", "source"],
            ["user_ids", "models", "sources", "sizes"]
        );

    public static UsageLimits Costs { get; } =
        new([("1d", UsageInterval.Day, 7, 180)], ["project_id", "user_id", "line_item", "api_key_id", "api_source"], ["line_items"]);

    public (int Default, int Max) Of(UsageInterval interval)
    {
        var width = Widths.First(one => one.Interval == interval);
        return (width.Default, width.Max);
    }
}
