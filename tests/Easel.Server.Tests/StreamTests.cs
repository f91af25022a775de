using System.Net;
using System.Text;
using Easel.Abstractions.Events;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests;

public sealed class StreamTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(2, 3)]
    public async Task Previews_come_in_order_before_their_image(int partial_images, int n)
    {
        using var response = await _server.GenerateAsync(
            new
            {
                prompt = "a red apple",
                stream = true,
                partial_images,
                n,
                size = "64x64",
                seed = 5,
            }
        );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        var events = Sse.Parse(await response.Content.ReadAsStringAsync());
        foreach (var sse in events)
            sse.Data.GetProperty("type").GetString().ShouldBe(sse.Event);
        for (var image = 0; image < n; image++)
        {
            var own = events.Where(sse => sse.Data.GetProperty("easel").GetProperty("image_index").GetInt32() == image).ToList();
            own.Select(sse => sse.Event)
                .ShouldBe([.. Enumerable.Repeat("image_generation.partial_image", partial_images), "image_generation.completed"]);
            own.Take(partial_images)
                .Select(sse => sse.Data.GetProperty("partial_image_index").GetInt32())
                .ShouldBe(Enumerable.Range(0, partial_images));
            // 272 for a low square of 1024, so 1056 / 256 = 4.125 for a medium one of 64; 100 a preview (OpenAI's guide).
            own[^1].Data.GetProperty("usage").GetProperty("output_tokens").GetInt32().ShouldBe(4 + 100 * partial_images);
            own[^1].Data.GetProperty("easel").GetProperty("seed").GetInt64().ShouldBe(5 + image);
        }

        events.Count.ShouldBe(n * (partial_images + 1));
    }

    [Fact]
    public async Task Each_event_is_sent_when_it_happens()
    {
        _engine.StepByStep = true;
        using var response = await SendAsync("""{"prompt":"a","stream":true,"partial_images":2,"size":"64x64"}""", () => _engine.Step());
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());

        (await reader.ReadLineAsync()).ShouldBe("event: image_generation.partial_image");
        (await reader.ReadLineAsync())!.ShouldContain("\"partial_image_index\":0");
        (await reader.ReadLineAsync()).ShouldBe("");
        _engine.Step();
        (await reader.ReadLineAsync()).ShouldBe("event: image_generation.partial_image");
        (await reader.ReadLineAsync())!.ShouldContain("\"partial_image_index\":1");
        (await reader.ReadLineAsync()).ShouldBe("");
        _engine.Step(2);
        (await reader.ReadLineAsync()).ShouldBe("event: image_generation.completed");
    }

    [Fact]
    public async Task Steps_are_told_to_a_client_that_asks_for_them()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(
                """{"prompt":"a","stream":true,"partial_images":1,"size":"64x64"}""",
                Encoding.UTF8,
                "application/json"
            ),
            Headers = { { "Easel-Progress", "true" } },
        };
        using var response = await _server.Client.SendAsync(request);

        var events = Sse.Parse(await response.Content.ReadAsStringAsync());
        events
            .Where(sse => sse.Event == "easel.progress")
            .Select(sse => sse.Data.GetRawText())
            .ShouldBe(Enumerable.Range(1, PaintEngine.Steps).Select(step => $$"""{"type":"easel.progress","step":{{step}},"steps":4}"""));
        events
            .Where(sse => sse.Event != "easel.progress")
            .Select(sse => sse.Event)
            .ShouldBe(["image_generation.partial_image", "image_generation.completed"]);
    }

    [Theory]
    [InlineData("64", "64x32")]
    [InlineData("63", "128x64")]
    [InlineData("a", "128x64")]
    public async Task Previews_are_small_for_a_client_that_likes_them_so(string side, string size)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(
                """{"prompt":"a","stream":true,"partial_images":1,"size":"128x64"}""",
                Encoding.UTF8,
                "application/json"
            ),
            Headers = { { "Easel-Preview-Side", side } },
        };
        using var response = await _server.Client.SendAsync(request);

        Sse.Parse(await response.Content.ReadAsStringAsync())
            .Select(sse => sse.Data.GetProperty("size").GetString())
            .ShouldBe([size, "128x64"]);
    }

    [Fact]
    public async Task The_whole_answer_and_the_stream_carry_the_same_file()
    {
        using var whole = await _server.GenerateAsync(
            new
            {
                prompt = "a",
                seed = 9,
                size = "128x64",
                background = "transparent",
            }
        );
        using var stream = await _server.GenerateAsync(
            new
            {
                prompt = "a",
                seed = 9,
                size = "128x64",
                background = "transparent",
                stream = true,
            }
        );

        var fromWhole = (await RunningServer.JsonAsync(whole)).GetProperty("data")[0].GetProperty("b64_json").GetString();
        Sse.Parse(await stream.Content.ReadAsStringAsync())[^1].Data.GetProperty("b64_json").GetString().ShouldBe(fromWhole);
    }

    [Fact]
    public async Task A_client_that_leaves_after_the_first_preview_stops_the_engine()
    {
        _engine.StepByStep = true;
        using (var response = await SendAsync("""{"prompt":"a","stream":true,"partial_images":3,"size":"64x64"}""", () => _engine.Step()))
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
            (await reader.ReadLineAsync()).ShouldBe("event: image_generation.partial_image");
        }

        // The engine stands before its second step and is never let go on: only a cancellation can end this wait.
        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        _engine.StepByStep = false;
        using var next = await _server.GenerateAsync(new { prompt = "a", size = "64x64" });
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_client_that_leaves_is_no_error_in_the_log()
    {
        var lines = new LogLines();
        var engine = new PaintEngine { StepByStep = true };
        await using var server = await RunningServer.StartAsync(
            engine,
            ["--Logging:LogLevel:Default=Information"],
            services => services.AddSingleton<ILoggerProvider>(lines)
        );
        using (
            var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
            {
                Content = Json("""{"prompt":"a","stream":true,"partial_images":3,"size":"64x64"}"""),
            }
        )
        {
            engine.Step();
            using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }

        // The frame's line is the last of a request.
        await Eventually.HoldsAsync(() => lines.All.Any(line => line.Contains(" ms, ", StringComparison.Ordinal)));
        lines.All.ShouldNotContain(line => line.Contains("xception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_leaves_while_it_waits_for_a_whole_answer_stops_the_engine()
    {
        _engine.StepByStep = true;
        using var leave = new CancellationTokenSource();
        var waiting = _server.Client.PostAsync(RunningServer.Generations, Json("""{"prompt":"a"}"""), leave.Token);
        _engine.Step();
        await Eventually.HoldsAsync(() => _engine.Seen.Count > 0);
        await leave.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        _engine.StepByStep = false;
        using var next = await _server.GenerateAsync(new { prompt = "a", size = "64x64" });
        next.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_in_mid_stream_is_the_last_event(bool thrown)
    {
        var error = new ImageError(ImageErrorKind.Engine, null, null, "secret");
        _engine.BeforeStep = step =>
            step < 3 ? null
            : thrown ? throw new InvalidOperationException("secret")
            : error;
        using var response = await _server.GenerateAsync(
            new
            {
                prompt = "a",
                stream = true,
                partial_images = 1,
                size = "64x64",
            }
        );

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotContain("secret");
        var events = Sse.Parse(text);
        events.Select(sse => sse.Event).ShouldBe(["image_generation.partial_image", "error"]);
        events[^1].Data.GetProperty("type").GetString().ShouldBe("error");
        events[^1].Data.GetProperty("error").GetProperty("type").GetString().ShouldBe("server_error");
    }

    [Fact]
    public async Task An_error_before_the_first_event_is_a_plain_answer()
    {
        _engine.BeforeStep = _ => new ImageError(ImageErrorKind.Overloaded, null, null, "full") { RetryAfter = TimeSpan.FromSeconds(2) };
        using var response = await _server.GenerateAsync(new { prompt = "a", stream = true });

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task Warnings_are_in_the_completed_event_and_in_the_header()
    {
        using var response = await _server.GenerateAsync(
            new
            {
                prompt = "a",
                stream = true,
                style = "natural",
                response_format = "url",
                size = "64x64",
            }
        );

        response
            .Headers.GetValues("easel-warnings")
            .Single()
            .Split(", ")
            .ShouldBe(["unsupported_parameter;param=style", "unsupported_parameter;param=response_format"], ignoreOrder: true);
        Sse.Parse(await response.Content.ReadAsStringAsync())
            .ShouldHaveSingleItem()
            .Data.GetProperty("easel")
            .GetProperty("warnings")
            .GetArrayLength()
            .ShouldBe(2);
    }

    /// <summary>Sends and lets the engine go on, then waits for the head of the answer only.</summary>
    private async Task<HttpResponseMessage> SendAsync(string body, Action go)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations) { Content = Json(body) };
        var sending = _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        go();
        return await sending;
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
