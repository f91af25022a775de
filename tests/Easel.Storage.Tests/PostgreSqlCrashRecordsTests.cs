using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class PostgreSqlCrashRecordsTests() : CrashRecordsCompliance(new PostgreSqlTestDatabase())
{
    [Fact]
    public async Task A_database_that_was_started_anew_counts_once()
    {
        using var server = new PostgreSqlServer();
        await using var database = new PostgreSqlTestDatabase(server);
        var records = new SqlCrashRecords(database.Open());
        var (_, since) = await records.BeginAsync("work", "one", default);
        (await records.CountStartsAsync(since, default)).ShouldBe(0);

        for (var restarts = 1; restarts < 3; restarts++)
        {
            server.Kill();
            server.Start();
            await records.BeginAsync("work", $"two {restarts}", default);
            await records.BeginAsync("work", $"three {restarts}", default);
            (await records.CountStartsAsync(since, default)).ShouldBe(restarts);
        }
    }
}
