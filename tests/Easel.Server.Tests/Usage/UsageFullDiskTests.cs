using System.Globalization;
using System.Net;
using Easel.Core.Usage;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Usage;

/// <summary>On a full disk what is asked for inline is drawn, cache or not, and accounted for when there is room; never by half.</summary>
public sealed class UsageFullDiskTests
{
    [Fact]
    public async Task What_is_drawn_on_a_full_disk_is_served_and_accounted_for_when_there_is_room()
    {
        Assert.SkipWhen(SmallDisk.Impossible is not null, SmallDisk.Impossible ?? "");
        using var disk = new SmallDisk(megabytes: 4);
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine, data: disk.Path);
        await DrawAsync(server, seed: 0);
        disk.Fill();

        for (var seed = 1; seed <= 5; seed++)
            await DrawAsync(server, seed);
        // The cache had no room for these, and what is drawn twice is drawn as well.
        await DrawAsync(server, seed: 5);
        await Eventually.HoldsAsync(async () => (await StorageAsync(server)).Contains("full", StringComparison.Ordinal));
        disk.MakeRoom();

        await Eventually.HoldsAsync(async () => await SumAsync(server) is { Requests: 7, Images: 7 });
        await Eventually.HoldsAsync(async () => !(await StorageAsync(server)).Contains("full", StringComparison.Ordinal));
        var lines = (await server.Client.GetStringAsync("/v1/usage/export")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(8, "of each request there is one record, under a head");
        await DrawAsync(server, seed: 6);
        await DrawAsync(server, seed: 6);
        engine.Seen.Count(seen => seen.Seed == 6).ShouldBe(1, "the cache works again");
    }

    private static async Task DrawAsync(RunningServer server, int seed)
    {
        using var response = await server.GenerateAsync(
            new
            {
                prompt = "a fox",
                size = "64x64",
                seed,
            }
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK, seed.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<string> StorageAsync(RunningServer server)
    {
        using var response = await server.Client.GetAsync("/readyz");
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<UsageSum?> SumAsync(RunningServer server) =>
        (
            await server
                .Services.GetRequiredService<IUsageStore>()
                .SumAsync(new UsageQuery(new UsageRange(DateTimeOffset.UnixEpoch, TimeProvider.System.GetUtcNow().AddDays(1))), default)
        ).SingleOrDefault();
}
