using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;

namespace Easel.Server.Tests.Storage;

/// <summary>Several real servers, each a process, that share their records and one data folder.</summary>
public sealed class SharedRecordsTests : IDisposable
{
    private const string Responses = "/v1/responses";
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Servers_that_start_together_make_the_database_once_and_see_each_others_files(bool postgreSql)
    {
        string[] args = postgreSql ? [Records(PostgreSqlServer.Shared)] : [];
        var servers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ServerProcess.StartAsync(_data.Path, args)));
        try
        {
            var files = await Task.WhenAll(servers.Select(server => UploadAsync(server.Client)));

            foreach (var server in servers)
            {
                var listed = await server.Client.GetFromJsonAsync<JsonElement>("/v1/files");
                listed.GetProperty("data").EnumerateArray().Select(file => file.GetProperty("id").GetString()).ShouldBe(files, true);
            }
        }
        finally
        {
            foreach (var server in servers)
                await server.DisposeAsync();
        }

        File.Exists(Path.Combine(_data.Path, "easel.db")).ShouldBe(!postgreSql);
    }

    [Fact]
    public async Task What_one_server_accepted_another_finishes_and_any_reports()
    {
        var records = Records(PostgreSqlServer.Shared);
        await using var second = await ServerProcess.StartAsync(_data.Path, records);
        string[] ids;
        await using (var first = await ServerProcess.StartAsync(_data.Path, records))
        {
            ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RespondAsync(first.Client)));
            await Eventually.HoldsAsync(async () => await StatusAsync(second.Client, ids[0]) is not "queued");
            await first.KillAsync();
        }

        foreach (var id in ids)
        {
            await Eventually.HoldsAsync(async () => await StatusAsync(second.Client, id) is "completed");
            var types = Sse.Parse(await second.Client.GetStringAsync($"{Responses}/{id}?stream=true")).Select(sse => sse.Event).ToList();
            types.Count(type => type is "response.completed").ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_database_that_stops_and_starts_under_load_loses_nothing_and_is_reported()
    {
        using var postgreSql = new PostgreSqlServer();
        await using var server = await ServerProcess.StartAsync(_data.Path, Records(postgreSql));
        var accepted = new ConcurrentQueue<string>();
        using var enough = new CancellationTokenSource();
        var load = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                using var answer = await AskAsync(server.Client);
                var json = await RunningServer.JsonAsync(answer);
                if (answer.IsSuccessStatusCode)
                    accepted.Enqueue(json.GetProperty("id").GetString()!);
                else
                    // So many wait at last that no more are taken, where drawing is slow.
                    (answer.StatusCode, json.GetProperty("error").GetProperty("code").GetString()).ShouldBeOneOf(
                        (HttpStatusCode.ServiceUnavailable, "storage_unavailable"),
                        (HttpStatusCode.TooManyRequests, "rate_limit_exceeded")
                    );
            }
        });
        await Eventually.HoldsAsync(() => load.IsCompleted || accepted.Count > 2);
        // A response that is none of those above says so here, and not after minutes.
        load.IsFaulted.ShouldBeFalse(load.Exception?.ToString());

        postgreSql.Kill();
        await Eventually.HoldsAsync(async () => await IsReadyAsync(server.Client) is false);
        postgreSql.Start();
        await Eventually.HoldsAsync(async () => await IsReadyAsync(server.Client));
        var before = accepted.Count;
        await Eventually.HoldsAsync(() => load.IsCompleted || accepted.Count > before);
        await enough.CancelAsync();
        await load;

        foreach (var id in accepted)
            await Eventually.HoldsAsync(async () => await StatusAsync(server.Client, id) is "completed");
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_stops_the_start_with_a_sentence()
    {
        string connection;
        using (var postgreSql = new PostgreSqlServer())
            connection = Records(postgreSql);

        var (code, errors) = await ServerProcess.FailAsync(_data.Path, connection);

        code.ShouldBe(1);
        errors.ShouldContain("PostgreSQL's database");
        errors.ShouldNotContain("   at ");
    }

    private static string Records(PostgreSqlServer server) => $"--Easel:Storage:ConnectionString={server.CreateDatabase()}";

    private static async Task<string> UploadAsync(HttpClient client)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(new byte[10]), "file", "a.bin" },
            { new StringContent("user_data"), "purpose" },
        };
        using var answer = await client.PostAsync("/v1/files", form);
        return (await RunningServer.JsonAsync(answer)).GetProperty("id").GetString()!;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/readyz");
        return answer.StatusCode is HttpStatusCode.OK;
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client) =>
        client.PostAsJsonAsync(
            Responses,
            new
            {
                input = "a red apple",
                background = true,
                tools = new[]
                {
                    new
                    {
                        type = "image_generation",
                        steps = 1,
                        size = "128x128",
                    },
                },
            }
        );

    private static async Task<string> RespondAsync(HttpClient client)
    {
        using var answer = await AskAsync(client);
        return (await RunningServer.JsonAsync(answer)).GetProperty("id").GetString()!;
    }

    private static async Task<string?> StatusAsync(HttpClient client, string id)
    {
        using var answer = await client.GetAsync($"{Responses}/{id}");
        return (await RunningServer.JsonAsync(answer)).TryGetProperty("status", out var status) ? status.GetString() : null;
    }
}
