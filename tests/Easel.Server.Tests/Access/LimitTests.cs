using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Dialects.Access;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>Limits as the clients of each API see them.</summary>
public sealed class LimitTests
{
    private static readonly object Small = new { prompt = "a", size = "64x64" };

    [Fact]
    public async Task A_client_of_OpenAIs_API_is_told_where_it_stands()
    {
        await using var server = await KeyServer.StartAsync(
            args: ["--Easel:Limits:Key:RequestsPerMinute=2", "--Easel:Limits:Tenants:acme:ImagesPerMinute=100"]
        );
        var (_, mine) = await server.CreateAsync(new { name = "mine", tenant = "acme" });
        var (_, other) = await server.CreateAsync(new { name = "other" });

        using var first = await server.SendAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            mine,
            new
            {
                prompt = "a",
                size = "64x64",
                n = 3,
            }
        );
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        Header(first, "limit-requests").ShouldBe("2");
        Header(first, "remaining-requests").ShouldBe("1");
        // One in thirty seconds.
        SecondsOf(Header(first, "reset-requests")).ShouldBeInRange(1, 30);
        Header(first, "limit-images").ShouldBe("100");
        int.Parse(Header(first, "remaining-images"), CultureInfo.InvariantCulture).ShouldBeInRange(97, 100);
        (await server.SendAsync(HttpMethod.Post, RunningServer.Generations, mine, Small)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var refused = await server.SendAsync(HttpMethod.Post, RunningServer.Generations, mine, Small);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var error = (await RunningServer.JsonAsync(refused)).GetProperty("error");
        error.GetProperty("type").GetString().ShouldBe("requests");
        error.GetProperty("code").GetString().ShouldBe("rate_limit_exceeded");
        error.GetProperty("message").GetString()!.ShouldContain("2 requests per minute");
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        Header(refused, "remaining-requests").ShouldBe("0");
        refused.Headers.Contains("x-should-retry").ShouldBeFalse();

        (await server.StatusAsync("/v1/models", mine)).ShouldBe(HttpStatusCode.OK, "only requests for work count");
        using var others = await server.SendAsync(HttpMethod.Post, RunningServer.Generations, other, Small);
        others.StatusCode.ShouldBe(HttpStatusCode.OK);
        others.Headers.Contains("x-ratelimit-limit-images").ShouldBeFalse("it has no such limit");
    }

    [Fact]
    public async Task Images_over_a_limit_are_refused_in_each_dialects_words()
    {
        await using var server = await KeyServer.StartAsync(args: ["--Easel:Limits:Key:ImagesPerMinute=1"]);
        var (_, mine) = await server.CreateAsync(new { name = "mine" });
        var process = new
        {
            service = new { serviceId = "text-to-image:easel" },
            request = new
            {
                inputs = new[] { new { text = new { role = "user", content = "a" } } },
                requested = new { image = new { width = 64, height = 64 } },
            },
        };
        (await server.SendAsync(HttpMethod.Post, RunningServer.Generations, mine, Small)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var openAI = await server.SendAsync(HttpMethod.Post, RunningServer.Generations, mine, Small);
        openAI.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await RunningServer.JsonAsync(openAI)).GetProperty("error").GetProperty("code").GetString().ShouldBe("rate_limit_exceeded");
        openAI.Headers.RetryAfter.ShouldNotBeNull();
        using var aisBreaker = await server.SendAsync(HttpMethod.Post, "/api/v1/process", mine, process);
        aisBreaker.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await RunningServer.JsonAsync(aisBreaker))
            .GetProperty("error")
            .GetProperty("statusText")
            .GetString()
            .ShouldBe("Too Many Requests");
        using var tooMany = await server.SendAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            mine,
            new
            {
                prompt = "a",
                size = "64x64",
                n = 2,
            }
        );
        tooMany.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        tooMany.Headers.GetValues("x-should-retry").ShouldBe(["false"]);
        tooMany.Headers.RetryAfter.ShouldBeNull();
    }

    [Fact]
    public async Task A_months_images_are_counted_over_restarts_and_ends_in_OpenAIs_words()
    {
        using var data = new TemporaryFolder();
        string mine;
        await using (var server = await KeyServer.StartAsync(args: ["--Easel:Limits:Key:MonthlyImages=3"], data: data.Path))
        {
            (_, mine) = await server.CreateAsync(new { name = "mine" });
            (await DrawAsync(server, mine, 2)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await DrawAsync(server, mine, 2)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            await server.Server.StopAsync();
        }

        await using var again = await KeyServer.StartAsync(args: ["--Easel:Limits:Key:MonthlyImages=3"], data: data.Path);
        (await DrawAsync(again, mine, 1)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var refused = await DrawAsync(again, mine, 1);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var error = (await RunningServer.JsonAsync(refused)).GetProperty("error");
        error.GetProperty("type").GetString().ShouldBe("insufficient_quota");
        error.GetProperty("code").GetString().ShouldBe("insufficient_quota");
        error.GetProperty("message").GetString()!.ShouldStartWith("You exceeded your current quota");
        refused.Headers.GetValues("x-should-retry").ShouldBe(["false"]);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_gives_nobody_more()
    {
        var time = new ManualTime();
        await using var server = await KeyServer.StartAsync(
            args: ["--Easel:Limits:Key:MonthlyImages=2"],
            replace: services => services.AddSingleton<TimeProvider>(time)
        );
        var (_, mine) = await server.CreateAsync(new { name = "mine" });
        (await DrawAsync(server, mine, 2)).StatusCode.ShouldBe(HttpStatusCode.OK);

        // From the first of a month into the month before, where nothing was drawn yet, and on again.
        time.AdjustTime(time.GetUtcNow().AddDays(-3));
        (await DrawAsync(server, mine, 2)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await DrawAsync(server, mine, 1)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        time.Advance(TimeSpan.FromDays(3));
        (await DrawAsync(server, mine, 1)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_budget_that_is_used_up_in_mid_batch_fails_the_lines_that_are_left()
    {
        await using var server = await KeyServer.StartAsync(args: ["--Easel:Limits:Key:MonthlyImages=2"]);
        var (_, mine) = await server.CreateAsync(new { name = "mine" });

        var batch = await BatchAsync(server, mine, lines: 4);

        batch.GetProperty("status").GetString().ShouldBe("completed");
        var counts = batch.GetProperty("request_counts");
        (counts.GetProperty("completed").GetInt32(), counts.GetProperty("failed").GetInt32()).ShouldBe((2, 2));
        using var errors = await server.SendAsync(
            HttpMethod.Get,
            $"/v1/files/{batch.GetProperty("error_file_id").GetString()}/content",
            mine
        );
        var told = (await errors.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        told.Length.ShouldBe(2);
        told.ShouldAllBe(line =>
            line.Contains("\"status_code\":429", StringComparison.Ordinal) && line.Contains("insufficient_quota", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_batch_waits_for_a_minutes_limit()
    {
        // One image in six seconds.
        await using var server = await KeyServer.StartAsync(args: ["--Easel:Limits:Key:ImagesPerMinute=10"]);
        var (_, mine) = await server.CreateAsync(new { name = "mine" });
        (await DrawAsync(server, mine, 10)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var batch = await BatchAsync(server, mine, lines: 1);

        batch.GetProperty("request_counts").GetProperty("completed").GetInt32().ShouldBe(1);
    }

    private static async Task<JsonElement> BatchAsync(KeyServer server, string key, int lines)
    {
        var text = string.Join(
            '\n',
            Enumerable
                .Range(0, lines)
                .Select(line =>
                    $$$"""{"custom_id":"{{{line}}}","method":"POST","url":"/v1/images/generations","body":{"prompt":"a","size":"64x64"}}"""
                )
        );
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "a.jsonl" },
            { new StringContent("batch"), "purpose" },
        };
        var file = await server.AskAsync(HttpMethod.Post, "/v1/files", key, form);
        var order = new
        {
            input_file_id = file.GetProperty("id").GetString(),
            endpoint = "/v1/images/generations",
            completion_window = "24h",
        };
        var id = (await server.AskAsync(HttpMethod.Post, "/v1/batches", key, order)).GetProperty("id").GetString();
        JsonElement batch = default;
        await Eventually.HoldsAsync(async () =>
            (batch = await server.AskAsync(HttpMethod.Get, $"/v1/batches/{id}", key)).GetProperty("status").GetString()
                is "completed"
                    or "failed"
        );
        return batch;
    }

    private static Task<HttpResponseMessage> DrawAsync(KeyServer server, string key, int count) =>
        server.SendAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            key,
            new
            {
                prompt = "a",
                size = "64x64",
                n = count,
            }
        );

    [Theory]
    [InlineData("--Easel:Limits:Key:RequestsPerMinute=-1", "Easel:Limits:Key:RequestsPerMinute")]
    [InlineData("--Easel:Limits:Tenant:MonthlyCost=much", "Easel:Limits:Tenant:MonthlyCost")]
    [InlineData("--Easel:Limits:Tenants:acme:Images=3", "Easel:Limits:Tenants:acme:Images is not an option")]
    [InlineData("--Easel:Limits:Model:MonthlyImages=3", "Easel:Limits:Model:MonthlyImages is not an option")]
    [InlineData("--Easel:Limits:Everybody:Images=3", "Easel:Limits:Everybody is not an option")]
    public void A_wrong_limit_is_told(string option, string told)
    {
        var builder = Hosting.ServerDefaults.CreateBuilder(
            new Hosting.HostArguments([option, $"--Easel:ModelsFolder={TestModels.Folder}"])
        );

        Hosting.EaselOptionsBinder.Bind(builder.Configuration).Problems.ShouldHaveSingleItem().ShouldContain(told);
    }

    [Theory]
    [InlineData(0, "0ms")]
    [InlineData(0.12, "120ms")]
    [InlineData(1, "1s")]
    [InlineData(1.5, "1.5s")]
    [InlineData(59.9996, "1m0s")]
    [InlineData(60, "1m0s")]
    [InlineData(366, "6m6s")]
    public void A_time_is_written_as_OpenAI_does(double seconds, string text) =>
        LimitHeaders.Text(TimeSpan.FromSeconds(seconds)).ShouldBe(text);

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues($"x-ratelimit-{name}").Single();

    private static double SecondsOf(string text) =>
        text.EndsWith("ms", StringComparison.Ordinal)
            ? double.Parse(text[..^2], CultureInfo.InvariantCulture) / 1000
            : double.Parse(text[..^1], CultureInfo.InvariantCulture);
}
