using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Saas;

public sealed class SaasUsageTests : SaasServer
{
    /// <summary>Four cents an image, as DALL-E 3 cost.</summary>
    private protected override void Replace(IServiceCollection services) =>
        services.ServeOnly(PaintEngine.Card with { Prices = [new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m)] }, Engine);

    [Fact]
    public async Task Costs_are_cents_and_what_the_cache_had_costs_nothing()
    {
        var two = new { prompt = "a", n = 2 };
        (await DataAsync(HttpMethod.Post, Generate, two)).GetProperty("cost").GetDecimal().ShouldBe(8);
        (await DataAsync(HttpMethod.Post, Generate, two)).GetProperty("cost").GetDecimal().ShouldBe(0);
        (await DataAsync(HttpMethod.Post, Generate, new { prompt = "b" })).GetProperty("cost").GetDecimal().ShouldBe(4);
        var models = await DataAsync(HttpMethod.Get, "models");
        models[0].GetProperty("pricing").GetProperty("promptPricePerMillion").GetDecimal().ShouldBe(40_000);

        JsonElement stats = default;
        await Eventually.HoldsAsync(async () =>
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            stats = await DataAsync(HttpMethod.Get, "usage/stats", message: "Usage statistics retrieved successfully");
            return stats.GetProperty("totalRequests").GetInt32() == 3;
        });

        stats.GetProperty("totalCost").GetDecimal().ShouldBe(12);
        stats.GetProperty("cacheHitRate").GetDouble().ShouldBe(100.0 / 3, 1e-9);
        foreach (var (group, key) in new[] { ("byModel", "paint"), ("byProvider", "paint"), ("byOperation", "image") })
        {
            var sum = stats.GetProperty(group).EnumerateObject().Single(one => one.Name == key).Value;
            sum.GetProperty("cost").GetDecimal().ShouldBe(12);
            sum.GetProperty("requests").GetInt32().ShouldBe(3);
        }

        var day = stats.GetProperty("timeSeries").EnumerateArray().Single();
        day.GetProperty("date").GetString().ShouldBe("2026-01-01");
        var week = (await DataAsync(HttpMethod.Get, "usage/stats?groupBy=week")).GetProperty("timeSeries")[0];
        week.GetProperty("date").GetString().ShouldBe("2025-12-29", "the Monday before");
        (await DataAsync(HttpMethod.Get, "usage/stats?endDate=2025-12-31T23:59:59Z")).GetProperty("totalRequests").GetInt32().ShouldBe(0);
        (await DataAsync(HttpMethod.Get, "usage/stats?startDate=2026-01-01T00:00:00Z")).GetProperty("totalRequests").GetInt32().ShouldBe(3);
        var (_, wrong) = await SendAsync(HttpMethod.Get, "usage/stats?startDate=yesterday&groupBy=hour");
        Fields(wrong).Count().ShouldBe(2);

        var current = await DataAsync(HttpMethod.Get, "usage/current", message: "Current usage retrieved successfully");
        current.GetProperty("totalCost").GetDecimal().ShouldBe(12);
        current.GetProperty("byModel").GetProperty("paint").GetProperty("cost").GetDecimal().ShouldBe(12);
    }
}
