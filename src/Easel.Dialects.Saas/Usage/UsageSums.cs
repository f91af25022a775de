using Easel.Core.Usage;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.Usage;

/// <summary>Adds sums up as this API shows them: tokens in and out together, and cost in US cents.</summary>
internal static class UsageSums
{
    private const int CentsInDollar = 100;

    public static long Tokens(IEnumerable<UsageSum> sums) => sums.Sum(sum => sum.Tokens.Input + sum.Tokens.Output);

    public static decimal Cents(IEnumerable<UsageSum> sums) => sums.Sum(sum => sum.Cost) * CentsInDollar;

    public static Dictionary<string, SaasUsage> By(IEnumerable<UsageSum> sums, Func<UsageSum, string?> key) =>
        sums.GroupBy(sum => key(sum) ?? "", StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new SaasUsage(Tokens(group), Cents(group), group.Sum(sum => sum.Requests)),
                StringComparer.Ordinal
            );

    public static List<SaasUsageAt> Series(IEnumerable<UsageSum> sums, string? groupBy) =>
        [
            .. sums.GroupBy(sum => BeginOf(DateOnly.FromDateTime(sum.Start.UtcDateTime), groupBy))
                .OrderBy(group => group.Key)
                .Select(group => new SaasUsageAt(group.Key, Tokens(group), Cents(group), group.Sum(sum => sum.Requests))),
        ];

    public static long AverageMilliseconds(IReadOnlyList<UsageSum> sums)
    {
        var requests = sums.Sum(sum => sum.Requests);
        return requests == 0
            ? 0
            : (long)
                Math.Round(sums.Sum(sum => (sum.QueueTime + sum.EngineTime).TotalMilliseconds) / requests, MidpointRounding.AwayFromZero);
    }

    public static double CachedPercent(IReadOnlyList<UsageSum> sums)
    {
        var requests = sums.Sum(sum => sum.Requests);
        return requests == 0 ? 0 : 100.0 * sums.Sum(sum => sum.CachedRequests) / requests;
    }

    /// <summary>Weeks begin on Monday (ISO 8601).</summary>
    private static DateOnly BeginOf(DateOnly day, string? groupBy) =>
        groupBy switch
        {
            "week" => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
            "month" => new DateOnly(day.Year, day.Month, 1),
            _ => day,
        };
}
