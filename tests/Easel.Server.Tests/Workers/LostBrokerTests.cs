using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Server.Workers;
using Easel.Storage.Tests.RabbitMq;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Workers;

/// <summary>A broker that cannot be reached for longer than work waits for it.</summary>
public sealed class LostBrokerTests : IAsyncDisposable
{
    private const string Responses = "/v1/responses";

    private readonly RabbitMqServer _broker = new();
    private readonly PaintEngine _engine = new();
    private readonly Cluster _cluster;
    private RunningServer _worker = null!;
    private RunningServer _api = null!;

    public LostBrokerTests() => _cluster = new Cluster(_broker, patienceSeconds: 1);

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        _broker.Dispose();
    }

    [Fact]
    public async Task Servers_start_without_it_and_say_so_refuse_who_waits_in_each_APIs_shape_and_heal()
    {
        _broker.Kill();
        await StartAsync();

        foreach (var server in new[] { _api, _worker })
        {
            (await server.Client.GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
            var (status, text) = await ReadyAsync(server);
            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            text.ShouldContain("RabbitMQ at 127.0.0.1");
        }

        await RefusesAsync("broker");
        _broker.Start();
        await HealsAsync();
    }

    [Fact]
    public async Task A_broker_whose_disk_is_full_takes_no_new_work_in_each_APIs_shape_and_what_was_accepted_goes_on()
    {
        await StartAsync();
        // A connection that has published is told.
        (await _api.GenerateAsync(new { prompt = "another", size = "64x64" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        _engine.StepByStep = true;
        var running = _api.GenerateAsync(new { prompt = "accepted", size = "64x64" });
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 2);

        _broker.Control("set_disk_free_limit", "1000000GB");

        await RefusesAsync("takes");
        (await ReadyAsync(_api)).Text.ShouldContain("takes no new work");
        using var queued = await _api.Client.PostAsJsonAsync(Responses, Ask(stream: false, background: true));
        queued.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, await queued.Content.ReadAsStringAsync());
        _broker.Control("set_disk_free_limit", "50MB");
        _engine.StepByStep = false;
        _engine.Step(PaintEngine.Steps);
        (await running).StatusCode.ShouldBe(HttpStatusCode.OK);
        await HealsAsync();
    }

    [Fact]
    public async Task A_kept_stream_that_was_begun_goes_on_without_it_and_ends_once()
    {
        _broker.Kill();
        await StartAsync();

        using var streamed = await _api.Client.PostAsJsonAsync(Responses, Ask(stream: true));

        await EndsOnceAsync(await streamed.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_kept_stream_whose_drawing_loses_it_is_drawn_again_when_it_is_back_and_ends_once()
    {
        await StartAsync();
        _engine.StepByStep = true;
        using var streamed = await _api.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, Responses) { Content = JsonContent.Create(Ask(stream: true)) },
            HttpCompletionOption.ResponseHeadersRead
        );
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        _broker.Kill();
        _engine.Step(PaintEngine.Steps);
        // The worker has given it up.
        var state = _worker.Services.GetRequiredService<WorkerState>();
        await Eventually.HoldsAsync(() => state.Running == 0);
        _broker.Start();
        _engine.StepByStep = false;
        _engine.Step(100);

        await EndsOnceAsync(await streamed.Content.ReadAsStringAsync());
    }

    private static Dictionary<string, object> Waiting { get; } =
        new(StringComparer.Ordinal)
        {
            [RunningServer.Generations] = new { prompt = "a", size = "64x64" },
            [Responses] = Ask(stream: false),
            ["/v1/chat/completions"] = new { model = "paint", messages = new[] { new { role = "user", content = "a red apple" } } },
            ["/api/v1/process"] = new
            {
                service = new { serviceId = "text-to-image:easel" },
                request = new { inputs = new[] { new { text = new { role = "user", content = "a" } } } },
            },
            ["/api/v1/ai/images/generate"] = new { prompt = "a" },
        };

    private async Task RefusesAsync(string because)
    {
        foreach (var (path, body) in Waiting)
        {
            using var refused = await _api.Client.PostAsJsonAsync(path, body);
            var error = await refused.Content.ReadAsStringAsync();
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, $"{path}: {error}");
            refused.Headers.RetryAfter.ShouldNotBeNull(path);
            error.ShouldContain(because, Case.Sensitive, path);
            var member = path.StartsWith("/api/v1/ai/", StringComparison.Ordinal) ? "message" : "error";
            JsonDocument.Parse(error).RootElement.TryGetProperty(member, out _).ShouldBeTrue($"{path}: {error}");
        }
    }

    private async Task HealsAsync()
    {
        await Eventually.HoldsAsync(async () => !(await ReadyAsync(_api)).Text.Contains("RabbitMQ", StringComparison.Ordinal));
        foreach (var (path, body) in Waiting)
        {
            using var drawn = await _api.Client.PostAsJsonAsync(path, body);
            drawn.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path}: {await drawn.Content.ReadAsStringAsync()}");
        }
    }

    private async Task StartAsync()
    {
        _worker = await _cluster.WorkerAsync(_engine);
        _api = await _cluster.ApiAsync();
    }

    /// <summary>Its events are all there, each once, and so is the job.</summary>
    private async Task EndsOnceAsync(string stream)
    {
        var events = Sse.Parse(stream);
        events.Count(one => one.Event is "response.completed").ShouldBe(1, stream);
        events[^1].Event.ShouldBe("response.completed");
        var jobs = await RunningServer.JsonAsync(await _api.Client.GetAsync("/v1/jobs"));
        jobs.GetProperty("data").EnumerateArray().ShouldHaveSingleItem().GetProperty("status").GetString().ShouldBe("completed");
    }

    private static async Task<(HttpStatusCode Status, string Text)> ReadyAsync(RunningServer server)
    {
        using var ready = await server.Client.GetAsync("/readyz");
        return (ready.StatusCode, await ready.Content.ReadAsStringAsync());
    }

    private static object Ask(bool stream, bool background = false) =>
        new
        {
            input = "a red apple",
            stream,
            background,
            tools = new[] { new { type = "image_generation", size = "64x64" } },
        };
}
