using System.Data;
using System.Data.Common;
using Easel.Core.Storage;
using Easel.Storage.Sql;

namespace Easel.Storage.Tests.Databases;

/// <summary>What every <see cref="SqlDatabase"/> does.</summary>
public abstract class SqlDatabaseCompliance(TestDatabase database) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_database_of_a_newer_Easel_is_refused_and_left_alone()
    {
        var newer = database.Open();
        await newer.TransactAsync(
            session => session.ExecuteAsync("INSERT INTO schema_migrations (name) VALUES ('9999-of-tomorrow')"),
            default
        );

        var older = database.Open();
        var refused = await Should.ThrowAsync<StorageUnavailableException>(async () => await older.OpenAsync(default));
        refused.Message.ShouldContain("newer version");
        refused.Message.ShouldContain("9999-of-tomorrow");
        (await older.ProbeAsync(default)).ShouldNotBeNull().ShouldContain("newer version");
        (
            await newer.ReadAsync(
                session => session.ScalarAsync<int>("SELECT COUNT(*) FROM schema_migrations WHERE name LIKE '9999%'"),
                default
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_database_that_a_newer_Easel_only_added_to_is_used_by_the_one_before()
    {
        var newer = database.Open();
        await newer.TransactAsync(
            async session =>
            {
                // What a newer one does for a migration that is marked as additive, on a database that counts, too.
                await session.ExecuteAsync("ALTER TABLE job_turns ADD COLUMN of_tomorrow INTEGER NOT NULL DEFAULT 7");
                await session.ExecuteAsync("INSERT INTO schema_migrations (name) VALUES ('9999-of-tomorrow')");
                await session.ExecuteAsync("INSERT INTO schema_additions (name) VALUES ('9999-of-tomorrow')");
                await session.Dialect.WriteVersionAsync(session, 9999);
                return true;
            },
            default
        );

        var older = database.Open();
        await older.OpenAsync(default);
        await older.TransactAsync(session => AddAsync(session, "me"), default);

        (await older.ProbeAsync(default)).ShouldBeNull();
        (await CountAsync(newer)).ShouldBe(1);
        (
            await newer.ReadAsync(
                async session => (await session.QueryAsync<string>("SELECT name FROM schema_migrations")).Contains("9999-of-tomorrow"),
                default
            )
        ).ShouldBeTrue("what the newer one did is left alone");
        (await newer.ReadAsync(session => session.Dialect.ReadVersionAsync(session), default)).ShouldBeOneOf(0, 9999);
    }

    [Fact]
    public void Migrations_say_themselves_that_they_only_add()
    {
        new SqlMigration("9999-of-tomorrow", "-- additive\nCREATE TABLE of_tomorrow (name {text})").IsAdditive.ShouldBeTrue();
        new SqlMigration("9999-of-tomorrow", "DROP TABLE jobs -- additive").IsAdditive.ShouldBeFalse();
    }

    [Fact]
    public async Task Migrations_have_different_numbers_and_each_is_applied_once_by_servers_that_start_together()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await database.Open().OpenAsync(default))));

        SqlMigration.All.Select(one => one.Number).ShouldBeUnique();
        var applied = await database
            .Open()
            .ReadAsync(session => session.QueryAsync<string>("SELECT name FROM schema_migrations ORDER BY name"), default);
        applied.ShouldBe(SqlMigration.All.Select(one => one.Name));
    }

    [Fact]
    public async Task What_fails_halfway_changes_nothing()
    {
        var one = database.Open();
        await Should.ThrowAsync<InvalidOperationException>(async () =>
            await one.TransactAsync<int>(
                async session =>
                {
                    await AddAsync(session, "owner");
                    throw new InvalidOperationException();
                },
                default
            )
        );
        await Should.ThrowAsync<DbException>(async () =>
            await one.TransactAsync(
                async session =>
                {
                    await AddAsync(session, "owner");
                    return await session.ExecuteAsync("INSERT INTO nothing VALUES (1)");
                },
                default
            )
        );
        using var cancelled = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await one.TransactAsync(
                async session =>
                {
                    await AddAsync(session, "owner");
                    await cancelled.CancelAsync();
                    return await AddAsync(session, "other");
                },
                cancelled.Token
            )
        );

        (await CountAsync(one)).ShouldBe(0);
        await one.TransactAsync(session => AddAsync(session, "owner"), default);
        (await CountAsync(one)).ShouldBe(1);
        (await one.ProbeAsync(default)).ShouldBeNull("a wrong statement is no trouble of the database");
    }

    [Fact]
    public async Task Transactions_that_read_and_then_write_do_not_overlook_each_other()
    {
        var servers = Enumerable.Range(0, 4).Select(_ => database.Open()).ToList();
        await servers[0].TransactAsync(session => AddAsync(session, "counter"), default);

        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(i =>
                    Task.Run(async () =>
                        await servers[i % 4]
                            .TransactAsync(
                                async session =>
                                {
                                    var turn = await session.ScalarAsync<long>("SELECT turn FROM job_turns WHERE owner = 'counter'");
                                    return await session.ExecuteAsync(
                                        "UPDATE job_turns SET turn = @next WHERE owner = 'counter'",
                                        new { next = turn + 1 }
                                    );
                                },
                                default
                            )
                    )
                )
        );

        (await servers[0].ReadAsync(session => session.ScalarAsync<long>("SELECT turn FROM job_turns"), default)).ShouldBe(40);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("'; DROP TABLE files; --", "'; DROP TABLE files; --")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("(half) alone, \uD83D\uDE00 a pair", "\uFFFD alone, \uD83D\uDE00 a pair")]
    [InlineData("%_\\\"\r\n\t\u0001\uFFFF", "%_\\\"\r\n\t\u0001\uFFFF")]
    public async Task Any_text_is_kept(string text, string kept)
    {
        // Half of a surrogate pair does not survive in an attribute.
        text = text.Replace("(half)", "\uD800", StringComparison.Ordinal);
        var one = database.Open();
        await one.TransactAsync(session => AddAsync(session, text), default);

        (await one.ReadAsync(session => session.FindAsync<string>("SELECT owner FROM job_turns"), default)).ShouldBe(kept);
        (
            await one.ReadAsync(
                session => session.ScalarAsync<int>("SELECT COUNT(*) FROM job_turns WHERE owner = @text", new { text }),
                default
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Text_is_ordered_by_its_code_points()
    {
        var one = database.Open();
        var owners = new[] { "B", "a", "_", "Z", "é", "z", "1", "-", "" };
        await one.TransactAsync(
            IsolationLevel.ReadCommitted,
            session =>
                session.ExecuteAsync(
                    "INSERT INTO job_turns (kind, owner, turn) VALUES ('kind', @owner, 0)",
                    owners.Select(owner => new { owner })
                ),
            default
        );

        (await one.ReadAsync(session => session.QueryAsync<string>("SELECT owner FROM job_turns ORDER BY owner"), default)).ShouldBe(
            owners.Order(StringComparer.Ordinal)
        );
    }

    private protected static Task<int> AddAsync(SqlSession session, string owner) =>
        session.ExecuteAsync("INSERT INTO job_turns (kind, owner, turn) VALUES ('kind', @owner, 0)", new { owner });

    private protected static async Task<int> CountAsync(SqlDatabase database) =>
        await database.ReadAsync(session => session.ScalarAsync<int>("SELECT COUNT(*) FROM job_turns"), default);
}
