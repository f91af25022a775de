using System.Data;
using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>Workers' signs of life in the database.</summary>
public sealed class SqlWorkerStore(SqlDatabase database) : IWorkerStore
{
    /// <summary>Models are waited for a day at most.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(2);

    public ValueTask<bool> BeatAsync(WorkerRecord worker, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                await session.ExecuteAsync(
                    """
                    INSERT INTO workers (name, version, device, memory_bytes, slots, running, models, loaded, seen_at)
                    VALUES (@Name, @Version, @Device, @MemoryBytes, @Slots, @Running, @Models, @Loaded, @SeenAt)
                    ON CONFLICT (name) DO UPDATE SET running = excluded.running, models = excluded.models, loaded = excluded.loaded,
                        seen_at = excluded.seen_at
                    """,
                    WorkerRow.Of(worker with { SeenAt = worker.SeenAt + database.ClockSkew })
                );
                return await session.ScalarAsync<bool>("SELECT is_draining FROM workers WHERE name = @Name", new { worker.Name });
            },
            cancellationToken
        );
    }

    public async ValueTask<IReadOnlyList<WorkerRecord>> ListAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return [];
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<WorkerRow>(
                    $"SELECT {WorkerRow.Columns} FROM workers WHERE seen_at >= @since ORDER BY name",
                    new { since = (since + database.ClockSkew).ToUnixTimeMilliseconds() }
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToRecord()).Select(worker => worker with { SeenAt = worker.SeenAt - database.ClockSkew })];
    }

    public async ValueTask<bool> DrainAsync(string name, CancellationToken cancellationToken) =>
        database.Exists && await ChangeAsync("UPDATE workers SET is_draining = TRUE WHERE name = @name", name, cancellationToken) > 0;

    public async ValueTask EndAsync(string name, DateTimeOffset seenAt, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        var seen = seenAt + database.ClockSkew;
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                await session.ExecuteAsync(
                    "UPDATE workers SET seen_at = @seen WHERE name = @name",
                    new { name, seen = seen.ToUnixTimeMilliseconds() }
                );
                return await session.ExecuteAsync(
                    "DELETE FROM workers WHERE seen_at < @old",
                    new { old = (seen - Forgotten).ToUnixTimeMilliseconds() }
                );
            },
            cancellationToken
        );
    }

    private ValueTask<int> ChangeAsync(string statement, string name, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, session => session.ExecuteAsync(statement, new { name }), cancellationToken);
}
