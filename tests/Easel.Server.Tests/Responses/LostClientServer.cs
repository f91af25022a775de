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

/// <summary>Loses the connection of a client that waits for a response; time passes only when it is told to.</summary>
public abstract class LostClientServer : ResponseServer
{
    private protected const string Key = "key";

    /// <summary>Of who has a key, before the response is nobody's under it.</summary>
    private protected static readonly TimeSpan KeyedGrace = TimeSpan.FromSeconds(120);
    private protected static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);
    private protected static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly LogLines _log = new();

    /// <summary>Of a second server, which is to draw nothing.</summary>
    private protected PaintEngine Idle { get; } = new();

    private protected ManualTime Clock { get; } = new();

    /// <summary>Of those that start from now on.</summary>
    private bool _takesWork = true;

    /// <summary>No server can renew what it holds.</summary>
    private protected bool RecordsAreLost { get; set; }

    private protected override TimeProvider Time => Clock;

    private protected override void Replace(IServiceCollection services)
    {
        services.AddLogging(logging => logging.AddFilter<LogLines>("Easel.Jobs", LogLevel.Information).AddProvider(_log));
        FailingProxy.Replace<IJobQueue>(
            services,
            all => all.GetRequiredService<SqlJobStore>(),
            (method, _) => RecordsAreLost && method.Name is nameof(IJobQueue.RenewAsync) ? new StorageUnavailableException("lost") : null
        );
        if (!_takesWork)
            services.AddSingleton(new JobOptions { TakesFromQueue = false });
    }

    /// <summary>A stream is begun, and its connection lost after its first events; the engine waits.</summary>
    /// <returns>Its name, and the number of the last event that was heard.</returns>
    private protected async Task<(string Id, int Last)> LoseAsync(string? key)
    {
        Engine.StepByStep = true;
        Engine.Step();
        (string, int) heard;
        using (var request = Request(Ask(null, new() { ["partial_images"] = 1 }, ("stream", true)), key))
        using (var lost = await SendAsync(Server, request))
        using (var events = new StreamReader(await lost.Content.ReadAsStreamAsync()))
            heard = await NextAsync(events);
        await (key is null ? HearsAsync("is gone") : Eventually.HoldsAsync(() => Clock.IsSetFor(KeyedGrace)));
        return heard;
    }

    /// <summary>The engine goes on, and who follows has the rest.</summary>
    private protected async Task CompletesAsync(string id, int last, HttpResponseMessage back)
    {
        Engine.Step(PaintEngine.Steps);
        await StatusAsync(id, "completed");
        var rest = back.Content.ReadAsStringAsync();
        // Another server looks once a second.
        await TickAsync(() => rest.IsCompleted);
        var events = (await rest).Replace(": keep-alive\n\n", "", StringComparison.Ordinal);
        Types(Events(events, last + 1)).Last().ShouldBe("completed");
    }

    /// <summary>Another server that takes nothing of the queue, from its first look at it on: leases run out as the clock is advanced.</summary>
    private protected Task<RunningServer> IdleAsync()
    {
        _takesWork = false;
        return StartAsync(Idle);
    }

    private protected static HttpRequestMessage Request(JsonNode body, string? key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Responses) { Content = JsonContent.Create(body) };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    private protected static async Task<HttpResponseMessage> SendAsync(RunningServer server, HttpRequestMessage request)
    {
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return response;
    }

    /// <summary>The response's name, null where an event does not say it, and the number of the next event.</summary>
    private protected static async Task<(string Id, int Number)> NextAsync(StreamReader events)
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

    private protected bool Heard(string words) => _log.All.Any(line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>The runner says so, without any time that passes.</summary>
    private protected Task HearsAsync(string words) =>
        Eventually.HoldsAsync(() =>
        {
            Server.Services.GetRequiredService<JobRunner>().Wake();
            return Heard(words);
        });

    /// <summary>Time passes, a heartbeat at a time.</summary>
    private protected Task TickAsync(Func<bool> until) =>
        Eventually.HoldsAsync(() =>
        {
            Clock.Advance(Second);
            return until();
        });
}
