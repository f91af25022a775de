using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core;
using Easel.Jobs;
using Easel.Jobs.RabbitMq;
using Easel.Jobs.RabbitMq.Live;
using Easel.Server.Tests.Support;
using Easel.Server.Tests.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Workers;

/// <summary>What a client of a server without models sees of workers: nothing.</summary>
public sealed class LiveRequestTests
{
    private static readonly object Request = new
    {
        prompt = "a red apple",
        seed = 7,
        n = 2,
        size = "256x256",
    };

    [Fact]
    public async Task A_response_is_as_one_drawn_here()
    {
        await using var alone = await RunningServer.StartAsync();
        await using var cluster = new Cluster();
        await cluster.WorkerAsync();
        var api = await cluster.ApiAsync();

        var expected = await RunningServer.JsonAsync(await alone.GenerateAsync(Request));
        var drawn = await RunningServer.JsonAsync(await api.GenerateAsync(Request));

        drawn.GetProperty("data").GetRawText().ShouldBe(expected.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_stream_shows_previews_and_images_and_an_edit_carries_its_images()
    {
        await using var cluster = new Cluster();
        await cluster.WorkerAsync();
        var api = await cluster.ApiAsync();

        using var streamed = await api.GenerateAsync(
            new
            {
                prompt = "a red apple",
                stream = true,
                partial_images = 2,
                size = "256x256",
            }
        );
        var events = Sse.Parse(await streamed.Content.ReadAsStringAsync());
        events
            .Select(one => one.Event)
            .ShouldBe(["image_generation.partial_image", "image_generation.partial_image", "image_generation.completed"]);

        using var edited = await api.EditAsync(Form.Edit());
        edited.StatusCode.ShouldBe(HttpStatusCode.OK, await edited.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_model_that_no_worker_has_is_refused_at_once()
    {
        await using var cluster = new Cluster();
        await cluster.WorkerAsync();
        var api = await cluster.ApiAsync();

        using var refused = await api.GenerateAsync(new { prompt = "a red apple", model = "of-nobody" });

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("model_not_found");
    }

    [Fact]
    public async Task Who_leaves_stops_the_worker()
    {
        await using var cluster = new Cluster();
        var engine = new HeldEngine();
        await cluster.WorkerAsync(engine);
        var api = await cluster.ApiAsync();
        using var leaving = new CancellationTokenSource();

        var asked = api.Client.PostAsync(
            RunningServer.Generations,
            new StringContent("""{"prompt": "held"}""", null, "application/json"),
            leaving.Token
        );
        await engine.Begun.WaitAsync(TimeSpan.FromMinutes(1));
        await leaving.CancelAsync();

        await engine.Stopped.WaitAsync(TimeSpan.FromMinutes(1));
        await Should.ThrowAsync<OperationCanceledException>(asked);
    }

    [Fact]
    public async Task Who_leaves_before_a_worker_had_it_keeps_no_worker_from_others_work()
    {
        await using var cluster = new Cluster();
        var engine = new PaintEngine { StepByStep = true };
        await cluster.WorkerAsync(engine);
        var api = await cluster.ApiAsync();
        using var leaving = new CancellationTokenSource();
        var asked = new List<Task>();
        await AskAsync("first", () => Task.FromResult(Began("first")));
        await AskAsync("abandoned", async () => await CountWaitingAsync(api) == 1);

        await leaving.CancelAsync();
        foreach (var one in asked)
            await Should.ThrowAsync<OperationCanceledException>(one);
        var last = api.GenerateAsync(new { prompt = "last", size = "64x64" });

        await Eventually.HoldsAsync(() => Began("last"));
        engine.Step(PaintEngine.Steps);
        (await last).StatusCode.ShouldBe(HttpStatusCode.OK);

        bool Began(string prompt)
        {
            lock (engine.Seen)
                return engine
                    .Seen.OfType<GenerateRequest>()
                    .Any(request => string.Equals(request.Prompt, prompt, StringComparison.Ordinal));
        }

        Task AskAsync(string prompt, Func<Task<bool>> isThere)
        {
            asked.Add(api.Client.PostAsJsonAsync(RunningServer.Generations, new { prompt, size = "64x64" }, leaving.Token));
            return Eventually.HoldsAsync(isThere);
        }
    }

    [Fact]
    public async Task What_waits_for_a_worker_is_told_as_the_queue_of_its_model()
    {
        await using var cluster = new Cluster();
        var held = new HeldEngine();
        await cluster.WorkerAsync(held);
        var api = await cluster.ApiAsync(models: 1, "--Easel:Telemetry:Prometheus=true");
        using var leaving = new CancellationTokenSource();

        var asked = Enumerable
            .Range(0, 3)
            .Select(_ => api.Client.PostAsJsonAsync(RunningServer.Generations, new { prompt = "held" }, leaving.Token))
            .ToList();

        var queue = ("easel_queue", "paint");
        await Eventually.HoldsAsync(async () =>
        {
            var scrape = await Scrape.ReadAsync(api.Client);
            return scrape.Value("easel_queue_waiting", queue) == 2
                && scrape.Value("easel_queue_running", queue) == 1
                && scrape.Value("easel_queue_age_seconds", queue) > 0
                && scrape.Value("easel_workers") == 1
                && scrape.Value("easel_workers_slots") == 1;
        });
        await leaving.CancelAsync();
        foreach (var one in asked)
            await Should.ThrowAsync<OperationCanceledException>(one);
        await Eventually.HoldsAsync(async () => (await Scrape.ReadAsync(api.Client)).Value("easel_queue_waiting", queue) == 0);
    }

    [Fact]
    public async Task What_a_worker_that_stops_has_not_finished_another_does()
    {
        await using var cluster = new Cluster();
        var held = new HeldEngine();
        var first = await cluster.WorkerAsync(held);
        var api = await cluster.ApiAsync();
        var asked = api.GenerateAsync(Request);
        await held.Begun.WaitAsync(TimeSpan.FromMinutes(1));

        await cluster.WorkerAsync();
        await first.StopAsync();

        using var drawn = await asked;
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK, await drawn.Content.ReadAsStringAsync());
        (await RunningServer.JsonAsync(drawn)).GetProperty("data").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Handed_back_however_often_it_is_not_taken_for_what_ends_workers()
    {
        await using var cluster = new Cluster();
        var held = new HeldEngine();
        var worker = await cluster.WorkerAsync(held);
        var api = await cluster.ApiAsync();
        var asked = api.GenerateAsync(Request);
        for (var i = 0; i < CrashLimit.Fewest + 1; i++)
        {
            await held.Begun.WaitAsync(TimeSpan.FromMinutes(2));
            held = new HeldEngine();
            var next = await cluster.WorkerAsync(held);
            await worker.StopAsync();
            worker = next;
        }

        await held.Begun.WaitAsync(TimeSpan.FromMinutes(2));
        await cluster.WorkerAsync();
        await worker.StopAsync();

        using var drawn = await asked;
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK, await drawn.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_an_engine_gives_up_of_itself_is_told_and_not_taken_for_a_client_that_left()
    {
        await using var cluster = new Cluster();
        var engine = new PaintEngine { BeforeStep = _ => throw new TaskCanceledException("It took too long.") };
        await cluster.WorkerAsync(engine);
        var api = await cluster.ApiAsync();

        using var failed = await api.GenerateAsync(Request);

        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError, await failed.Content.ReadAsStringAsync());
        engine.BeforeStep = null;
        using var next = await api.GenerateAsync(Request);
        next.StatusCode.ShouldBe(HttpStatusCode.OK, await next.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_no_worker_takes_in_time_is_told_so()
    {
        await using var cluster = new Cluster();
        var worker = await cluster.WorkerAsync();
        var api = await cluster.ApiAsync();
        api.Services.GetRequiredService<CoreOptions>().MaxWait = TimeSpan.FromSeconds(1);
        await worker.StopAsync();

        using var refused = await api.GenerateAsync(Request);

        var error = await refused.Content.ReadAsStringAsync();
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, error);
        error.ShouldContain("no_worker");
    }

    /// <summary>Pieces of work that the broker has and no worker.</summary>
    private static async Task<long> CountWaitingAsync(RunningServer api)
    {
        var broker = api.Services.GetRequiredService<RabbitMqBroker>();
        await using var channel = await broker.OpenChannelAsync(publishes: false, default);
        var waiting = 0L;
        foreach (var queue in new LiveNames(broker.Options).AllOf(PaintEngine.Card.Id))
        {
            await RabbitMqQueues.DeclareAsync(channel, broker.Options.Prefix, queue, LiveReceiver.MostReturns, default);
            waiting += await channel.MessageCountAsync(queue);
        }

        return waiting;
    }

    /// <summary>Begins and never ends by itself.</summary>
    private sealed class HeldEngine : IImageEngine
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => _begun.Task;

        public Task Stopped => _stopped.Task;

        public async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            yield return new ProgressEvent(1, 4);
            _begun.TrySetResult();
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            }
            finally
            {
                _stopped.TrySetResult();
            }
        }
    }
}
