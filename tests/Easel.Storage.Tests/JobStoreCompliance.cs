using System.Text;
using Easel.Jobs;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IJobStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class JobStoreCompliance
{
    private const string Kind = "response";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private int _count;

    private protected SetTime Time { get; } = new() { Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600) };

    /// <summary>A store over the test's data; called again, another server's.</summary>
    private protected abstract IJobStore Open();

    [Fact]
    public async Task A_job_is_found_by_its_owner_only_also_on_another_server()
    {
        var added = await AddAsync(Open());

        added.State.ShouldBe(JobState.Queued);
        added.CreatedAt.ShouldBe(Time.Now);
        (await Open().FindAsync("me", added.Id, default)).ShouldBe(added);
        (await Open().FindAsync("you", added.Id, default)).ShouldBeNull();
        (await Open().ExistsAsync(added.Id, default)).ShouldBeTrue();
        (await Open().ExistsAsync("another", default)).ShouldBeFalse();
        Encoding.UTF8.GetString((await Open().ReadPayloadAsync(added.Id, default))!.Value.Span).ShouldBe("payload");
    }

    [Fact]
    public async Task Jobs_are_claimed_in_their_order_each_once_and_of_their_kind()
    {
        var store = Open();
        var first = await AddAsync(store);
        var other = await AddAsync(store, kind: "batch");
        var second = await AddAsync(store);

        var claimed = (await ClaimAsync(store, Kind, "a")).ShouldNotBeNull();
        claimed.Job.Id.ShouldBe(first.Id);
        claimed.Job.State.ShouldBe(JobState.InProgress);
        claimed.Job.StartedAt.ShouldBe(Time.Now);
        claimed.Job.Attempts.ShouldBe(1);
        Encoding.UTF8.GetString(claimed.Payload.Span).ShouldBe("payload");
        (await ClaimAsync(Open(), Kind, "b")).ShouldNotBeNull().Job.Id.ShouldBe(second.Id);
        (await ClaimAsync(store, Kind, "a")).ShouldBeNull();
        (await ClaimAsync(store, "batch", "a")).ShouldNotBeNull().Job.Id.ShouldBe(other.Id);
    }

    [Fact]
    public async Task Many_servers_that_claim_at_once_get_different_jobs()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Open()).ToList();
        for (var i = 0; i < 20; i++)
            await AddAsync(stores[0]);

        var claimed = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(async () => (await ClaimAsync(stores[i % 4], Kind, $"runner {i % 4}"))!.Job.Id))
        );

        claimed.Distinct(StringComparer.Ordinal).Count().ShouldBe(20);
    }

    [Fact]
    public async Task A_job_whose_runner_died_is_claimed_again_when_its_lease_ran_out_and_not_before()
    {
        var store = Open();
        await AddAsync(store);
        var dead = (await ClaimAsync(store, Kind, "dead"))!;
        (await store.AppendAsync(dead.Lease, "so far"u8.ToArray(), default)).ShouldBeTrue();

        Time.Now += Lease - TimeSpan.FromMilliseconds(1);
        (await ClaimAsync(store, Kind, "b")).ShouldBeNull();
        Time.Now += TimeSpan.FromMilliseconds(1);
        (await ClaimAsync(store, Kind, "dead")).ShouldBeNull("who was only held up does not do it twice");
        var again = (await ClaimAsync(Open(), Kind, "b")).ShouldNotBeNull();

        again.Job.Attempts.ShouldBe(2);
        Text(again.Journal).ShouldBe(["so far"]);
        // The dead runner was only asleep: it changes nothing any more.
        (await store.AppendAsync(dead.Lease, "more"u8.ToArray(), default)).ShouldBeFalse();
        (await store.EndAsync(dead.Lease, JobState.Completed, null, default)).ShouldBeFalse();
        (await store.ReleaseAsync(dead.Lease, default)).ShouldBeFalse();
        (await store.RenewAsync("dead", Lease, default)).ShouldBeEmpty();
        (await store.FindAsync("me", again.Job.Id, default))!.State.ShouldBe(JobState.InProgress);
        Text(await store.ReadJournalAsync(again.Job.Id, 0, default)).ShouldBe(["so far"]);
    }

    [Fact]
    public async Task A_renewed_lease_keeps_the_job()
    {
        var store = Open();
        await AddAsync(store);
        var mine = (await ClaimAsync(store, Kind, "a"))!;

        Time.Now += TimeSpan.FromSeconds(5);
        (await store.RenewAsync("a", Lease, default)).ShouldHaveSingleItem().ShouldBe(new RenewedLease(mine.Lease, CancelRequested: false));
        Time.Now += TimeSpan.FromSeconds(5);

        (await ClaimAsync(store, Kind, "b")).ShouldBeNull();
        // One that ran out and nobody took is renewed too: the machine slept.
        Time.Now += TimeSpan.FromHours(1);
        (await store.RenewAsync("a", Lease, default)).ShouldHaveSingleItem();
        (await ClaimAsync(store, Kind, "b")).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_added_as_claimed_is_past_the_queue()
    {
        var store = Open();
        await AddAsync(store);
        var mine = await store.AddClaimedAsync(New(Kind), "a", Lease, default);

        mine.Job.State.ShouldBe(JobState.InProgress);
        mine.Job.StartedAt.ShouldBe(Time.Now);
        (await store.AppendAsync(mine.Lease, "note"u8.ToArray(), default)).ShouldBeTrue();
        (await store.EndAsync(mine.Lease, JobState.Completed, null, default)).ShouldBeTrue();
        var ended = (await store.FindAsync("me", mine.Job.Id, default))!;
        ended.State.ShouldBe(JobState.Completed);
        ended.EndedAt.ShouldBe(Time.Now);
        (await store.EndAsync(mine.Lease, JobState.Failed, null, default)).ShouldBeFalse("it has ended");
    }

    [Fact]
    public async Task A_failure_is_kept()
    {
        var store = Open();
        var mine = await store.AddClaimedAsync(New(Kind), "a", Lease, default);

        await store.EndAsync(mine.Lease, JobState.Failed, new JobError("server_error", "It broke."), default);

        (await Open().FindAsync("me", mine.Job.Id, default))!.Error.ShouldBe(new JobError("server_error", "It broke."));
    }

    [Fact]
    public async Task A_queued_job_is_cancelled_at_once_and_a_running_one_is_asked_to_stop()
    {
        var store = Open();
        var queued = await AddAsync(store);
        (await store.CancelAsync("you", queued.Id, default)).ShouldBeNull();
        (await store.CancelAsync("me", queued.Id, default))!.State.ShouldBe(JobState.Cancelled);
        (await ClaimAsync(store, Kind, "a")).ShouldBeNull();

        var running = await store.AddClaimedAsync(New(Kind), "a", Lease, default);
        var asked = (await Open().CancelAsync("me", running.Job.Id, default))!;
        asked.State.ShouldBe(JobState.InProgress);
        asked.CancelRequested.ShouldBeTrue();
        (await store.RenewAsync("a", Lease, default)).ShouldHaveSingleItem().CancelRequested.ShouldBeTrue();
        await store.EndAsync(running.Lease, JobState.Cancelled, null, default);
        var ended = (await store.CancelAsync("me", running.Job.Id, default))!;
        ended.State.ShouldBe(JobState.Cancelled);
        ended.CancelRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task A_job_that_was_to_stop_when_its_runner_died_is_cancelled_instead_of_begun_again()
    {
        var store = Open();
        var dead = await store.AddClaimedAsync(New(Kind), "dead", Lease, default);
        await store.CancelAsync("me", dead.Job.Id, default);
        Time.Now += Lease;

        (await ClaimAsync(store, Kind, "b")).ShouldBeNull();

        (await store.FindAsync("me", dead.Job.Id, default))!.State.ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public async Task A_released_job_is_first_in_the_queue_again_as_if_it_had_not_been_begun()
    {
        var store = Open();
        var first = await AddAsync(store);
        await AddAsync(store);
        var begun = (await ClaimAsync(store, Kind, "a"))!;

        (await store.ReleaseAsync(begun.Lease, default)).ShouldBeTrue();

        (await store.FindAsync("me", first.Id, default))!.State.ShouldBe(JobState.Queued);
        var again = (await ClaimAsync(store, Kind, "b"))!;
        again.Job.Id.ShouldBe(first.Id);
        again.Job.Attempts.ShouldBe(1);
        await store.CancelAsync("me", first.Id, default);
        (await store.ReleaseAsync(again.Lease, default)).ShouldBeTrue();
        (await store.FindAsync("me", first.Id, default))!.State.ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public async Task A_journal_is_read_on_from_where_one_was()
    {
        var store = Open();
        var mine = await store.AddClaimedAsync(New(Kind), "a", Lease, default);
        foreach (var note in new[] { "one", "two", "three" })
            await store.AppendAsync(mine.Lease, Encoding.UTF8.GetBytes(note), default);

        Text(await Open().ReadJournalAsync(mine.Job.Id, 0, default)).ShouldBe(["one", "two", "three"]);
        Text(await Open().ReadJournalAsync(mine.Job.Id, 2, default)).ShouldBe(["three"]);
        (await Open().ReadJournalAsync(mine.Job.Id, 3, default)).ShouldBeEmpty();
        (await Open().ReadJournalAsync("another", 0, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deleted_job_is_gone_with_all_it_had_and_its_runner_loses_it()
    {
        var store = Open();
        var mine = await store.AddClaimedAsync(New(Kind), "a", Lease, default);
        await store.AppendAsync(mine.Lease, "note"u8.ToArray(), default);

        (await store.DeleteAsync("you", mine.Job.Id, default)).ShouldBeFalse();
        (await store.DeleteAsync("me", mine.Job.Id, default)).ShouldBeTrue();

        (await store.DeleteAsync("me", mine.Job.Id, default)).ShouldBeFalse();
        (await store.FindAsync("me", mine.Job.Id, default)).ShouldBeNull();
        (await store.ReadPayloadAsync(mine.Job.Id, default)).ShouldBeNull();
        (await store.ReadJournalAsync(mine.Job.Id, 0, default)).ShouldBeEmpty();
        (await store.RenewAsync("a", Lease, default)).ShouldBeEmpty();
        (await store.AppendAsync(mine.Lease, "more"u8.ToArray(), default)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_expired_job_is_not_found_and_then_removed_but_never_while_it_runs()
    {
        var store = Open();
        var ended = await store.AddClaimedAsync(New(Kind, TimeSpan.FromDays(30)), "a", Lease, default);
        await store.EndAsync(ended.Lease, JobState.Completed, null, default);
        var running = await store.AddClaimedAsync(New(Kind, TimeSpan.FromDays(30)), "a", Lease, default);

        Time.Now += TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1);
        (await store.FindAsync("me", ended.Job.Id, default)).ShouldNotBeNull().ExpiresAt.ShouldBe(Time.Now + TimeSpan.FromSeconds(1));
        Time.Now += TimeSpan.FromSeconds(1);
        (await store.FindAsync("me", ended.Job.Id, default)).ShouldBeNull();
        await store.RemoveExpiredAsync(default);

        (await store.ExistsAsync(ended.Job.Id, default)).ShouldBeFalse();
        (await store.ExistsAsync(running.Job.Id, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task Jobs_are_listed_by_owner_and_kind_a_page_at_a_time()
    {
        var store = Open();
        var jobs = new List<Job>();
        for (var i = 0; i < 5; i++)
            jobs.Add(await AddAsync(store, kind: i == 2 ? "batch" : Kind));

        var page = await store.ListAsync(new JobQuery("me", Kind, 2, NewestFirst: true, null), default);
        page.Items.ShouldBe([jobs[4], jobs[3]]);
        page.HasMore.ShouldBeTrue();
        page = await store.ListAsync(new JobQuery("me", Kind, 2, NewestFirst: true, page.Items[^1]), default);
        page.Items.ShouldBe([jobs[1], jobs[0]]);
        page.HasMore.ShouldBeFalse();
        (await store.ListAsync(new JobQuery("me", null, 9, NewestFirst: false, jobs[0]), default)).Items.ShouldBe(jobs[1..]);
        (await store.ListAsync(new JobQuery("you", null, 9, NewestFirst: true, null), default)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Turns_go_round_by_owner()
    {
        var store = Open();
        foreach (var (owner, count) in new[] { ("many", 6), ("few", 2), ("one", 1) })
        {
            for (var i = 0; i < count; i++)
                await store.AddAsync(New(Kind) with { Owner = owner }, default);
        }

        (await store.CountWaitingAsync("many", default)).ShouldBe(6);
        // Two at once, one after the other ends: who has fewer running comes first, then who had his turn longer ago.
        var begun = new List<string>();
        var running = new Queue<JobLease>();
        while (await ClaimAsync(store, Kind, "a") is { } claimed)
        {
            begun.Add(claimed.Job.Owner);
            running.Enqueue(claimed.Lease);
            if (running.Count == 2)
                (await store.EndAsync(running.Dequeue(), JobState.Completed, null, default)).ShouldBeTrue();
        }

        begun.ShouldBe(["many", "few", "one", "many", "few", "many", "many", "many", "many"]);
        (await store.CountWaitingAsync("many", default)).ShouldBe(0);
    }

    [Fact]
    public async Task What_ran_when_its_runner_died_is_a_suspect_and_given_to_who_is_alone()
    {
        var store = Open();
        var first = await AddAsync(store);
        var second = await AddAsync(store);
        var third = await AddAsync(store);
        for (var i = 0; i < 2; i++)
            (await ClaimAsync(store, Kind, "dead")).ShouldNotBeNull();
        Time.Now += Lease;

        var claim = await store.ClaimAsync(Kind, "b", Lease, alone: false, default);
        claim.Job.ShouldBeNull();
        claim.SuspectIsNext.ShouldBeTrue();
        var alone = (await ClaimAsync(store, Kind, "b")).ShouldNotBeNull().Job;
        (alone.Id, alone.Crashes, alone.LoneCrashes).ShouldBe((first.Id, 1, 0), "another ran beside it");
        Time.Now += Lease;

        // It ended its server alone: those that did not come first.
        (await ClaimAsync(store, Kind, "c"))
            .ShouldNotBeNull()
            .Job.Id.ShouldBe(second.Id);
        (await ClaimAsync(store, Kind, "c")).ShouldNotBeNull().Job.Id.ShouldBe(third.Id);
        var again = (await ClaimAsync(store, Kind, "c")).ShouldNotBeNull().Job;
        (again.Id, again.Attempts, again.Crashes, again.LoneCrashes).ShouldBe((first.Id, 3, 2, 1));
    }

    [Fact]
    public async Task A_released_job_is_no_suspect()
    {
        var store = Open();
        await AddAsync(store);
        await store.ReleaseAsync((await ClaimAsync(store, Kind, "a"))!.Lease, default);

        (await store.ClaimAsync(Kind, "b", Lease, alone: false, default)).Job.ShouldNotBeNull().Job.Crashes.ShouldBe(0);
    }

    [Fact]
    public async Task A_lease_further_in_the_future_than_any_can_be_is_over()
    {
        var store = Open();
        await AddAsync(store);
        (await ClaimAsync(store, Kind, "dead")).ShouldNotBeNull();

        // The clocks of two servers differ a little, and their leases hold.
        Time.Now -= Lease;
        (await ClaimAsync(store, Kind, "b")).ShouldBeNull();
        Time.Now -= TimeSpan.FromHours(1);

        (await ClaimAsync(store, Kind, "b")).ShouldNotBeNull();
    }

    private static async Task<ClaimedJob?> ClaimAsync(IJobStore store, string kind, string runner) =>
        (await store.ClaimAsync(kind, runner, Lease, alone: true, default)).Job;

    private NewJob New(string kind, TimeSpan? lifetime = null) => new($"job_{++_count}", "me", kind, "payload"u8.ToArray(), lifetime);

    private ValueTask<Job> AddAsync(IJobStore store, string kind = Kind) => store.AddAsync(New(kind), default);

    private static IEnumerable<string> Text(IEnumerable<ReadOnlyMemory<byte>> notes) =>
        notes.Select(note => Encoding.UTF8.GetString(note.Span));
}
