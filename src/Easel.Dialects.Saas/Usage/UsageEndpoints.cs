using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.Usage;

/// <summary><c>GET /usage/stats</c> and <c>/usage/current</c>: the caller's own, in every API.</summary>
internal sealed class UsageEndpoints(IUsageStore usage, TimeProvider clock)
{
    private static readonly string[] Spans = ["day", "week", "month"];

    public async Task CountAsync(HttpContext context, CallerIdentity caller)
    {
        var issues = new Issues();
        var from = QueryReader.Time(context, "startDate", issues);
        var to = QueryReader.Time(context, "endDate", issues);
        var groupBy = QueryReader.Choice(context, "groupBy", issues, Spans);
        if (issues.Any)
        {
            await ErrorResponse.WriteAsync(context, issues.All);
            return;
        }

        var sums = await SumAsync(from ?? DateTimeOffset.UnixEpoch, to, UsageInterval.Day, caller, context.RequestAborted);
        await SaasJson.WriteAsync(
            context,
            "Usage statistics retrieved successfully",
            new SaasUsageStatistics(
                UsageSums.Tokens(sums),
                UsageSums.Cents(sums),
                sums.Sum(sum => sum.Requests),
                UsageSums.AverageMilliseconds(sums),
                UsageSums.CachedPercent(sums),
                UsageSums.By(sums, sum => sum.Group.Model),
                UsageSums.By(sums, sum => sum.Group.Provider),
                UsageSums.By(sums, _ => "image"),
                UsageSums.Series(sums, groupBy)
            )
        );
    }

    public async Task CountMonthAsync(HttpContext context, CallerIdentity caller)
    {
        var now = clock.GetUtcNow();
        var month = new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero);
        var sums = await SumAsync(month, null, null, caller, context.RequestAborted);
        await SaasJson.WriteAsync(
            context,
            "Current usage retrieved successfully",
            new SaasCurrentUsage(
                UsageSums.Tokens(sums),
                UsageSums.Cents(sums),
                UsageSums
                    .By(sums, sum => sum.Group.Model)
                    .ToDictionary(one => one.Key, one => new SaasModelUsage(one.Value.Tokens, one.Value.Cost), StringComparer.Ordinal)
            )
        );
    }

    /// <param name="to">Inclusive, as in the template; null is now.</param>
    private async Task<IReadOnlyList<UsageSum>> SumAsync(
        DateTimeOffset from,
        DateTimeOffset? to,
        UsageInterval? interval,
        CallerIdentity caller,
        CancellationToken cancellationToken
    )
    {
        // There is no time after the last.
        var end = to == DateTimeOffset.MaxValue ? DateTimeOffset.MaxValue : (to ?? clock.GetUtcNow()).AddTicks(1);
        if (end <= from)
            return [];
        var filter = UsageFilter.All.For(caller);
        return await usage.SumAsync(
            new UsageQuery(new UsageRange(from, end))
            {
                Filter = caller.User is { } user ? filter with { Users = [user] } : filter,
                Interval = interval,
                GroupBy = UsageFields.Model | UsageFields.Provider,
            },
            cancellationToken
        );
    }
}
