using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Workers;

/// <summary>The connection of a client that waits for a worker's stream breaks: another server of the cluster may have the client.</summary>
public sealed class ReturningClientTests : IAsyncDisposable
{
    private const string Grace = "--Easel:ReturnGraceSeconds=1";

    private readonly Cluster _cluster = new();
    private readonly PaintEngine _engine = new() { StepByStep = true };

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    [Fact]
    public async Task Who_follows_it_there_has_all_of_it()
    {
        await _cluster.WorkerAsync(_engine);
        var (first, second) = (await _cluster.ApiAsync(1, Grace), await _cluster.ApiAsync(1, Grace));
        _engine.Step();
        var lost = await StreamAsync(first);
        var id = await NameAsync(lost);
        using var followed = await second.Client.GetAsync($"/v1/responses/{id}?stream=true", HttpCompletionOption.ResponseHeadersRead);

        lost.Dispose();
        await Eventually.HoldsAsync(() => _cluster.Log.All.Any(line => line.Contains($"{id} goes on", StringComparison.Ordinal)));
        _engine.Step(PaintEngine.Steps);

        Sse.Parse(await followed.Content.ReadAsStringAsync())[^1].Event.ShouldBe("response.completed");
        (_engine.Seen.Count, _engine.Cancelled.Task.IsCompleted).ShouldBe((1, false));
    }

    [Fact]
    public async Task Where_nobody_follows_it_the_worker_is_stopped()
    {
        await _cluster.WorkerAsync(_engine);
        var (first, second) = (await _cluster.ApiAsync(1, Grace), await _cluster.ApiAsync(1, Grace));
        _engine.Step();
        var lost = await StreamAsync(first);
        var id = await NameAsync(lost);

        lost.Dispose();

        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await Eventually.HoldsAsync(async () =>
            (await RunningServer.JsonAsync(await second.Client.GetAsync($"/v1/jobs/{id}"))).GetProperty("status").GetString() is "cancelled"
        );
    }

    private static Task<HttpResponseMessage> StreamAsync(RunningServer api) =>
        api.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/v1/responses")
            {
                Content = JsonContent.Create(
                    new
                    {
                        input = "a red apple",
                        stream = true,
                        tools = new[] { new { type = "image_generation", size = "64x64" } },
                    }
                ),
            },
            HttpCompletionOption.ResponseHeadersRead
        );

    /// <summary>What its first event calls the response.</summary>
    private static async Task<string> NameAsync(HttpResponseMessage stream)
    {
        var events = new StreamReader(await stream.Content.ReadAsStreamAsync());
        while (await events.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal))
                continue;
            using var data = JsonDocument.Parse(line["data: ".Length..]);
            return data.RootElement.GetProperty("response").GetProperty("id").GetString()!;
        }

        throw new EndOfStreamException();
    }
}
