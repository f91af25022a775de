using Easel.Core.Storage;
using Easel.Storage.PostgreSql;

namespace Easel.Storage.Tests.Databases;

public sealed class PostgreSqlDatabaseTests() : SqlDatabaseCompliance(new PostgreSqlTestDatabase())
{
    [Fact]
    public async Task Work_waits_for_a_server_that_comes_back_and_loses_nothing()
    {
        using var server = new PostgreSqlServer();
        await using var database = new PostgreSqlTestDatabase(server);
        var one = database.Open();
        await one.OpenAsync(default);
        var kept = 0;
        using var done = new CancellationTokenSource();
        var writers = Enumerable
            .Range(0, 4)
            .Select(writer =>
                Task.Run(async () =>
                {
                    for (var i = 0; !done.IsCancellationRequested || i < 50; i++)
                    {
                        await one.TransactAsync(session => AddAsync(session, $"{writer} {i}"), default);
                        Interlocked.Increment(ref kept);
                    }
                })
            )
            .ToList();

        for (var i = 0; i < 3; i++)
        {
            server.Kill();
            server.Start();
        }

        await done.CancelAsync();
        var unknown = 0;
        foreach (var writer in writers)
        {
            try
            {
                await writer;
            }
            catch (StorageUnavailableException lost) when (lost.Message.Contains("not known", StringComparison.Ordinal))
            {
                unknown++;
            }
        }

        (await CountAsync(one)).ShouldBeInRange(kept, kept + unknown);
    }

    [Fact]
    public async Task Work_fails_clearly_when_the_server_stays_away()
    {
        using var server = new PostgreSqlServer();
        await using var database = new PostgreSqlTestDatabase(server, TimeSpan.Zero);
        var one = database.Open();
        await one.OpenAsync(default);
        server.Kill();

        var failed = await Should.ThrowAsync<StorageUnavailableException>(async () => await CountAsync(one));
        failed.Message.ShouldContain("cannot be used");
        (await one.ProbeAsync(default)).ShouldNotBeNull().ShouldContain("PostgreSQL");
        server.Start();

        (await one.ProbeAsync(default)).ShouldBeNull();
        (await CountAsync(one)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Host=db;Database=easel;Username=me;Password=secret", "db", "easel", "me", "secret")]
    [InlineData("postgres://me:se%2Fcret@db:5433/easel?sslmode=require", "db", "easel", "me", "se/cret")]
    [InlineData("postgresql://db/easel", "db", "easel", null, null)]
    public void Connection_strings_are_read_in_both_forms(string text, string host, string database, string? user, string? password)
    {
        PostgreSqlConnectionString.Problem(text).ShouldBeNull();
        var read = PostgreSqlConnectionString.Parse(text);

        (read.Host, read.Database, read.Username, read.Password).ShouldBe((host, database, user, password));
    }

    [Theory]
    [InlineData("Database=easel")]
    [InlineData("Nonsense=easel")]
    [InlineData("postgres://")]
    [InlineData("postgres://db/easel?nonsense=1")]
    [InlineData("secret")]
    public void A_wrong_connection_string_is_told_without_what_it_holds(string text) =>
        PostgreSqlConnectionString.Problem(text).ShouldNotBeNull().ShouldNotContain("secret");
}
