using System.Net.Http.Json;
using System.Text.Json;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;
using Npgsql;

namespace Easel.Server.Tests.Workers;

/// <summary>Work whose worker is killed again and again while other servers are killed as well: it is not what ends them.</summary>
public sealed class UnluckyWorkTests : IAsyncDisposable
{
    private const string Responses = "/v1/responses";

    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly string _database = PostgreSqlServer.Shared.CreateDatabase();
    private readonly string[] _shared;
    private readonly List<ServerProcess> _servers = [];

    public UnluckyWorkTests() =>
        _shared = [
            $"--Easel:Storage:ConnectionString={_database}",
            $"--Easel:RabbitMq:Uri={RabbitMqServer.Shared.Uri}",
            $"--Easel:RabbitMq:Prefix={RabbitMqServer.Shared.Options().Prefix}",
            "--Easel:Workers:WaitForModelSeconds=3600",
            "--Stub:StepMilliseconds=2000",
        ];

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _http.Dispose();
        _data.Dispose();
    }

    [Fact]
    public async Task What_a_client_waits_for_is_drawn_all_the_same()
    {
        var address = (await StartAsync("api")).Client.BaseAddress!;
        var (other, worker) = (await StartAsync("api"), await StartAsync("worker"));
        await OfferedAsync(address);
        using var asked = new HttpRequestMessage(HttpMethod.Post, new Uri(address, RunningServer.Generations))
        {
            Content = JsonContent.Create(
                new
                {
                    prompt = "a red apple",
                    stream = true,
                    partial_images = 1,
                }
            ),
        };
        using var response = await _http.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        var first = await events.ReadLineAsync();
        first.ShouldNotBeNull().ShouldContain("partial_image");

        for (var death = 1; death <= CrashLimit.Fewest; death++)
        {
            await Eventually.HoldsAsync(async () => await CountAsync("work_attempts") == death - 1);
            (other, worker) = await KillBothAsync(other, worker);
        }

        var rest = await events.ReadToEndAsync();
        rest.ShouldContain("image_generation.completed");
        rest.ShouldNotContain("error");
    }

    [Fact]
    public async Task A_job_ends_well_all_the_same()
    {
        var address = (await StartAsync("api")).Client.BaseAddress!;
        var (other, worker) = (await StartAsync("api"), await StartAsync("worker"));
        await OfferedAsync(address);
        var tool = new { type = "image_generation" };
        using var queued = await _http.PostAsJsonAsync(
            new Uri(address, Responses),
            new
            {
                input = "a red apple",
                background = true,
                tools = new[] { tool },
            }
        );
        var id = (await RunningServer.JsonAsync(queued)).GetProperty("id").GetString();

        for (var death = 1; death <= CrashLimit.Fewest; death++)
        {
            await Eventually.HoldsAsync(async () => (await JobAsync(address, id)).GetProperty("attempts").GetInt32() == death);
            (other, worker) = await KillBothAsync(other, worker);
        }

        await Eventually.HoldsAsync(async () => (await JobAsync(address, id)).GetProperty("status").GetString() is "completed" or "failed");
        var job = await JobAsync(address, id);
        job.GetProperty("status").GetString().ShouldBe("completed", job.ToString());
    }

    private async Task<ServerProcess> StartAsync(string role)
    {
        var server = await ServerProcess.StartStubAsync(_data.Path, [.. _shared, $"--Easel:Role={role}"]);
        _servers.Add(server);
        return server;
    }

    /// <summary>Both are there again, and the one that draws nothing has said so, before the work can be begun again.</summary>
    private async Task<(ServerProcess Api, ServerProcess Worker)> KillBothAsync(ServerProcess api, ServerProcess worker)
    {
        var starts = await CountAsync("server_starts");
        await Task.WhenAll(api.KillAsync(), worker.KillAsync());
        var next = await StartAsync("api");
        await Eventually.HoldsAsync(async () => await CountAsync("server_starts") > starts);
        return (next, await StartAsync("worker"));
    }

    private async Task OfferedAsync(Uri address) =>
        await Eventually.HoldsAsync(async () =>
            (await _http.GetFromJsonAsync<JsonElement>(new Uri(address, "/v1/models"))).GetProperty("data").GetArrayLength() > 0
        );

    private Task<JsonElement> JobAsync(Uri address, string? id) => _http.GetFromJsonAsync<JsonElement>(new Uri(address, $"/v1/jobs/{id}"));

    private async Task<long> CountAsync(string table)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand($"SELECT COUNT(*) FROM {table}", connection);
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
