using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Responses;

/// <summary>The connection of a client that waits for a response is gone: it has a while to come back, to any server, where it can.</summary>
public sealed class LostClientTests : ResponseServer
{
    private const string Key = "key";

    /// <summary>Of who has a key, before the response is nobody's under it.</summary>
    private static readonly TimeSpan KeyedGrace = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();
    private readonly LogLines _log = new();
    private readonly PaintEngine _idle = new();
    private volatile bool _recordsAreLost;
    private int _filesToLose;

    private protected override TimeProvider Time => _time;

    private protected override void Replace(IServiceCollection services)
    {
        services.AddLogging(logging => logging.AddFilter<LogLines>("Easel.Jobs", LogLevel.Information).AddProvider(_log));
        FailingProxy.Replace<IJobQueue>(
            services,
            all => all.GetRequiredService<SqlJobStore>(),
            (method, _) => _recordsAreLost && method.Name is nameof(IJobQueue.RenewAsync) ? new StorageUnavailableException("lost") : null
        );
    }

    /// <summary>Also under a key that nobody used again, after its own time.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Key)]
    public async Task The_work_goes_on_for_a_while_and_is_cancelled_when_nobody_comes(string? key)
    {
        var (id, _) = await LoseAsync(key);

        _time.Advance((key is null ? Grace : KeyedGrace) - Second);
        await GetAsync("/v1/jobs");
        Engine.Cancelled.Task.IsCompleted.ShouldBeFalse();

        await TickAsync(() => Engine.Cancelled.Task.IsCompleted);
        await StatusAsync(id, "cancelled");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData(Key, true)]
    public async Task Who_follows_it_at_any_server_keeps_it_going(string? key, bool elsewhere)
    {
        var (id, last) = await LoseAsync(key);
        await using var other = elsewhere ? await IdleAsync() : null;
        _time.Advance((key is null ? Grace : KeyedGrace) - 2 * Second);

        using var back = await (other ?? Server).Client.GetAsync(
            $"{Responses}/{id}?stream=true&starting_after={last}",
            HttpCompletionOption.ResponseHeadersRead
        );
        _time.Advance(2 * Second);
        if (key is not null)
        {
            await HearsAsync("is gone");
            _time.Advance(Grace - 2 * Second);
            using var asked = await (other ?? Server).Client.GetAsync($"{Responses}/{id}");
            _time.Advance(2 * Second);
        }

        await HearsAsync("goes on");

        await CompletesAsync(id, last, back);
        (Engine.Seen.Count, _idle.Seen.Count, Engine.Cancelled.Task.IsCompleted).ShouldBe((1, 0, false));
    }

    [Fact]
    public async Task Who_asks_for_it_again_and_again_keeps_it_going_and_who_stops_asking_does_not()
    {
        var (id, _) = await LoseAsync(key: null);
        await using var other = await IdleAsync();
        for (var asked = 0; asked < 3; asked++)
        {
            _time.Advance(10 * Second);
            using var response = await other.Client.GetAsync($"{Responses}/{id}");
            (await RunningServer.JsonAsync(response)).GetProperty("status").GetString().ShouldBe("in_progress");
        }

        await HearsAsync("goes on");
        _time.Advance(10 * Second);
        await GetAsync("/v1/jobs");
        Engine.Cancelled.Task.IsCompleted.ShouldBeFalse();

        await TickAsync(() => Engine.Cancelled.Task.IsCompleted);
    }

    [Fact]
    public async Task Who_cannot_have_heard_its_name_or_did_not_want_it_kept_is_not_waited_for()
    {
        Engine.StepByStep = true;
        foreach (var (stream, store, hears) in new[] { (true, true, false), (false, true, false), (true, false, true) })
        {
            var engine = new PaintEngine { StepByStep = true };
            await using var server = await StartAsync(engine);
            using var leaving = new CancellationTokenSource();
            using var request = Request(Ask(null, null, ("stream", stream), ("store", store)), key: null);
            var asked = server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, leaving.Token);
            await Eventually.HoldsAsync(() => engine.Seen.Count == 1);
            if (hears)
            {
                engine.Step();
                (await asked).Dispose();
            }

            await leaving.CancelAsync();
            await engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
            if (!hears)
                await Should.ThrowAsync<OperationCanceledException>(asked);
        }
    }

    [Theory]
    [InlineData(null, "/v1/responses/ID/cancel")]
    [InlineData(Key, "/v1/responses/ID/cancel")]
    [InlineData(Key, "/v1/images/cancel")]
    public async Task It_is_cancelled_at_once_where_that_is_asked_for(string? key, string path)
    {
        var (id, _) = await LoseAsync(key);

        using var cancel = new HttpRequestMessage(HttpMethod.Post, path.Replace("ID", id, StringComparison.Ordinal));
        if (key is not null)
            cancel.Headers.Add("Idempotency-Key", key);
        using var response = await Server.Client.SendAsync(cancel);

        response.IsSuccessStatusCode.ShouldBeTrue();
        await Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await StatusAsync(id, "cancelled");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Key)]
    public async Task A_server_that_stops_hands_it_on(string? key)
    {
        var (id, last) = await LoseAsync(key);
        await Server.DisposeAsync();

        Server = await StartAsync(new PaintEngine());

        var rest = await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true&starting_after={last}");
        Types(Events(rest, last + 1)).Last().ShouldBe("completed");
    }

    [Fact]
    public async Task A_server_that_cannot_read_its_records_does_not_know_that_nobody_came()
    {
        var (id, last) = await LoseAsync(key: null);
        await using var other = await IdleAsync();
        _recordsAreLost = true;
        await TickAsync(() => Heard("could not be looked at"));
        _time.Advance(10 * Grace);
        using var back = await other.Client.GetAsync(
            $"{Responses}/{id}?stream=true&starting_after={last}",
            HttpCompletionOption.ResponseHeadersRead
        );

        _recordsAreLost = false;
        await Eventually.HoldsAsync(async () =>
        {
            _time.Advance(Second);
            using var asked = await other.Client.GetAsync($"{Responses}/{id}");
            return Heard("goes on");
        });

        await CompletesAsync(id, last, back);
        (Engine.Seen.Count, Engine.Cancelled.Task.IsCompleted).ShouldBe((1, false));
    }

    /// <summary>The server breaks the connection off itself, for it cannot read what it is to send.</summary>
    [Theory]
    [InlineData(null, false)]
    [InlineData(Key, false)]
    [InlineData(Key, true)]
    public async Task A_server_that_breaks_the_stream_off_does_not_take_its_client_for_gone(string? key, bool repeats)
    {
        Engine.StepByStep = true;
        await using var server = await StartWithoutFilesAsync();
        var body = Ask(null, new() { ["partial_images"] = 1 }, ("stream", true));
        using var request = Request(body, key);
        var asked = SendAsync(server, request);
        // What is slow to begin is a stream before there is anything of it.
        await TickAsync(() => asked.IsCompleted);
        using var broken = await asked;
        using var events = new StreamReader(await broken.Content.ReadAsStreamAsync());
        var (id, last) = await NextAsync(events);
        Volatile.Write(ref _filesToLose, 1);
        Engine.Step();
        // Nothing but the loss ends it.
        await Should.ThrowAsync<Exception>(async () =>
        {
            while (true)
                (_, last) = await NextAsync(events);
        });
        Volatile.Read(ref _filesToLose).ShouldBe(0);

        if (repeats)
        {
            using var again = Request(body, key);
            using var whole = await SendAsync(server, again);
            Engine.Step(PaintEngine.Steps);
            var text = await whole.Content.ReadAsStringAsync();
            text.ShouldContain(id);
            text.ShouldContain("response.completed");
        }
        else
        {
            using var back = await server.Client.GetAsync(
                $"{Responses}/{id}?stream=true&starting_after={last}",
                HttpCompletionOption.ResponseHeadersRead
            );
            Engine.Step(PaintEngine.Steps);
            Types(Events(await back.Content.ReadAsStringAsync(), last + 1)).Last().ShouldBe("completed");
        }

        (Engine.Seen.Count, Engine.Cancelled.Task.IsCompleted).ShouldBe((1, false));
    }

    /// <summary>A stream is begun, and its connection lost after its first events; the engine waits.</summary>
    /// <returns>Its name, and the number of the last event that was heard.</returns>
    private async Task<(string Id, int Last)> LoseAsync(string? key)
    {
        Engine.StepByStep = true;
        Engine.Step();
        (string, int) heard;
        using (var request = Request(Ask(null, new() { ["partial_images"] = 1 }, ("stream", true)), key))
        using (var lost = await SendAsync(Server, request))
        using (var events = new StreamReader(await lost.Content.ReadAsStreamAsync()))
            heard = await NextAsync(events);
        await (key is null ? HearsAsync("is gone") : Eventually.HoldsAsync(() => _time.IsSetFor(KeyedGrace)));
        return heard;
    }

    /// <summary>The engine goes on, and who follows has the rest.</summary>
    private async Task CompletesAsync(string id, int last, HttpResponseMessage back)
    {
        Engine.Step(PaintEngine.Steps);
        await StatusAsync(id, "completed");
        var rest = back.Content.ReadAsStringAsync();
        // Another server looks once a second.
        await TickAsync(() => rest.IsCompleted);
        var events = (await rest).Replace(": keep-alive\n\n", "", StringComparison.Ordinal);
        Types(Events(events, last + 1)).Last().ShouldBe("completed");
    }

    /// <summary>Another server that takes nothing of the queue.</summary>
    private async Task<RunningServer> IdleAsync()
    {
        var other = await StartAsync(_idle);
        other.Services.GetRequiredService<JobRunner>().IsPaused = true;
        return other;
    }

    private Task<RunningServer> StartWithoutFilesAsync() =>
        RunningServer.StartAsync(
            Engine,
            replace: services =>
            {
                services.AddSingleton<TimeProvider>(_time);
                var files = services.Last(service => service.ServiceType == typeof(IJobFiles)).ImplementationFactory!;
                FailingProxy.Replace(
                    services,
                    all => (IJobFiles)files(all),
                    (method, args) =>
                        method.Name is nameof(IJobFiles.OpenAsync)
                        && ((string)args[1]!).StartsWith("partial", StringComparison.Ordinal)
                        && Interlocked.Exchange(ref _filesToLose, 0) > 0
                            ? new StorageUnavailableException("lost")
                            : null
                );
            }
        );

    private static HttpRequestMessage Request(JsonNode body, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Responses) { Content = JsonContent.Create(body) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningServer server, HttpRequestMessage request)
    {
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return response;
    }

    /// <summary>The response's name, null where an event does not say it, and the number of the next event.</summary>
    private static async Task<(string Id, int Number)> NextAsync(StreamReader events)
    {
        while (true)
        {
            var line = await events.ReadLineAsync() ?? throw new EndOfStreamException();
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            using var data = JsonDocument.Parse(line["data: ".Length..]);
            var id = data.RootElement.TryGetProperty("response", out var response) ? IdOf(response) : "";
            return (id, data.RootElement.GetProperty("sequence_number").GetInt32());
        }
    }

    private bool Heard(string words) => _log.All.Any(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>The runner says so, without any time that passes.</summary>
    private Task HearsAsync(string words) =>
        Eventually.HoldsAsync(() =>
        {
            Server.Services.GetRequiredService<JobRunner>().Wake();
            return Heard(words);
        });

    /// <summary>Time passes, a heartbeat at a time.</summary>
    private Task TickAsync(Func<bool> until) =>
        Eventually.HoldsAsync(() =>
        {
            _time.Advance(Second);
            return until();
        });
}
