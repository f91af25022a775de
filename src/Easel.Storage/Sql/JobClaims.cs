using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>Giving jobs to runners, as statements within a transaction.</summary>
internal static class JobClaims
{
    public static async Task<JobClaim> ClaimAsync(SqlSession session, string kind, JobTimes times, bool alone)
    {
        await JobTurns.TakeFromTheDeadAsync(session, times);
        if (await JobTurns.NextAsync(session, kind) is not { } next)
            return JobClaim.Nothing;
        if (next.Crashes > 0 && !alone)
            return JobClaim.SuspectWaits;
        await session.ExecuteAsync(
            "UPDATE jobs SET state = 2, runner = @runner, lease_until = @until, attempts = attempts + 1, started_at = COALESCE(started_at, @now) WHERE id = @id",
            new
            {
                id = next.Id,
                runner = times.Runner,
                until = times.Until,
                now = times.Now,
            }
        );
        await JobTurns.NoteTurnAsync(session, kind, next.Owner);
        await session.Dialect.NotifyAsync(session, JobChannel.Name, JobChannel.Write(new JobNews(next.Id, ForRunners: false)));
        var row = (await session.FindAsync<JobRow>($"SELECT {JobRow.Columns} FROM jobs WHERE id = @id", new { id = next.Id }))!;
        var job = row.ToJob();
        return new JobClaim(
            new ClaimedJob(
                job,
                new JobLease(job.Id, times.Runner, job.Attempts),
                await JobContents.PayloadAsync(session, job.Id),
                await JobContents.JournalAsync(session, job.Id, after: 0)
            )
            {
                Baggage = row.Baggage,
            }
        );
    }

    /// <summary>The runner has leases.</summary>
    public static Task<bool> HoldsAnyAsync(SqlSession session, string runner) =>
        session.ScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM jobs WHERE runner = @runner AND state = 2)", new { runner });

    public static async Task<List<RenewedLease>> RenewAsync(SqlSession session, string runner, long now, long until)
    {
        await session.ExecuteAsync("UPDATE jobs SET lease_until = @until WHERE runner = @runner AND state = 2", new { runner, until });
        var held = await session.QueryAsync<JobRow>(
            $"SELECT {JobRow.Columns} FROM jobs WHERE runner = @runner AND state = 2",
            new { runner }
        );
        return
        [
            .. held.Select(job => new RenewedLease(new JobLease(job.Id, runner, job.Attempts), job.CancelRequested)
            {
                FollowedAgo = job.FollowedAt is { } at ? TimeSpan.FromMilliseconds(Math.Max(0, now - at)) : null,
            }),
        ];
    }
}
