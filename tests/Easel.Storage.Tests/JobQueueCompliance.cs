using System.Text;
using Easel.Abstractions.Requests;
using Easel.Jobs;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IJobQueue"/> does. Two of them over the same data are two servers.</summary>
public abstract class JobQueueCompliance
{
    private const string Kind = "response";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private int _count;

    private protected FakeTimeProvider Time { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));

    /// <summary>The records of what is queued.</summary>
    private protected abstract IJobStore Records { get; }

    /// <summary>A queue over the test's data; called again, another server's.</summary>
    private protected abstract IJobQueue Open();

    [Fact]
    public async Task Jobs_are_claimed_in_their_order_each_once_and_of_their_kind()
    {
        var queue = Open();
        var first = await AddAsync(queue);
        var other = await AddAsync(queue, kind: "batch");
        var second = await AddAsync(queue);

        var claimed = (await ClaimAsync(queue, Kind, "a")).ShouldNotBeNull();
        claimed.Job.Id.ShouldBe(first.Id);
        (claimed.Job.State, claimed.Job.Attempts).ShouldBe((JobState.InProgress, 1));
        claimed.Job.StartedAt.ShouldBe(Time.GetUtcNow());
        (Encoding.UTF8.GetString(claimed.Payload.Span), claimed.Baggage).ShouldBe(("payload", $"of {first.Id}"));
        (await ClaimAsync(Open(), Kind, "b")).ShouldNotBeNull().Job.Id.ShouldBe(second.Id);
        (await ClaimAsync(queue, Kind, "a")).ShouldBeNull();
        (await ClaimAsync(queue, "batch", "a")).ShouldNotBeNull().Job.Id.ShouldBe(other.Id);
    }

    [Fact]
    public async Task What_waits_and_runs_is_counted_by_kind_with_the_age_of_the_oldest()
    {
        var queue = Open();
        (await queue.MeasureAsync(default)).ShouldBeEmpty();
        await AddAsync(queue);
        Time.Advance(TimeSpan.FromSeconds(3));
        await AddAsync(queue);
        await AddAsync(queue, kind: "batch");
        var first = (await ClaimAsync(queue, Kind, "a")).ShouldNotBeNull();
        Time.Advance(TimeSpan.FromSeconds(2));

        var age = TimeSpan.FromSeconds(2);
        (await queue.MeasureAsync(default)).ShouldBe([new JobQueueDepth("batch", 1, 0, age), new JobQueueDepth(Kind, 1, 1, age)]);

        await queue.EndAsync(first.Lease, JobState.Completed, null, default);
        (await ClaimAsync(queue, Kind, "a")).ShouldNotBeNull();
        (await queue.MeasureAsync(default)).ShouldContain(new JobQueueDepth(Kind, 0, 1, default));
    }

    [Fact]
    public async Task Many_servers_that_claim_at_once_get_different_jobs()
    {
        var queues = Enumerable.Range(0, 4).Select(_ => Open()).ToList();
        for (var i = 0; i < 20; i++)
            await AddAsync(queues[0]);

        var claimed = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(async () => (await ClaimAsync(queues[i % 4], Kind, $"runner {i % 4}"))!.Job.Id))
        );

        claimed.Distinct(StringComparer.Ordinal).Count().ShouldBe(20);
    }

    [Fact]
    public async Task A_job_whose_runner_died_is_claimed_again_when_its_lease_ran_out_and_not_before()
    {
        var queue = Open();
        await AddAsync(queue);
        var dead = (await ClaimAsync(queue, Kind, "dead"))!;
        (await Records.AppendAsync(dead.Lease, "so far"u8.ToArray(), default)).ShouldBeTrue();

        Time.Advance(Lease - TimeSpan.FromMilliseconds(1));
        (await ClaimAsync(queue, Kind, "b")).ShouldBeNull();
        Time.Advance(TimeSpan.FromMilliseconds(1));
        (await ClaimAsync(queue, Kind, "dead")).ShouldBeNull("who was only held up does not do it twice");
        var again = (await ClaimAsync(Open(), Kind, "b")).ShouldNotBeNull();

        (again.Job.Attempts, again.Baggage).ShouldBe((2, $"of {dead.Job.Id}"));
        Text(again.Journal).ShouldBe(["so far"]);
        // The dead runner was only asleep: it changes nothing any more.
        (await Records.AppendAsync(dead.Lease, "more"u8.ToArray(), default)).ShouldBeFalse();
        (await queue.EndAsync(dead.Lease, JobState.Completed, null, default)).ShouldBeFalse();
        (await queue.ReleaseAsync(dead.Lease, default)).ShouldBeFalse();
        (await queue.RenewAsync("dead", Lease, default)).ShouldBeEmpty();
        (await Records.FindAsync("me", again.Job.Id, default))!.State.ShouldBe(JobState.InProgress);
        Text(await Records.ReadJournalAsync(again.Job.Id, 0, default)).ShouldBe(["so far"]);
    }

    [Fact]
    public async Task A_renewed_lease_keeps_the_job()
    {
        var queue = Open();
        await AddAsync(queue);
        var mine = (await ClaimAsync(queue, Kind, "a"))!;

        Time.Advance(TimeSpan.FromSeconds(5));
        (await queue.RenewAsync("a", Lease, default)).ShouldHaveSingleItem().ShouldBe(new RenewedLease(mine.Lease, CancelRequested: false));
        Time.Advance(TimeSpan.FromSeconds(5));

        (await ClaimAsync(queue, Kind, "b")).ShouldBeNull();
        // One that ran out and nobody took is renewed too: the machine slept.
        Time.Advance(TimeSpan.FromHours(1));
        (await queue.RenewAsync("a", Lease, default)).ShouldHaveSingleItem();
        (await ClaimAsync(queue, Kind, "b")).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_added_as_claimed_is_past_the_queue()
    {
        var queue = Open();
        await AddAsync(queue);
        var mine = await queue.AddClaimedAsync(New(Kind), "a", Lease, default);

        (mine.Job.State, mine.Baggage).ShouldBe((JobState.InProgress, $"of {mine.Job.Id}"));
        mine.Job.StartedAt.ShouldBe(Time.GetUtcNow());
        (await Records.AppendAsync(mine.Lease, "note"u8.ToArray(), default)).ShouldBeTrue();
        (await queue.EndAsync(mine.Lease, JobState.Completed, null, default)).ShouldBeTrue();
        var ended = (await Records.FindAsync("me", mine.Job.Id, default))!;
        ended.State.ShouldBe(JobState.Completed);
        ended.EndedAt.ShouldBe(Time.GetUtcNow());
        (await queue.EndAsync(mine.Lease, JobState.Failed, null, default)).ShouldBeFalse("it has ended");
    }

    [Fact]
    public async Task Who_runs_a_job_hears_how_long_ago_somebody_followed_it_at_any_server()
    {
        var queue = Open();
        var waiting = await AddAsync(queue);
        await Records.FollowAsync(waiting.Id, default);
        var followed = await queue.AddClaimedAsync(New(Kind), "a", Lease, default);
        (await RenewAsync(followed.Job.Id)).FollowedAgo.ShouldBeNull();

        Time.Advance(TimeSpan.FromSeconds(1));
        await Records.FollowAsync(followed.Job.Id, default);
        Time.Advance(TimeSpan.FromSeconds(2));
        (await RenewAsync(followed.Job.Id)).FollowedAgo.ShouldBe(TimeSpan.FromSeconds(2));
        // The clock was set back.
        Time.AdjustTime(Time.GetUtcNow() - TimeSpan.FromSeconds(4));
        (await RenewAsync(followed.Job.Id)).FollowedAgo.ShouldBe(TimeSpan.Zero);

        (await ClaimAsync(queue, Kind, "a")).ShouldNotBeNull();
        (await RenewAsync(waiting.Id)).FollowedAgo.ShouldBeNull("it waited for no client then");

        async Task<RenewedLease> RenewAsync(string id) =>
            (await queue.RenewAsync("a", Lease, default)).Single(renewed => renewed.Lease.JobId == id);
    }

    [Fact]
    public async Task A_failure_is_kept()
    {
        var queue = Open();
        var mine = await queue.AddClaimedAsync(New(Kind), "a", Lease, default);

        await queue.EndAsync(mine.Lease, JobState.Failed, new JobError("server_error", "It broke."), default);

        (await Records.FindAsync("me", mine.Job.Id, default))!.Error.ShouldBe(new JobError("server_error", "It broke."));
    }

    [Fact]
    public async Task A_queued_job_is_cancelled_at_once_and_a_running_one_is_asked_to_stop()
    {
        var queue = Open();
        var queued = await AddAsync(queue);
        (await queue.CancelAsync("you", queued.Id, default)).ShouldBeNull();
        (await queue.CancelAsync("me", queued.Id, default))!.State.ShouldBe(JobState.Cancelled);
        (await ClaimAsync(queue, Kind, "a")).ShouldBeNull();

        var running = await queue.AddClaimedAsync(New(Kind), "a", Lease, default);
        var asked = (await Open().CancelAsync("me", running.Job.Id, default))!;
        asked.State.ShouldBe(JobState.InProgress);
        asked.CancelRequested.ShouldBeTrue();
        (await queue.RenewAsync("a", Lease, default)).ShouldHaveSingleItem().CancelRequested.ShouldBeTrue();
        await queue.EndAsync(running.Lease, JobState.Cancelled, null, default);
        var ended = (await queue.CancelAsync("me", running.Job.Id, default))!;
        ended.State.ShouldBe(JobState.Cancelled);
        ended.CancelRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task A_job_that_was_to_stop_when_its_runner_died_is_cancelled_instead_of_begun_again()
    {
        var queue = Open();
        var dead = await queue.AddClaimedAsync(New(Kind), "dead", Lease, default);
        await queue.CancelAsync("me", dead.Job.Id, default);
        Time.Advance(Lease);

        (await ClaimAsync(queue, Kind, "b")).ShouldBeNull();

        (await Records.FindAsync("me", dead.Job.Id, default))!.State.ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public async Task A_released_job_is_first_in_the_queue_again_as_if_it_had_not_been_begun()
    {
        var queue = Open();
        var first = await AddAsync(queue);
        await AddAsync(queue);
        var begun = (await ClaimAsync(queue, Kind, "a"))!;

        (await queue.ReleaseAsync(begun.Lease, default)).ShouldBeTrue();

        (await Records.FindAsync("me", first.Id, default))!.State.ShouldBe(JobState.Queued);
        var again = (await ClaimAsync(queue, Kind, "b"))!;
        again.Job.Id.ShouldBe(first.Id);
        again.Job.Attempts.ShouldBe(1);
        await queue.CancelAsync("me", first.Id, default);
        (await queue.ReleaseAsync(again.Lease, default)).ShouldBeTrue();
        (await Records.FindAsync("me", first.Id, default))!.State.ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public async Task Turns_go_round_by_owner()
    {
        var queue = Open();
        foreach (var (owner, count) in new[] { ("many", 6), ("few", 2), ("one", 1) })
        {
            for (var i = 0; i < count; i++)
                await queue.AddAsync(New(Kind) with { Owner = owner }, default);
        }

        (await queue.CountWaitingAsync("many", default)).ShouldBe(6);
        // Two at once, one after the other ends: who has fewer running comes first, then who had his turn longer ago.
        var begun = new List<string>();
        var running = new Queue<JobLease>();
        while (await ClaimAsync(queue, Kind, "a") is { } claimed)
        {
            begun.Add(claimed.Job.Owner);
            running.Enqueue(claimed.Lease);
            if (running.Count == 2)
                (await queue.EndAsync(running.Dequeue(), JobState.Completed, null, default)).ShouldBeTrue();
        }

        begun.ShouldBe(["many", "few", "one", "many", "few", "many", "many", "many", "many"]);
        (await queue.CountWaitingAsync("many", default)).ShouldBe(0);
    }

    [Fact]
    public async Task What_ran_when_its_runner_died_is_a_suspect_and_given_to_who_is_alone()
    {
        var queue = Open();
        var first = await AddAsync(queue);
        var second = await AddAsync(queue);
        var third = await AddAsync(queue);
        for (var i = 0; i < 2; i++)
            (await ClaimAsync(queue, Kind, "dead")).ShouldNotBeNull();
        Time.Advance(Lease);

        var claim = await queue.ClaimAsync(Kind, "b", Lease, alone: false, default);
        claim.Job.ShouldBeNull();
        claim.SuspectIsNext.ShouldBeTrue();
        var alone = (await ClaimAsync(queue, Kind, "b")).ShouldNotBeNull().Job;
        (alone.Id, alone.Crashes, alone.LoneCrashes).ShouldBe((first.Id, 1, 0), "another ran beside it");
        Time.Advance(Lease);

        // It ended its server alone: those that did not come first.
        (await ClaimAsync(queue, Kind, "c"))
            .ShouldNotBeNull()
            .Job.Id.ShouldBe(second.Id);
        (await ClaimAsync(queue, Kind, "c")).ShouldNotBeNull().Job.Id.ShouldBe(third.Id);
        var again = (await ClaimAsync(queue, Kind, "c")).ShouldNotBeNull().Job;
        (again.Id, again.Attempts, again.Crashes, again.LoneCrashes).ShouldBe((first.Id, 3, 2, 1));
    }

    [Fact]
    public async Task A_released_job_is_no_suspect()
    {
        var queue = Open();
        await AddAsync(queue);
        await queue.ReleaseAsync((await ClaimAsync(queue, Kind, "a"))!.Lease, default);

        (await queue.ClaimAsync(Kind, "b", Lease, alone: false, default)).Job.ShouldNotBeNull().Job.Crashes.ShouldBe(0);
    }

    [Fact]
    public async Task A_lease_further_in_the_future_than_any_can_be_is_over()
    {
        var queue = Open();
        await AddAsync(queue);
        (await ClaimAsync(queue, Kind, "dead")).ShouldNotBeNull();

        // The clocks of two servers differ a little, and their leases hold.
        Time.AdjustTime(Time.GetUtcNow() - Lease);
        (await ClaimAsync(queue, Kind, "b")).ShouldBeNull();
        Time.AdjustTime(Time.GetUtcNow() - TimeSpan.FromHours(1));

        (await ClaimAsync(queue, Kind, "b")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Urgent_jobs_are_first_whoever_has_had_his_turn()
    {
        var queue = Open();
        await queue.AddAsync(New(Kind) with { Priority = RequestPriority.Low, Owner = "other" }, default);
        await queue.AddAsync(New(Kind) with { Priority = RequestPriority.Low }, default);
        var urgent = await AddAsync(queue);
        var next = await AddAsync(queue);

        (await ClaimAsync(queue, Kind, "a")).ShouldNotBeNull().Job.Id.ShouldBe(urgent.Id);
        (await ClaimAsync(Open(), Kind, "b")).ShouldNotBeNull().Job.Id.ShouldBe(next.Id);
        (await ClaimAsync(queue, Kind, "a")).ShouldNotBeNull().Job.Owner.ShouldBe("other");
    }

    [Fact]
    public async Task Dead_letters_are_the_jobs_that_failed_after_they_ended_their_server()
    {
        var queue = Open();
        await AddAsync(queue);
        (await queue.CountDeadAsync(default)).ShouldBe(0);
        await ClaimAsync(queue, Kind, "a");
        Time.Advance(3 * Lease);
        var again = (await ClaimAsync(queue, Kind, "b")).ShouldNotBeNull();
        again.Job.LoneCrashes.ShouldBe(1);
        (await queue.CountDeadAsync(default)).ShouldBe(0);
        await queue.EndAsync(again.Lease, JobState.Failed, new JobError("server_error", "It ended its server."), default);
        await AddAsync(queue);
        var other = (await ClaimAsync(queue, Kind, "b")).ShouldNotBeNull();
        await queue.EndAsync(other.Lease, JobState.Failed, new JobError("bad", "It failed by itself."), default);

        (await Open().CountDeadAsync(default)).ShouldBe(1);
    }

    private static async Task<ClaimedJob?> ClaimAsync(IJobQueue queue, string kind, string runner) =>
        (await queue.ClaimAsync(kind, runner, Lease, alone: true, default)).Job;

    private NewJob New(string kind, TimeSpan? lifetime = null) =>
        new($"job_{++_count}", "me", kind, "payload"u8.ToArray(), lifetime) { Baggage = $"of job_{_count}" };

    private ValueTask<Job> AddAsync(IJobQueue queue, string kind = Kind) => queue.AddAsync(New(kind), default);

    private static IEnumerable<string> Text(IEnumerable<ReadOnlyMemory<byte>> notes) =>
        notes.Select(note => Encoding.UTF8.GetString(note.Span));
}
