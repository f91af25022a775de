using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Usage;

/// <summary>What was drawn is accounted for, however the server ends.</summary>
public sealed class UsageCrashTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_normal_stop_loses_no_record()
    {
        await using (var server = await ServerProcess.StartAsync(_data.Path))
        {
            for (var i = 0; i < 5; i++)
                await DrawAsync(server);
            (await server.TerminateAsync()).ExitCode.ShouldBe(0);
        }

        (await RequestsAsync()).ShouldBe(5);
    }

    [Fact]
    public async Task A_kill_loses_nothing_that_was_written_and_no_half_of_anything()
    {
        await using (var server = await ServerProcess.StartAsync(_data.Path))
        {
            for (var i = 0; i < 3; i++)
                await DrawAsync(server);
            await Eventually.HoldsAsync(async () => await RequestsAsync(server.Client) == 3);
            await server.KillAsync();
        }

        (await RequestsAsync()).ShouldBe(3);
    }

    /// <summary>As the next server on the same data tells them.</summary>
    private async Task<long> RequestsAsync()
    {
        await using var server = await ServerProcess.StartAsync(_data.Path);
        var requests = await RequestsAsync(server.Client);
        // Of each there is a record.
        var lines = (await server.Client.GetStringAsync("/v1/usage/export")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        (lines.Length - 1).ShouldBe((int)requests);
        return requests;
    }

    private static async Task<long> RequestsAsync(HttpClient client)
    {
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1).ToUnixTimeSeconds();
        using var page = JsonDocument.Parse(await client.GetStringAsync($"/v1/organization/usage/images?start_time={yesterday}"));
        return page
            .RootElement.GetProperty("data")
            .EnumerateArray()
            .SelectMany(bucket => bucket.GetProperty("results").EnumerateArray())
            .Sum(result => result.GetProperty("num_model_requests").GetInt64());
    }

    private static async Task DrawAsync(ServerProcess server)
    {
        var response = await server.Client.PostAsJsonAsync(
            RunningServer.Generations,
            new
            {
                prompt = "a fox",
                size = "256x256",
                quality = "low",
            }
        );
        response.EnsureSuccessStatusCode();
    }
}
