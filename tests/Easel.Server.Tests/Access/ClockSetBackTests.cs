using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>The machine's clock is set back while the server runs: nothing breaks, nobody waits for it, nothing is had twice, and no key
/// revives.</summary>
public sealed class ClockSetBackTests
{
    private static readonly TimeSpan Days = TimeSpan.FromDays(3);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_that_has_ended_stays_so(bool postgreSql)
    {
        var time = new ManualTime();
        await using var server = await StartAsync(time, postgreSql);
        var expires = time.GetUtcNow().AddSeconds(10).ToUnixTimeSeconds();
        var (_, expired) = await server.CreateAsync(new { name = "expires", expires_at = expires });
        // Nobody tries it after its time, and nobody sees that it has expired.
        var (_, unused) = await server.CreateAsync(new { name = "expires too", expires_at = expires });
        var (rotated, replaced) = await server.CreateAsync(new { name = "rotated" });
        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{rotated}/rotate", KeyServer.Admin, new { grace_seconds = 10 });
        (await server.StatusAsync("/v1/models", expired)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync("/v1/models", replaced)).ShouldBe(HttpStatusCode.OK);
        time.Advance(TimeSpan.FromSeconds(11));
        (await server.StatusAsync("/v1/models", expired)).ShouldBe(HttpStatusCode.Unauthorized);

        time.SetBy = -Days;

        (await server.StatusAsync("/v1/models", expired)).ShouldBe(HttpStatusCode.Unauthorized);
        (await server.StatusAsync("/v1/models", unused)).ShouldBe(HttpStatusCode.Unauthorized);
        (await server.StatusAsync("/v1/models", replaced)).ShouldBe(HttpStatusCode.Unauthorized);
        var (made, good) = await server.CreateAsync(new { name = "made since" });
        (await server.StatusAsync("/v1/models", good)).ShouldBe(HttpStatusCode.OK);
        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{made}/rotate", KeyServer.Admin, new { grace_seconds = 10 });
        (await server.StatusAsync("/v1/models", good)).ShouldBe(HttpStatusCode.OK, "its grace begins now");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_budget_that_is_used_up_stays_so_and_what_was_used_is_told(bool postgreSql)
    {
        var time = new ManualTime();
        time.Advance(TimeSpan.FromDays(10));
        await using var server = await StartAsync(time, postgreSql, "--Easel:Limits:Key:MonthlyImages=2");
        var (_, key) = await server.CreateAsync(new { name = "a" });
        (await DrawAsync(server, key)).ShouldBe(HttpStatusCode.OK);

        time.SetBy = -Days;

        (await DrawAsync(server, key)).ShouldBe(HttpStatusCode.OK);
        (await DrawAsync(server, key)).ShouldBe(HttpStatusCode.TooManyRequests);
        await Eventually.HoldsAsync(async () => await UsedAsync(server, key) == 2);
        time.SetBy = Days;
        (await DrawAsync(server, key)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await UsedAsync(server, key)).ShouldBe(2);
    }

    [Fact]
    public async Task The_cache_and_the_urls_of_images_go_on()
    {
        var time = new ManualTime();
        await using var server = await StartAsync(time, postgreSql: false);
        var first = await GenerateAsync(server);

        time.SetBy = -Days;

        var second = await GenerateAsync(server);
        second.GetProperty("cached").GetBoolean().ShouldBeTrue();
        foreach (var drawn in (JsonElement[])[first, second])
            (await server.StatusAsync(UrlOf(drawn), null)).ShouldBe(HttpStatusCode.OK);
        time.SetBy = TimeSpan.FromHours(2);
        foreach (var drawn in (JsonElement[])[first, second])
            (await server.StatusAsync(UrlOf(drawn), null)).ShouldBe(HttpStatusCode.Gone, "its time is over");
        time.SetBy = TimeSpan.FromDays(91);
        (await GenerateAsync(server)).GetProperty("cached").GetBoolean().ShouldBeFalse("its time is over");
    }

    [Fact]
    public async Task Who_may_ask_again_in_a_minute_may_do_so()
    {
        var time = new ManualTime();
        await using var server = await StartAsync(time, postgreSql: false, "--Easel:Saas:ImageRequestsPerMinute=1");
        await GenerateAsync(server);

        foreach (var set in (TimeSpan[])[-Days, Days])
        {
            time.SetBy = set;
            using (var refused = await server.SendAsync(HttpMethod.Post, Images, KeyServer.Admin, new { prompt = "a" }))
            {
                refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
                refused.Headers.RetryAfter!.Delta!.Value.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
            }

            time.Advance(TimeSpan.FromMinutes(1));
            await GenerateAsync(server);
        }
    }

    [Fact]
    public async Task A_batch_that_was_begun_months_ahead_is_finished()
    {
        using var data = new TemporaryFolder();
        var (time, engine) = (new ManualTime(), new PaintEngine { StepByStep = true });
        time.SetBy = TimeSpan.FromDays(60);
        string batch;
        await using (var first = await StartAsync(time, engine))
        {
            batch = await KeptWork.BeginBatchAsync(first, KeyServer.Admin);
            await Eventually.HoldsAsync(() => engine.Contexts.Count > 0);
        }

        await using var next = await StartAsync(new ManualTime(), new PaintEngine());
        var ended = await KeptWork.EndedAsync(next, KeyServer.Admin, $"/v1/batches/{batch}");

        ended.GetProperty("status").GetString().ShouldBe("completed");
        ended.GetProperty("request_counts").GetProperty("completed").GetInt32().ShouldBe(1);

        Task<KeyServer> StartAsync(ManualTime clock, PaintEngine draws) =>
            KeyServer.StartAsync(draws, replace: services => services.AddSingleton<TimeProvider>(clock), data: data.Path);
    }

    private const string Images = "/api/v1/ai/images/generate";

    private static Task<KeyServer> StartAsync(ManualTime time, bool postgreSql, params string[] args) =>
        KeyServer.StartAsync(
            args: postgreSql ? [$"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}", .. args] : args,
            replace: services => services.AddSingleton<TimeProvider>(time)
        );

    private static async Task<HttpStatusCode> DrawAsync(KeyServer server, string key)
    {
        using var drawn = await server.SendAsync(HttpMethod.Post, RunningServer.Generations, key, new { prompt = "a", size = "64x64" });
        return drawn.StatusCode;
    }

    private static async Task<long> UsedAsync(KeyServer server, string key)
    {
        var usage = await server.AskAsync(
            HttpMethod.Get,
            $"/v1/organization/usage/images?start_time={1_767_225_600 - 86_400}&end_time={1_767_225_600 + (30 * 86_400)}&limit=31",
            key
        );
        return usage
            .GetProperty("data")
            .EnumerateArray()
            .SelectMany(bucket => bucket.GetProperty("results").EnumerateArray())
            .Sum(result => result.GetProperty("images").GetInt64());
    }

    private static async Task<JsonElement> GenerateAsync(KeyServer server) =>
        (await server.AskAsync(HttpMethod.Post, Images, KeyServer.Admin, new { prompt = "a", size = "256x256" })).GetProperty("data");

    private static string UrlOf(JsonElement drawn) => new Uri(drawn.GetProperty("images")[0].GetProperty("url").GetString()!).PathAndQuery;
}
