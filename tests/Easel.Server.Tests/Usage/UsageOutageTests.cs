using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;

namespace Easel.Server.Tests.Usage;

/// <summary>A real PostgreSQL that goes and comes back, and a real server that is killed: what was drawn is accounted for.</summary>
public sealed class UsageOutageTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_is_drawn_while_the_database_is_away_is_written_when_it_is_back()
    {
        using var postgreSql = new PostgreSqlServer();
        await using var server = await ServerProcess.StartAsync(_data.Path, Records(postgreSql));
        var drawn = 0;
        using var enough = new CancellationTokenSource();
        var load = Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        while (!enough.IsCancellationRequested)
                        {
                            (await DrawAsync(server.Client)).ShouldBe(HttpStatusCode.OK);
                            Interlocked.Increment(ref drawn);
                        }
                    })
                )
        );
        await Eventually.HoldsAsync(() => Volatile.Read(ref drawn) > 2);

        postgreSql.Kill();
        var before = Volatile.Read(ref drawn);
        // Nothing that is drawn needs the records, so it goes on.
        await Eventually.HoldsAsync(() => Volatile.Read(ref drawn) > before + 4);
        postgreSql.Start();
        await enough.CancelAsync();
        await load;

        await Eventually.HoldsAsync(async () => await RequestsAsync(server.Client) == drawn);
    }

    [Fact]
    public async Task What_waits_for_the_database_when_the_server_stops_is_written_by_the_next()
    {
        using var postgreSql = new PostgreSqlServer();
        var records = Records(postgreSql);
        await using (var server = await ServerProcess.StartAsync(_data.Path, records))
        {
            (await DrawAsync(server.Client)).ShouldBe(HttpStatusCode.OK);
            await Eventually.HoldsAsync(async () => await RequestsAsync(server.Client) == 1);
            postgreSql.Kill();
            for (var i = 0; i < 3; i++)
                (await DrawAsync(server.Client)).ShouldBe(HttpStatusCode.OK);
            await server.TerminateAsync();
        }

        postgreSql.Start();
        await using var next = await ServerProcess.StartAsync(_data.Path, records);
        await Eventually.HoldsAsync(async () => await RequestsAsync(next.Client) == 4);
    }

    [Fact]
    public async Task A_kill_loses_nothing_that_was_written_in_PostgreSQL()
    {
        using var postgreSql = new PostgreSqlServer();
        var records = Records(postgreSql);
        await using (var server = await ServerProcess.StartAsync(_data.Path, records))
        {
            for (var i = 0; i < 3; i++)
                (await DrawAsync(server.Client)).ShouldBe(HttpStatusCode.OK);
            await Eventually.HoldsAsync(async () => await RequestsAsync(server.Client) == 3);
            await server.KillAsync();
        }

        await using var next = await ServerProcess.StartAsync(_data.Path, records);
        (await RequestsAsync(next.Client)).ShouldBe(3);
    }

    private static string Records(PostgreSqlServer server) => $"--Easel:Storage:ConnectionString={server.CreateDatabase()}";

    private static async Task<HttpStatusCode> DrawAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync(
            RunningServer.Generations,
            new
            {
                prompt = "a fox",
                size = "128x128",
                quality = "low",
                steps = 1,
            }
        );
        return response.StatusCode;
    }

    private static async Task<long> RequestsAsync(HttpClient client)
    {
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();
        using var response = await client.GetAsync($"/v1/organization/usage/images?start_time={yesterday}");
        if (response.StatusCode is HttpStatusCode.ServiceUnavailable)
            return -1;
        using var page = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return page
            .RootElement.GetProperty("data")
            .EnumerateArray()
            .SelectMany(bucket => bucket.GetProperty("results").EnumerateArray())
            .Sum(result => result.GetProperty("num_model_requests").GetInt64());
    }
}
