using Easel.Core.Listing;
using Easel.Jobs;
using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>Jobs, their payloads and their journals in the database. Every change of a job is one transaction, so that of two servers only
/// one gets it.</summary>
public sealed class StoredJobs(Database database, TimeProvider clock) : IJobStore
{
    private const string Columns =
        "id, owner, kind, state, created_at, started_at, ended_at, expires_at, error_code, error_message, cancel_requested, attempts, crashes, lone_crashes";

    private static readonly OwnedTable<Job> Table = new("jobs", Columns, "kind", Map);

    /// <summary>The lease is held; takes the parameters of <see cref="Held(JobLease)"/>.</summary>
    private const string IfHeld = "id = $id AND state = 2 AND runner = $runner AND attempts = $attempt";

    public async ValueTask<Job> AddAsync(NewJob job, CancellationToken cancellationToken) =>
        (await AddAsync(job, null, TimeSpan.Zero, cancellationToken)).Job;

    public ValueTask<ClaimedJob> AddClaimedAsync(NewJob job, string runner, TimeSpan lease, CancellationToken cancellationToken) =>
        AddAsync(job, runner, lease, cancellationToken);

    public ValueTask<Job?> FindAsync(string owner, string id, CancellationToken cancellationToken) =>
        database.UseAsync(connection => Find(connection, owner, id), cancellationToken);

    public ValueTask<bool> ExistsAsync(string id, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => connection.Read("SELECT 1 FROM jobs WHERE id = $id", row => row.GetInt32(0), ("$id", id)).Count > 0,
            cancellationToken
        );

    public ValueTask<Page<Job>> ListAsync(JobQuery query, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection => Table.List(connection, query.Owner, query.Kind, query.After?.Id, query.NewestFirst, query.Limit, Now),
            cancellationToken
        );

    public ValueTask<ReadOnlyMemory<byte>?> ReadPayloadAsync(string id, CancellationToken cancellationToken) =>
        database.UseAsync(connection => Payload(connection, id), cancellationToken);

    public async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>>> ReadJournalAsync(
        string id,
        int after,
        CancellationToken cancellationToken
    ) => await database.UseAsync(connection => Journal(connection, id, after), cancellationToken);

    public ValueTask<Job?> CancelAsync(string owner, string id, CancellationToken cancellationToken) =>
        database.TransactAsync(
            connection =>
            {
                connection.Execute(
                    "UPDATE jobs SET state = 5, ended_at = $now WHERE id = $id AND owner = $owner AND state = 1",
                    ("$id", id),
                    ("$owner", owner),
                    ("$now", Now)
                );
                connection.Execute(
                    "UPDATE jobs SET cancel_requested = 1 WHERE id = $id AND owner = $owner AND state = 2",
                    ("$id", id),
                    ("$owner", owner)
                );
                return Find(connection, owner, id);
            },
            cancellationToken
        );

    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken) =>
        await database.UseAsync(
            connection => connection.Execute("DELETE FROM jobs WHERE id = $id AND owner = $owner", ("$id", id), ("$owner", owner)),
            cancellationToken
        ) > 0;

    public async ValueTask<JobClaim> ClaimAsync(string kind, string runner, TimeSpan lease, bool alone, CancellationToken cancellationToken)
    {
        // A look that changes nothing disturbs no other server; what it sees is looked at again under the lock.
        if (
            !database.Exists
            || !await database.UseAsync(connection => JobQueue.HasWork(connection, kind, runner, Now, lease), cancellationToken)
        )
            return JobClaim.Nothing;
        return await database.TransactAsync(connection => Claim(connection, kind, runner, lease, alone), cancellationToken);
    }

    public async ValueTask<IReadOnlyList<JobSize>> ListSizesAsync(CancellationToken cancellationToken) =>
        !database.Exists
            ? []
            : await database.UseAsync(
                connection =>
                    connection.Read(
                        "SELECT id, owner, LENGTH(payload) + COALESCE((SELECT SUM(LENGTH(note)) FROM job_notes WHERE job = jobs.sequence), 0) FROM jobs",
                        row => new JobSize(row.GetString(0), row.GetString(1), row.GetInt64(2))
                    ),
                cancellationToken
            );

    public ValueTask<int> CountWaitingAsync(string owner, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection =>
                connection.Read("SELECT COUNT(*) FROM jobs WHERE owner = $owner AND state = 1", row => row.GetInt32(0), ("$owner", owner))[
                    0
                ],
            cancellationToken
        );

    public async ValueTask<IReadOnlyList<RenewedLease>> RenewAsync(string runner, TimeSpan lease, CancellationToken cancellationToken)
    {
        if (!database.Exists || (await database.UseAsync(connection => Held(connection, runner), cancellationToken)).Count == 0)
            return [];
        return await database.TransactAsync(
            connection =>
            {
                connection.Execute(
                    "UPDATE jobs SET lease_until = $until WHERE runner = $runner AND state = 2",
                    ("$runner", runner),
                    ("$until", Until(lease))
                );
                return Held(connection, runner);
            },
            cancellationToken
        );
    }

    public async ValueTask<bool> AppendAsync(JobLease lease, ReadOnlyMemory<byte> note, CancellationToken cancellationToken) =>
        await database.UseAsync(
            connection =>
                connection.Execute(
                    $"INSERT INTO job_notes (job, note) SELECT sequence, $note FROM jobs WHERE {IfHeld}",
                    [("$note", note.ToArray()), .. Held(lease)]
                ),
            cancellationToken
        ) > 0;

    public async ValueTask<bool> EndAsync(JobLease lease, JobState state, JobError? error, CancellationToken cancellationToken) =>
        await database.UseAsync(
            connection =>
                connection.Execute(
                    $"UPDATE jobs SET state = $state, ended_at = $now, error_code = $code, error_message = $message, runner = NULL, lease_until = NULL, cancel_requested = 0 WHERE {IfHeld}",
                    [("$state", (int)state), ("$now", Now), ("$code", error?.Code), ("$message", error?.Message), .. Held(lease)]
                ),
            cancellationToken
        ) > 0;

    public async ValueTask<bool> ReleaseAsync(JobLease lease, CancellationToken cancellationToken) =>
        await database.UseAsync(
            connection =>
                connection.Execute(
                    $"""
                    UPDATE jobs SET state = CASE cancel_requested WHEN 0 THEN 1 ELSE 5 END, ended_at = CASE cancel_requested WHEN 0 THEN NULL ELSE $now END,
                        attempts = attempts - 1, runner = NULL, lease_until = NULL, cancel_requested = 0
                    WHERE {IfHeld}
                    """,
                    [("$now", Now), .. Held(lease)]
                ),
            cancellationToken
        ) > 0;

    public void RemoveExpired()
    {
        if (!database.Exists)
            return;
        // The sweep has a thread of its own.
        database
            .TransactAsync(
                connection =>
                {
                    JobQueue.ForgetTurns(connection);
                    return connection.Execute("DELETE FROM jobs WHERE expires_at <= $now AND state > 2", ("$now", Now));
                },
                CancellationToken.None
            )
            .AsTask()
            .GetAwaiter()
            .GetResult();
        database.ReclaimAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private long Until(TimeSpan lease) => (clock.GetUtcNow() + lease).ToUnixTimeMilliseconds();

    private static (string Name, object? Value)[] Held(JobLease lease) =>
        [("$id", lease.JobId), ("$runner", lease.Runner), ("$attempt", lease.Attempt)];

    private ValueTask<ClaimedJob> AddAsync(NewJob job, string? runner, TimeSpan lease, CancellationToken cancellationToken) =>
        database.UseAsync(
            connection =>
            {
                var now = Now;
                var expires = job.Lifetime is { } lifetime ? now + (long)lifetime.TotalMilliseconds : (long?)null;
                var (state, attempts) = runner is null ? (JobState.Queued, 0) : (JobState.InProgress, 1);
                connection.Execute(
                    """
                    INSERT INTO jobs (id, owner, kind, payload, state, created_at, started_at, expires_at, attempts, runner, lease_until)
                    VALUES ($id, $owner, $kind, $payload, $state, $now, $started, $expires, $attempts, $runner, $until)
                    """,
                    ("$id", job.Id),
                    ("$owner", job.Owner),
                    ("$kind", job.Kind),
                    ("$payload", job.Payload.ToArray()),
                    ("$state", (int)state),
                    ("$now", now),
                    ("$started", runner is null ? null : now),
                    ("$expires", expires),
                    ("$attempts", attempts),
                    ("$runner", runner),
                    ("$until", runner is null ? null : Until(lease))
                );
                return new ClaimedJob(Find(connection, job.Owner, job.Id)!, new JobLease(job.Id, runner ?? "", attempts), job.Payload, []);
            },
            cancellationToken
        );

    private JobClaim Claim(SqliteConnection connection, string kind, string runner, TimeSpan lease, bool alone)
    {
        JobQueue.TakeFromTheDead(connection, runner, Now, lease);
        if (JobQueue.Next(connection, kind) is not { } next)
            return JobClaim.Nothing;
        if (next.IsSuspect && !alone)
            return JobClaim.SuspectWaits;
        connection.Execute(
            "UPDATE jobs SET state = 2, runner = $runner, lease_until = $until, attempts = attempts + 1, started_at = COALESCE(started_at, $now) WHERE id = $id",
            ("$id", next.Id),
            ("$runner", runner),
            ("$until", Until(lease)),
            ("$now", Now)
        );
        JobQueue.NoteTurn(connection, kind, next.Owner);
        var job = connection.Read($"SELECT {Columns} FROM jobs WHERE id = $id", Map, ("$id", next.Id))[0];
        return new JobClaim(
            new ClaimedJob(
                job,
                new JobLease(next.Id, runner, job.Attempts),
                Payload(connection, next.Id)!.Value,
                Journal(connection, next.Id, 0)
            )
        );
    }

    private static List<RenewedLease> Held(SqliteConnection connection, string runner) =>
        connection.Read(
            "SELECT id, attempts, cancel_requested FROM jobs WHERE runner = $runner AND state = 2",
            row => new RenewedLease(new JobLease(row.GetString(0), runner, row.GetInt32(1)), row.GetBoolean(2)),
            ("$runner", runner)
        );

    private Job? Find(SqliteConnection connection, string owner, string id) => Table.Find(connection, owner, id, Now);

    private static ReadOnlyMemory<byte>? Payload(SqliteConnection connection, string id)
    {
        var found = connection.Read(
            "SELECT payload FROM jobs WHERE id = $id",
            row => new ReadOnlyMemory<byte>(row.GetFieldValue<byte[]>(0)),
            ("$id", id)
        );
        // Not null alone: that would become empty memory.
        return found.Count == 0 ? default(ReadOnlyMemory<byte>?) : found[0];
    }

    private static List<ReadOnlyMemory<byte>> Journal(SqliteConnection connection, string id, int after) =>
        connection.Read(
            "SELECT note FROM job_notes WHERE job = (SELECT sequence FROM jobs WHERE id = $id) ORDER BY number LIMIT -1 OFFSET $after",
            row => new ReadOnlyMemory<byte>(row.GetFieldValue<byte[]>(0)),
            ("$id", id),
            ("$after", after)
        );

    private static Job Map(SqliteDataReader row) =>
        new()
        {
            Id = row.GetString(0),
            Owner = row.GetString(1),
            Kind = row.GetString(2),
            State = (JobState)row.GetInt32(3),
            CreatedAt = Time(row, 4)!.Value,
            StartedAt = Time(row, 5),
            EndedAt = Time(row, 6),
            ExpiresAt = Time(row, 7),
            Error = row.IsDBNull(8) ? null : new JobError(row.GetString(8), row.GetString(9)),
            CancelRequested = row.GetBoolean(10),
            Attempts = row.GetInt32(11),
            Crashes = row.GetInt32(12),
            LoneCrashes = row.GetInt32(13),
        };

    private static DateTimeOffset? Time(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
