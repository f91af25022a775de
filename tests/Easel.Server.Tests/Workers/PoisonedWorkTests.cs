using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;

namespace Easel.Server.Tests.Workers;

/// <summary>Work that ends whichever process does it, with real processes.</summary>
public sealed class PoisonedWorkTests : IAsyncDisposable
{
    private const string Poison = "a poisoned apple";

    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly string[] _shared =
    [
        $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}",
        $"--Easel:RabbitMq:Uri={RabbitMqServer.Shared.Uri}",
        $"--Easel:RabbitMq:Prefix={RabbitMqServer.Shared.Options().Prefix}",
        "--Easel:Workers:WaitForModelSeconds=3600",
    ];

    private ServerProcess? _worker;
    private int _ended;

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
            await _worker.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task It_is_set_aside_after_three_and_its_client_is_told_however_it_asked()
    {
        await using var api = await ServerProcess.StartStubAsync(_data.Path, [.. _shared, "--Easel:Role=api"]);
        var address = api.Client.BaseAddress!;
        await StartWorkerAsync();
        await Eventually.HoldsAsync(async () =>
            (await _http.GetFromJsonAsync<JsonElement>(new Uri(address, "/v1/models"))).GetProperty("data").GetArrayLength() > 0
        );

        var told = Task.WhenAll(AskAsync(address, stream: false), AskAsync(address, stream: true), QueueAsync(address));
        while (!told.IsCompleted)
        {
            if (await Task.WhenAny(told, _worker!.Exited) != told)
                await RestartWorkerAsync();
        }

        var errors = await told;
        errors[0].ShouldContain("worker_crashed");
        errors[1].ShouldContain("worker_crashed");
        errors[2].ShouldContain("server_error");
        _ended.ShouldBeGreaterThanOrEqualTo(3);
        using var drawn = await _http.PostAsJsonAsync(new Uri(address, RunningServer.Generations), new { prompt = "a red apple" });
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK, await drawn.Content.ReadAsStringAsync());
    }

    /// <summary>The whole response: an error, or a stream that ends with one.</summary>
    private async Task<string> AskAsync(Uri address, bool stream)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(address, RunningServer.Generations), new { prompt = Poison, stream });
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> QueueAsync(Uri address)
    {
        var tool = new { type = "image_generation" };
        using var queued = await _http.PostAsJsonAsync(
            new Uri(address, "/v1/responses"),
            new
            {
                input = Poison,
                background = true,
                tools = new[] { tool },
            }
        );
        var response = await RunningServer.JsonAsync(queued);
        queued.StatusCode.ShouldBe(HttpStatusCode.OK, response.ToString());
        var path = new Uri(address, $"/v1/responses/{response.GetProperty("id").GetString()}");
        await Eventually.HoldsAsync(async () =>
        {
            response = await _http.GetFromJsonAsync<JsonElement>(path);
            return response.GetProperty("status").GetString() is not ("queued" or "in_progress");
        });

        response.GetProperty("status").GetString().ShouldBe("failed", response.ToString());
        return response.GetProperty("error").GetRawText();
    }

    private async Task RestartWorkerAsync()
    {
        _ended++;
        await _worker!.DisposeAsync();
        await StartWorkerAsync();
    }

    /// <summary>One that takes the work before it has said where it listens ends sooner than it is started.</summary>
    private async Task StartWorkerAsync()
    {
        while (true)
        {
            try
            {
                _worker = await ServerProcess.StartStubAsync(_data.Path, [.. _shared, "--Easel:Role=worker"]);
                return;
            }
            catch (InvalidOperationException)
            {
                _ended++;
            }
        }
    }
}
