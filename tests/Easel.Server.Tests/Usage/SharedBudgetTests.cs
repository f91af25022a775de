using System.Net;
using System.Net.Http.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Npgsql;

namespace Easel.Server.Tests.Usage;

/// <summary>Two real servers that share a PostgreSQL, and with it everybody's budgets.</summary>
public sealed class SharedBudgetTests : IDisposable
{
    private const int Budget = 24;
    private readonly TemporaryFolder _data = new();
    private readonly string _connection = PostgreSqlServer.Shared.CreateDatabase();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Together_they_let_a_key_spend_its_budget_and_no_more()
    {
        await using var first = await StartAsync(milliseconds: 5);
        await using var second = await StartAsync(milliseconds: 5);

        var drawn = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => DrawUntilRefusedAsync(i % 2 == 0 ? first.Client : second.Client, images: (i % 3) + 1))
        );

        // Who asked for more than was left did so to the end; what is left then can be had one by one.
        var total = drawn.Sum() + await DrawUntilRefusedAsync(first.Client, 1) + await DrawUntilRefusedAsync(second.Client, 1);
        total.ShouldBeLessThanOrEqualTo(Budget);
        await Eventually.HoldsAsync(async () =>
        {
            total += await DrawUntilRefusedAsync(first.Client, 1);
            return total == Budget;
        });
        (await DrawUntilRefusedAsync(second.Client, 1)).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_killed_server_had_set_aside_comes_back_when_its_lease_lapses()
    {
        await using var first = await StartAsync(milliseconds: 60_000);
        await using var second = await StartAsync(milliseconds: 5);
        var lost = DrawAsync(first.Client, images: 9);
        var more = DrawAsync(first.Client, images: 9);
        await Eventually.HoldsAsync(async () => await ExecuteAsync("SELECT COUNT(*) FROM spend_leases") == 2);

        (await DrawAsync(second.Client, 7)).ShouldBe(HttpStatusCode.TooManyRequests);
        await first.KillAsync();
        await Should.ThrowAsync<HttpRequestException>(() => lost);
        await Should.ThrowAsync<HttpRequestException>(() => more);
        (await DrawAsync(second.Client, 7)).ShouldBe(HttpStatusCode.TooManyRequests, "nobody knows yet that it is gone");
        // As half a minute later.
        await ExecuteAsync("WITH lapsed AS (UPDATE spend_leases SET lease_until = 0 RETURNING 1) SELECT COUNT(*) FROM lapsed");

        (await DrawUntilRefusedAsync(second.Client, 8)).ShouldBe(Budget);
    }

    private Task<ServerProcess> StartAsync(int milliseconds) =>
        ServerProcess.StartStubAsync(
            _data.Path,
            $"--Easel:Storage:ConnectionString={_connection}",
            $"--Easel:Limits:Key:MonthlyImages={Budget}",
            $"--Stub:StepMilliseconds={milliseconds}"
        );

    /// <summary>Images that it drew.</summary>
    private static async Task<int> DrawUntilRefusedAsync(HttpClient client, int images)
    {
        var drawn = 0;
        while (await DrawAsync(client, images) is var status && status != HttpStatusCode.TooManyRequests)
        {
            status.ShouldBe(HttpStatusCode.OK);
            drawn += images;
        }

        return drawn;
    }

    private static async Task<HttpStatusCode> DrawAsync(HttpClient client, int images)
    {
        using var answer = await client.PostAsJsonAsync("/v1/images/generations", new { prompt = "a fox", n = images });
        return answer.StatusCode;
    }

    private async Task<long> ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
