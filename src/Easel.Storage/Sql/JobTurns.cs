namespace Easel.Storage.Sql;

/// <summary>Which job is next, as statements within a transaction.</summary>
internal static class JobTurns
{
    /// <summary>
    /// A runner that renews nothing any more, by all of its leases: they ran out, or lie further in the future than a lease can, because
    /// the clock was set back since. A lease more is allowed for servers whose clocks differ.
    /// </summary>
    private const string Dead = """
        SELECT runner, COUNT(*) AS jobs FROM jobs WHERE state = 2 AND runner <> @runner
        GROUP BY runner HAVING MIN(CASE WHEN lease_until <= @now OR lease_until > @latest THEN 1 ELSE 0 END) = 1
        """;

    /// <summary>A job of this kind waits, or a runner died.</summary>
    public static Task<bool> HasWorkAsync(SqlSession session, string kind, JobTimes times) =>
        session.ScalarAsync<bool>(
            $"SELECT EXISTS (SELECT 1 FROM jobs WHERE kind = @kind AND state = 1) OR EXISTS ({Dead})",
            new
            {
                kind,
                runner = times.Runner,
                now = times.Now,
                latest = times.Latest,
            }
        );

    /// <summary>
    /// Puts what dead runners held back into the queue, or ends it as cancelled where that was asked for. Each such job is a suspect from
    /// then on: it may be what ended the server. One that ran alone is more than that.
    /// </summary>
    public static async Task TakeFromTheDeadAsync(SqlSession session, JobTimes times)
    {
        var taken = await session.ExecuteAsync(
            $"""
            UPDATE jobs SET
                state = CASE WHEN cancel_requested THEN 5 ELSE 1 END, ended_at = CASE WHEN cancel_requested THEN @now END,
                crashes = crashes + 1, lone_crashes = lone_crashes + CASE WHEN dead.jobs = 1 THEN 1 ELSE 0 END,
                runner = NULL, lease_until = NULL, cancel_requested = FALSE
            FROM ({Dead}) AS dead WHERE jobs.runner = dead.runner AND state = 2
            """,
            new
            {
                runner = times.Runner,
                now = times.Now,
                latest = times.Latest,
            }
        );
        if (taken > 0)
            await SqlCrashRecords.NoteDatabaseStartAsync(session);
    }

    /// <summary>
    /// The job whose turn it is, for this transaction alone; null when none waits. Urgent ones are first; then turns go round by owner: first who has the fewest
    /// running, then who had his last turn the longest ago. Of an owner's jobs those that ended a server with nothing else running come
    /// last. Who finds a job in the hands of another server takes the next in this order.
    /// </summary>
    public static Task<WaitingJob?> NextAsync(SqlSession session, string kind) =>
        session.FindAsync<WaitingJob>(
            $"""
            SELECT jobs.id, jobs.owner, jobs.crashes FROM jobs
            JOIN (
                SELECT id, ROW_NUMBER() OVER (PARTITION BY owner ORDER BY priority, lone_crashes, sequence) AS place, MIN(sequence) OVER (PARTITION BY owner) AS first
                FROM jobs WHERE kind = @kind AND state = 1) AS waiting ON waiting.id = jobs.id
            LEFT JOIN (SELECT owner, COUNT(*) AS jobs FROM jobs WHERE kind = @kind AND state = 2 GROUP BY owner) AS running ON running.owner = jobs.owner
            LEFT JOIN job_turns ON job_turns.kind = @kind AND job_turns.owner = jobs.owner
            WHERE jobs.state = 1
            ORDER BY jobs.priority, COALESCE(running.jobs, 0) + place, COALESCE(job_turns.turn, 0), first LIMIT 1 {session.Dialect.LockSkippingLocked(
                "jobs"
            )}
            """,
            new { kind }
        );

    /// <summary>The owner had his turn now.</summary>
    public static Task<int> NoteTurnAsync(SqlSession session, string kind, string owner) =>
        session.ExecuteAsync(
            """
            INSERT INTO job_turns (kind, owner, turn) SELECT @kind, @owner, COALESCE(MAX(turn), 0) + 1 FROM job_turns WHERE kind = @kind
            ON CONFLICT (kind, owner) DO UPDATE SET turn = excluded.turn
            """,
            new { kind, owner }
        );

    /// <summary>Of owners who have nothing to do any more.</summary>
    public static Task<int> ForgetTurnsAsync(SqlSession session) =>
        session.ExecuteAsync(
            "DELETE FROM job_turns WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.kind = job_turns.kind AND jobs.owner = job_turns.owner AND state IN (1, 2))"
        );
}
