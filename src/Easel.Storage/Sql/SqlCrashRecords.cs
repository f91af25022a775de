using System.Data;
using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>Starts of servers, and attempts at work that is suspected, in the database.</summary>
public sealed class SqlCrashRecords(SqlDatabase database) : ICrashRecords
{
    /// <summary>No work is tried for so long.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(2);

    public async ValueTask NoteStartAsync(string server, CancellationToken cancellationToken) =>
        await ChangeAsync(session => NoteStartAsync(session, server, session.Dialect.Now), cancellationToken);

    public async ValueTask<int> CountStartsAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await database.ReadAsync(
            session =>
                session.ScalarAsync<int>(
                    "SELECT COUNT(*) FROM server_starts WHERE started_at >= @since",
                    new { since = since.ToUnixTimeMilliseconds() }
                ),
            cancellationToken
        );

    public async ValueTask<EarlierAttempts> BeginAsync(string work, string worker, CancellationToken cancellationToken) =>
        await ChangeAsync(
            async session =>
            {
                await NoteDatabaseStartAsync(session);
                await session.ExecuteAsync(
                    $"""
                    INSERT INTO work_attempts (work, worker, begun_at) VALUES (@work, @worker, {session.Dialect.Now})
                    ON CONFLICT (work, worker) DO NOTHING
                    """,
                    new { work, worker }
                );
                var count = await session.ScalarAsync<int>(
                    "SELECT COUNT(*) FROM work_attempts WHERE work = @work AND worker <> @worker",
                    new { work, worker }
                );
                var first = await session.ScalarAsync<long>("SELECT MIN(begun_at) FROM work_attempts WHERE work = @work", new { work });
                return new EarlierAttempts(count, DateTimeOffset.FromUnixTimeMilliseconds(first));
            },
            cancellationToken
        );

    public async ValueTask EndAsync(string work, string worker, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session => session.ExecuteAsync("DELETE FROM work_attempts WHERE work = @work AND worker = @worker", new { work, worker }),
            cancellationToken
        );

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await ChangeAsync(
            async session =>
            {
                var age = (long)Forgotten.TotalMilliseconds;
                await session.ExecuteAsync($"DELETE FROM work_attempts WHERE begun_at < {session.Dialect.Now} - @age", new { age });
                return await session.ExecuteAsync(
                    $"DELETE FROM server_starts WHERE started_at < {session.Dialect.Now} - @age",
                    new { age }
                );
            },
            cancellationToken
        );
    }

    /// <summary>A database that was started anew took the leases of all with it. Within a transaction in which a death is counted.</summary>
    internal static Task NoteDatabaseStartAsync(SqlSession session) =>
        session.Dialect.StartedAt is { } started
            ? NoteStartAsync(session, "database", started, $"|| ' ' || {started}")
            : Task.CompletedTask;

    private static Task<int> NoteStartAsync(SqlSession session, string server, string startedAt, string which = "") =>
        session.ExecuteAsync(
            $"INSERT INTO server_starts (name, started_at) VALUES (@server {which}, {startedAt}) ON CONFLICT (name) DO NOTHING",
            new { server }
        );

    private ValueTask<T> ChangeAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);
}
