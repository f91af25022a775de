using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>What is kept of a job: its record, its payload, its journal.</summary>
internal static class JobContents
{
    /// <param name="runner">Who begins it at once; null: it waits.</param>
    /// <param name="until">When the runner's lease ends.</param>
    public static Task<int> AddAsync(SqlSession session, NewJob job, string? runner, long now, long until) =>
        session.ExecuteAsync(
            """
            INSERT INTO jobs (id, owner, caller_key, caller_tenant, caller_user, kind, priority, baggage, payload, state, created_at, started_at, expires_at, attempts, runner, lease_until, announced)
            VALUES (@id, @owner, @key, @tenant, @user, @kind, @priority, @baggage, @payload, @state, @now, @started, @expires, @attempts, @runner, @until, @announced)
            ON CONFLICT (id) DO NOTHING
            """,
            new
            {
                id = job.Id,
                owner = job.Owner,
                key = job.Caller?.KeyId,
                tenant = job.Caller?.Tenant,
                user = job.Caller?.User,
                kind = job.Kind,
                priority = (int)job.Priority,
                baggage = job.Baggage,
                payload = job.Payload.ToArray(),
                state = runner is null ? JobState.Queued : JobState.InProgress,
                now,
                started = runner is null ? (long?)null : now,
                expires = job.Lifetime is { } lifetime ? now + (long)lifetime.TotalMilliseconds : (long?)null,
                attempts = runner is null ? 0 : 1,
                runner,
                until = runner is null ? (long?)null : until,
                // Who begins it at once has somebody who waits for it.
                announced = runner is null,
            }
        );

    /// <summary>Of each kind how many jobs wait and run, and when the oldest that waits was added.</summary>
    public static Task<List<JobDepthRow>> DepthsAsync(SqlSession session) =>
        session.QueryAsync<JobDepthRow>(
            """
            SELECT kind, COUNT(CASE state WHEN 1 THEN 1 END) AS waiting, COUNT(CASE state WHEN 2 THEN 1 END) AS running,
                MIN(CASE state WHEN 1 THEN created_at END) AS oldest
            FROM jobs WHERE state IN (1, 2) GROUP BY kind ORDER BY kind
            """
        );

    /// <summary>Null when there is no such job.</summary>
    public static Task<byte[]?> PayloadAsync(SqlSession session, string id) =>
        session.ScalarAsync<byte[]>("SELECT payload FROM jobs WHERE id = @id", new { id });

    /// <summary>The notes that follow the first <paramref name="after"/>, in order.</summary>
    public static async Task<IReadOnlyList<ReadOnlyMemory<byte>>> JournalAsync(SqlSession session, string id, int after) =>
        [
            .. (
                await session.QueryAsync<byte[]>(
                    "SELECT note FROM job_notes WHERE job = (SELECT sequence FROM jobs WHERE id = @id) ORDER BY number LIMIT @all OFFSET @after",
                    new
                    {
                        id,
                        all = long.MaxValue,
                        after,
                    }
                )
            ).Select(note => new ReadOnlyMemory<byte>(note)),
        ];

    public static async Task<List<JobSize>> SizesAsync(SqlSession session) =>
        [
            .. (
                await session.QueryAsync<(string Id, string Owner, long Bytes)>(
                    """
                    SELECT id, owner, CAST(LENGTH(payload) + COALESCE((SELECT SUM(LENGTH(note)) FROM job_notes WHERE job = jobs.sequence), 0) AS BIGINT)
                    FROM jobs
                    """
                )
            ).Select(job => new JobSize(job.Id, job.Owner, job.Bytes)),
        ];
}
