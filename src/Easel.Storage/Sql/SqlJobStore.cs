using System.Data;
using Easel.Core.Listing;
using Easel.Jobs;
using Easel.Storage.Sql.Webhooks;

namespace Easel.Storage.Sql;

/// <summary>Jobs, their payloads and their journals in the database. Every change of a job is one statement that says which state it
/// leads from, so that of two servers only one makes it.</summary>
public sealed class SqlJobStore(SqlDatabase database, TimeProvider clock) : IJobStore, IJobQueue
{
    private static readonly OwnedTable<JobRow, Job> Table = new("jobs", JobRow.Columns, "kind", row => row.ToJob());

    /// <summary>The lease is held; its parameters are <c>id</c>, <c>runner</c> and <c>attempt</c>.</summary>
    private const string IfHeld = "id = @id AND state = 2 AND runner = @runner AND attempts = @attempt";

    public async ValueTask<Job> AddAsync(NewJob job, CancellationToken cancellationToken) =>
        (await AddAsync(job, null, TimeSpan.Zero, cancellationToken)).Job;

    public ValueTask<ClaimedJob> AddClaimedAsync(NewJob job, string runner, TimeSpan lease, CancellationToken cancellationToken) =>
        AddAsync(job, runner, lease, cancellationToken);

    public ValueTask<Job?> FindAsync(string owner, string id, CancellationToken cancellationToken) =>
        database.ReadAsync(session => Table.FindAsync(session, owner, id, Now), cancellationToken);

    public ValueTask<bool> ExistsAsync(string id, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.ScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM jobs WHERE id = @id)", new { id }),
            cancellationToken
        );

    public ValueTask<Page<Job>> ListAsync(JobQuery query, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => Table.ListAsync(session, query.Owner, query.Kind, query.After?.Id, query.NewestFirst, query.Limit, Now),
            cancellationToken
        );

    public async ValueTask<IReadOnlyList<Job>> ListActiveAsync(string? owner, int limit, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return [];
        var ifOwner = owner is null ? "" : "AND owner = @owner";
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<JobRow>(
                    $"SELECT {JobRow.Columns} FROM jobs WHERE state IN (1, 2) {ifOwner} ORDER BY state DESC, sequence LIMIT @limit",
                    new { owner, limit }
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToJob())];
    }

    public async ValueTask<ReadOnlyMemory<byte>?> ReadPayloadAsync(string id, CancellationToken cancellationToken) =>
        // Not null alone: that would become empty memory.
        await database.ReadAsync(session => JobContents.PayloadAsync(session, id), cancellationToken) is { } payload
            ? payload
            : default(ReadOnlyMemory<byte>?);

    public async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> ReadJournalAsync(
        string id,
        int after,
        CancellationToken cancellationToken
    ) => await database.ReadAsync(session => JobContents.JournalAsync(session, id, after), cancellationToken);

    public ValueTask<Job?> CancelAsync(string owner, string id, CancellationToken cancellationToken) =>
        ChangeAsync(
            new JobNews(id, ForRunners: true),
            async session =>
            {
                var now = Now;
                await session.ExecuteAsync(
                    """
                    UPDATE jobs SET state = CASE state WHEN 1 THEN 5 ELSE state END, ended_at = CASE state WHEN 1 THEN @now ELSE ended_at END, cancel_requested = (state = 2)
                    WHERE id = @id AND owner = @owner AND state IN (1, 2)
                    """,
                    new
                    {
                        id,
                        owner,
                        now,
                    }
                );
                await JobEvents.AnnounceAsync(session, id, now);
                return await Table.FindAsync(session, owner, id, now);
            },
            cancellationToken
        );

    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken) =>
        await ChangeAsync(
            new JobNews(id, ForRunners: true),
            session => session.ExecuteAsync("DELETE FROM jobs WHERE id = @id AND owner = @owner", new { id, owner }),
            cancellationToken
        ) > 0;

    public async ValueTask<JobClaim> ClaimAsync(string kind, string runner, TimeSpan lease, bool alone, CancellationToken cancellationToken)
    {
        // A look that changes nothing disturbs no other server; what it sees is looked at again when it is taken.
        if (
            !database.Exists
            || !await database.ReadAsync(session => JobTurns.HasWorkAsync(session, kind, Times(runner, lease)), cancellationToken)
        )
            return JobClaim.Nothing;
        return await ChangeAsync(session => JobClaims.ClaimAsync(session, kind, Times(runner, lease), alone), cancellationToken);
    }

    public async ValueTask<IReadOnlyList<JobSize>> ListSizesAsync(CancellationToken cancellationToken) =>
        database.Exists ? await database.ReadAsync(JobContents.SizesAsync, cancellationToken) : [];

    public ValueTask<int> CountWaitingAsync(string owner, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.ScalarAsync<int>("SELECT COUNT(*) FROM jobs WHERE owner = @owner AND state = 1", new { owner }),
            cancellationToken
        );

    public async ValueTask<IReadOnlyList<JobQueueDepth>> MeasureAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return [];
        var now = Now;
        var rows = await database.ReadAsync(JobContents.DepthsAsync, cancellationToken);
        return
        [
            .. rows.Select(row => new JobQueueDepth(
                row.Kind,
                row.Waiting,
                row.Running,
                TimeSpan.FromMilliseconds(Math.Max(0, now - (row.Oldest ?? now)))
            )),
        ];
    }

    public async ValueTask<int> CountDeadAsync(CancellationToken cancellationToken) =>
        database.Exists
            ? await database.ReadAsync(
                session => session.ScalarAsync<int>("SELECT COUNT(*) FROM jobs WHERE state = 4 AND lone_crashes > 0"),
                cancellationToken
            )
            : 0;

    public async ValueTask<IReadOnlyList<RenewedLease>> RenewAsync(string runner, TimeSpan lease, CancellationToken cancellationToken)
    {
        if (!database.Exists || !await database.ReadAsync(session => JobClaims.HoldsAnyAsync(session, runner), cancellationToken))
            return [];
        var now = Now;
        return await ChangeAsync(
            session => JobClaims.RenewAsync(session, runner, now, now + (long)lease.TotalMilliseconds),
            cancellationToken
        );
    }

    public async ValueTask FollowAsync(string id, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session => session.ExecuteAsync("UPDATE jobs SET followed_at = @now WHERE id = @id AND state = 2", new { id, now = Now }),
            cancellationToken
        );

    public async ValueTask<bool> AppendAsync(JobLease lease, ReadOnlyMemory<byte> note, CancellationToken cancellationToken) =>
        await ChangeAsync(
            new JobNews(lease.JobId, ForRunners: false),
            session =>
                session.ExecuteAsync(
                    $"INSERT INTO job_notes (job, note) SELECT sequence, @note FROM jobs WHERE {IfHeld} {session.Dialect.LockShared}",
                    new
                    {
                        note = note.ToArray(),
                        id = lease.JobId,
                        runner = lease.Runner,
                        attempt = lease.Attempt,
                    }
                ),
            cancellationToken
        ) > 0;

    public async ValueTask<bool> EndAsync(JobLease lease, JobState state, JobError? error, CancellationToken cancellationToken) =>
        await EndAsync(
            lease.JobId,
            session =>
                session.ExecuteAsync(
                    $"""
                    UPDATE jobs SET state = @state, ended_at = @now, error_code = @code, error_message = @message,
                        runner = NULL, lease_until = NULL, cancel_requested = FALSE
                    WHERE {IfHeld}
                    """,
                    new
                    {
                        state,
                        now = Now,
                        code = error?.Code,
                        message = error?.Message,
                        id = lease.JobId,
                        runner = lease.Runner,
                        attempt = lease.Attempt,
                    }
                ),
            cancellationToken
        );

    public async ValueTask<bool> ReleaseAsync(JobLease lease, CancellationToken cancellationToken) =>
        await EndAsync(
            lease.JobId,
            session =>
                session.ExecuteAsync(
                    $"""
                    UPDATE jobs SET state = CASE WHEN cancel_requested THEN 5 ELSE 1 END, ended_at = CASE WHEN cancel_requested THEN @now END,
                        attempts = attempts - 1, runner = NULL, lease_until = NULL, cancel_requested = FALSE
                    WHERE {IfHeld}
                    """,
                    new
                    {
                        now = Now,
                        id = lease.JobId,
                        runner = lease.Runner,
                        attempt = lease.Attempt,
                    }
                ),
            cancellationToken
        );

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await ChangeAsync(
            async session =>
            {
                await JobTurns.ForgetTurnsAsync(session);
                return await session.ExecuteAsync("DELETE FROM jobs WHERE expires_at <= @now AND state > 2", new { now = Now });
            },
            cancellationToken
        );
        await database.ReclaimAsync(cancellationToken);
    }

    private long Now => (clock.GetUtcNow() + database.ClockSkew).ToUnixTimeMilliseconds();

    /// <summary>A lease more than the own is allowed for servers whose clocks differ.</summary>
    private JobTimes Times(string runner, TimeSpan lease) =>
        new(runner, Now, Now + (long)lease.TotalMilliseconds, Now + 2 * (long)lease.TotalMilliseconds);

    /// <summary>A change that ends a job, or may; true when it was made. Its end is an event.</summary>
    private async ValueTask<bool> EndAsync(string id, Func<SqlSession, Task<int>> change, CancellationToken cancellationToken) =>
        await ChangeAsync(
            // It may have gone back into the queue.
            new JobNews(id, ForRunners: true),
            async session =>
            {
                var changed = await change(session);
                if (changed > 0)
                    await JobEvents.AnnounceAsync(session, id, Now);
                return changed;
            },
            cancellationToken
        ) > 0;

    private ValueTask<T> ChangeAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);

    /// <summary>A change that other servers hear of.</summary>
    private ValueTask<T> ChangeAsync<T>(JobNews news, Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        ChangeAsync(
            async session =>
            {
                var result = await work(session);
                await session.Dialect.NotifyAsync(session, JobChannel.Name, JobChannel.Write(news));
                return result;
            },
            cancellationToken
        );

    private ValueTask<ClaimedJob> AddAsync(NewJob job, string? runner, TimeSpan lease, CancellationToken cancellationToken) =>
        ChangeAsync(
            new JobNews(job.Id, ForRunners: runner is null),
            async session =>
            {
                var now = Now;
                var until = now + (long)lease.TotalMilliseconds;
                await JobContents.AddAsync(session, job, runner, now, until);
                var added = await Table.FindAsync(session, job.Owner, job.Id, now);
                return new ClaimedJob(added!, new JobLease(job.Id, runner ?? "", added!.Attempts), job.Payload, [])
                {
                    Baggage = job.Baggage,
                };
            },
            cancellationToken
        );
}
