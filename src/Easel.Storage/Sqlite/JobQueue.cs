using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>Which job is next, as statements within a transaction.</summary>
internal static class JobQueue
{
    /// <summary>
    /// A runner that renews nothing any more, by all of its leases: they ran out, or lie further in the future than a lease can, because
    /// the clock was set back since. A lease more is allowed for servers whose clocks differ.
    /// </summary>
    private const string Dead =
        "SELECT runner, COUNT(*) AS jobs FROM jobs WHERE state = 2 AND runner <> $runner GROUP BY runner HAVING MIN(lease_until <= $now OR lease_until > $latest) = 1";

    /// <summary>A job of this kind waits, or a runner died.</summary>
    public static bool HasWork(SqliteConnection connection, string kind, string runner, long now, TimeSpan lease) =>
        connection.Read(
            $"SELECT EXISTS (SELECT 1 FROM jobs WHERE kind = $kind AND state = 1) OR EXISTS ({Dead})",
            row => row.GetBoolean(0),
            [("$kind", kind), .. Times(runner, now, lease)]
        )[0];

    /// <summary>
    /// Puts what dead runners held back into the queue, or ends it as cancelled where that was asked for. Each such job is a suspect from
    /// then on: it may be what ended the server. One that ran alone is more than that.
    /// </summary>
    public static void TakeFromTheDead(SqliteConnection connection, string runner, long now, TimeSpan lease) =>
        connection.Execute(
            $"""
            UPDATE jobs SET
                state = CASE cancel_requested WHEN 0 THEN 1 ELSE 5 END, ended_at = CASE cancel_requested WHEN 0 THEN NULL ELSE $now END,
                crashes = crashes + 1, lone_crashes = lone_crashes + (dead.jobs = 1), runner = NULL, lease_until = NULL, cancel_requested = 0
            FROM ({Dead}) AS dead WHERE jobs.runner = dead.runner AND state = 2
            """,
            Times(runner, now, lease)
        );

    /// <summary>
    /// The job whose turn it is; null when none waits. Turns go round by owner: first who has the fewest running, then who had his last
    /// turn
    /// the longest ago. Of an owner's jobs those that ended a server with nothing else running come last.
    /// </summary>
    public static (string Id, string Owner, bool IsSuspect)? Next(SqliteConnection connection, string kind)
    {
        var found = connection.Read<(string, string, bool)>(
            """
            SELECT id, owner, crashes > 0 FROM jobs WHERE kind = $kind AND state = 1 AND owner = (
                SELECT waiting.owner FROM (SELECT owner, MIN(sequence) AS first FROM jobs WHERE kind = $kind AND state = 1 GROUP BY owner) AS waiting
                LEFT JOIN (SELECT owner, COUNT(*) AS jobs FROM jobs WHERE kind = $kind AND state = 2 GROUP BY owner) AS running ON running.owner = waiting.owner
                LEFT JOIN job_turns ON job_turns.kind = $kind AND job_turns.owner = waiting.owner
                ORDER BY COALESCE(running.jobs, 0), COALESCE(turn, 0), first LIMIT 1)
            ORDER BY lone_crashes, sequence LIMIT 1
            """,
            row => (row.GetString(0), row.GetString(1), row.GetBoolean(2)),
            ("$kind", kind)
        );
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The owner had his turn now.</summary>
    public static void NoteTurn(SqliteConnection connection, string kind, string owner) =>
        connection.Execute(
            """
            INSERT INTO job_turns (kind, owner, turn) SELECT $kind, $owner, COALESCE(MAX(turn), 0) + 1 FROM job_turns WHERE kind = $kind
            ON CONFLICT (kind, owner) DO UPDATE SET turn = excluded.turn
            """,
            ("$kind", kind),
            ("$owner", owner)
        );

    /// <summary>Of owners who have nothing to do any more.</summary>
    public static void ForgetTurns(SqliteConnection connection) =>
        connection.Execute(
            "DELETE FROM job_turns WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.kind = job_turns.kind AND jobs.owner = job_turns.owner AND state IN (1, 2))"
        );

    private static (string Name, object? Value)[] Times(string runner, long now, TimeSpan lease) =>
        [("$runner", runner), ("$now", now), ("$latest", now + 2 * (long)lease.TotalMilliseconds)];
}
