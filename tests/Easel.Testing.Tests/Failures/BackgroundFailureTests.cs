using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Testing.Failures;
using static Easel.Testing.Tests.Failures.BackgroundCalls;

namespace Easel.Testing.Tests.Failures;

/// <summary>Failures of work that nobody waits for at a connection.</summary>
public sealed class BackgroundFailureTests
{
    private const string Header = "Easel-Simulate";

    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    private static object Response(bool stream) =>
        new
        {
            input = "an apple",
            background = true,
            stream,
            tools = new[]
            {
                new
                {
                    type = "image_generation",
                    size = "256x256",
                    partial_images = 1,
                },
            },
        };

    [Theory]
    [InlineData("429; retry_after=0", "rate_limit_exceeded")]
    [InlineData("500", "server_error")]
    [InlineData("503", "server_error")]
    [InlineData("moderation_blocked; stage=output", "image_content_policy_violation")]
    public async Task A_background_response_is_accepted_and_fails_when_it_is_drawn(string failure, string code)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();

        var (status, accepted) = await SendAsync(http, "v1/responses", Response(stream: false), $"{failure}; at=stream");

        status.ShouldBe(HttpStatusCode.OK, accepted.ToString());
        accepted.GetProperty("error").ValueKind.ShouldBe(JsonValueKind.Null);
        var ended = await EndAsync(http, $"v1/responses/{accepted.GetProperty("id").GetString()}");
        ended.GetProperty("status").GetString().ShouldBe("failed");
        ended.GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
        // Only what was asked to fail does.
        (_, accepted) = await SendAsync(http, "v1/responses", Response(stream: false), null);
        ended = await EndAsync(http, $"v1/responses/{accepted.GetProperty("id").GetString()}");
        ended.GetProperty("status").GetString().ShouldBe("completed");
    }

    [Fact]
    public async Task A_followed_background_response_fails_behind_its_preview()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.ModerationBlocked("output", "gore").InStream());

        using var response = await http.PostAsJsonAsync("v1/responses", Response(stream: true), Cancelled);
        var types = Types(await response.Content.ReadAsStringAsync(Cancelled));

        types[0].ShouldBe("response.created");
        types[^1].ShouldBe("response.failed");
        types.ShouldContain("response.image_generation_call.partial_image");
        types.ShouldNotContain("response.image_generation_call.completed");
    }

    [Theory]
    [InlineData("connection_reset")]
    [InlineData("partial_then_silence; seconds=0.1")]
    public async Task A_broken_stream_leaves_the_background_response_alone_which_is_followed_again(string failure)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        using var content = JsonContent.Create(Response(stream: true));
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/responses") { Content = content };
        request.Headers.Add(Header, failure);

        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
        var (text, broke) = await response.ReadToEndAsync(Cancelled);

        broke.ShouldBeTrue();
        var types = Types(text[..(text.LastIndexOf("\n\n", StringComparison.Ordinal) + 2)]);
        types.ShouldContain("response.image_generation_call.partial_image");
        types.ShouldNotContain("response.completed");
        using var first = JsonDocument.Parse(Data(text)[0]);
        var id = first.RootElement.GetProperty("response").GetProperty("id").GetString();
        using var rest = await http.GetAsync($"v1/responses/{id}?stream=true&starting_after={types.Count - 1}", Cancelled);
        Types(await rest.Content.ReadAsStringAsync(Cancelled))[^1].ShouldBe("response.completed");
    }

    [Theory]
    [InlineData("429", 429, "rate_limit_exceeded")]
    [InlineData("insufficient_quota", 429, "insufficient_quota")]
    [InlineData("500", 500, null)]
    [InlineData("503", 503, "overloaded")]
    [InlineData("moderation_blocked", 400, "moderation_blocked")]
    public async Task An_image_task_is_accepted_and_fails_as_the_endpoint_would(string failure, int status, string? code)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();

        var (accepted, task) = await SendAsync(
            http,
            "v1/images/generations/async",
            new { prompt = "an apple", size = "256x256" },
            $"{failure}; at=stream"
        );

        accepted.ShouldBe(HttpStatusCode.Accepted, task.ToString());
        task = await EndAsync(http, $"v1/images/tasks/{task.GetProperty("id").GetString()}");
        task.GetProperty("status").GetString().ShouldBe("failed");
        task.GetProperty("http_status").GetInt32().ShouldBe(status);
        task.GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Every_line_of_a_batch_that_was_asked_to_fail_fails()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();

        var batch = await BatchAsync(http, lines: 2, "429; retry_after=1; at=stream");

        Counts(batch).ShouldBe((0, 2, 2));
        var errors = await LinesAsync(http, batch, "error_file_id");
        errors.Count.ShouldBe(2);
        foreach (var line in errors)
        {
            var response = line.GetProperty("response");
            response.GetProperty("status_code").GetInt32().ShouldBe(429);
            var error = response.GetProperty("body").GetProperty("error");
            error.GetProperty("code").GetString().ShouldBe("rate_limit_exceeded");
        }
    }

    [Theory]
    [InlineData("""{"custom_id": "line-1", "fail": "429"}""", "line-1", 429)]
    [InlineData("""{"custom_id": "*-2", "fail": "moderation_blocked; at=stream"}""", "line-2", 400)]
    [InlineData("""{"prompt": "apple 0", "model": "easel-*", "fail": "500"}""", "line-0", 500)]
    [InlineData("""{"prompt": "APPLE*", "nth": 1, "fail": "insufficient_quota"}""", null, 429)]
    public async Task One_line_of_a_batch_fails_that_a_rule_names(string rule, string? line, int status)
    {
        await using var easel = await StartAsync($$"""{"rules": [{{rule}}]}""");
        using var http = easel.CreateHttpClient();

        var batch = await BatchAsync(http, lines: 3, null);

        Counts(batch).ShouldBe((2, 1, 3));
        var failed = (await LinesAsync(http, batch, "error_file_id")).ShouldHaveSingleItem();
        if (line is not null)
            failed.GetProperty("custom_id").GetString().ShouldBe(line);
        failed.GetProperty("response").GetProperty("status_code").GetInt32().ShouldBe(status);
    }

    [Fact]
    public async Task A_prompt_fails_whichever_API_it_comes_by()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.AddDrawing(Failure.RateLimited(TimeSpan.FromSeconds(7)), prompt: "an apple*");

        var (status, body) = await SendAsync(http, "v1/images/generations", new { prompt = "an apple", size = "256x256" }, null);
        status.ShouldBe(HttpStatusCode.TooManyRequests, body.ToString());
        body.GetProperty("error").GetProperty("code").GetString().ShouldBe("rate_limit_exceeded");
        (status, _) = await SendAsync(http, "v1/images/generations", new { prompt = "a pear", size = "256x256" }, null);
        status.ShouldBe(HttpStatusCode.OK);
        var (_, accepted) = await SendAsync(http, "v1/responses", Response(stream: false), null);
        var ended = await EndAsync(http, $"v1/responses/{accepted.GetProperty("id").GetString()}");
        ended.GetProperty("status").GetString().ShouldBe("failed");
        (_, accepted) = await SendAsync(http, "v1/images/generations/async", new { prompt = "an apple", size = "256x256" }, null);
        ended = await EndAsync(http, $"v1/images/tasks/{accepted.GetProperty("id").GetString()}");
        ended.GetProperty("http_status").GetInt32().ShouldBe(429);
    }

    [Fact]
    public async Task What_a_drawing_cannot_do_is_refused()
    {
        await using var easel = await StartAsync();

        Should.Throw<ArgumentException>(() => easel.Failures.AddDrawing(Failure.ConnectionReset, prompt: "*"));
        Should.Throw<ArgumentException>(() => easel.Failures.AddDrawing(Failure.ServerError));
    }

    [Theory]
    [InlineData("v1/responses")]
    [InlineData("v1/images/generations/async")]
    [InlineData("v1/batches")]
    public async Task What_is_to_fail_at_once_is_not_accepted(string path)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();

        var (status, body) = await SendAsync(http, path, Response(stream: false), "503");

        status.ShouldBe(HttpStatusCode.ServiceUnavailable, body.ToString());
        using var jobs = await http.GetAsync("v1/jobs", Cancelled);
        (await jobs.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_scenario_file_fails_background_work_too()
    {
        await using var easel = await StartAsync(
            """{"rules": [{"path": "/v1/responses", "method": "POST", "nth": 2, "fail": "500; at=stream"}]}"""
        );
        using var http = easel.CreateHttpClient();

        var statuses = new List<string?>();
        for (var i = 0; i < 3; i++)
        {
            var (_, accepted) = await SendAsync(http, "v1/responses", Response(stream: false), null);
            var ended = await EndAsync(http, $"v1/responses/{accepted.GetProperty("id").GetString()}");
            statuses.Add(ended.GetProperty("status").GetString());
        }

        statuses.ShouldBe(["completed", "failed", "completed"]);
    }

    private static async Task<EaselServer> StartAsync(string? scenario = null)
    {
        var file = scenario is null ? null : Path.GetTempFileName();
        try
        {
            if (file is not null)
                await File.WriteAllTextAsync(file, scenario, Cancelled);
            return await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub, Scenario = file }, Cancelled);
        }
        finally
        {
            if (file is not null)
                File.Delete(file);
        }
    }

    private static (int Completed, int Failed, int Total) Counts(JsonElement batch)
    {
        var counts = batch.GetProperty("request_counts");
        return (
            counts.GetProperty("completed").GetInt32(),
            counts.GetProperty("failed").GetInt32(),
            counts.GetProperty("total").GetInt32()
        );
    }

    private static async Task<List<JsonElement>> LinesAsync(HttpClient http, JsonElement batch, string file)
    {
        var text = await http.GetStringAsync($"v1/files/{batch.GetProperty(file).GetString()}/content", Cancelled);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    private static List<string> Data(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("data: {", StringComparison.Ordinal)).Select(line => line[6..])];

    private static List<string> Types(string text) =>
        [.. Data(text).Select(data => JsonSerializer.Deserialize<JsonElement>(data).GetProperty("type").GetString()!)];
}
