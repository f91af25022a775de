using System.Text;
using Easel.Jobs;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IJobStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class JobStoreCompliance
{
    private const string Kind = "response";
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private int _count;

    private protected FakeTimeProvider Time { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));

    /// <summary>What the jobs are added with.</summary>
    private protected abstract IJobQueue Queue { get; }

    /// <summary>A store over the test's data; called again, another server's.</summary>
    private protected abstract IJobStore Open();

    [Fact]
    public async Task A_job_is_found_by_its_owner_only_also_on_another_server()
    {
        var added = await AddAsync(Queue);

        added.State.ShouldBe(JobState.Queued);
        added.CreatedAt.ShouldBe(Time.GetUtcNow());
        (await Open().FindAsync("me", added.Id, default)).ShouldBe(added);
        (await Open().FindAsync("you", added.Id, default)).ShouldBeNull();
        (await Open().ExistsAsync(added.Id, default)).ShouldBeTrue();
        (await Open().ExistsAsync("another", default)).ShouldBeFalse();
        Encoding.UTF8.GetString((await Open().ReadPayloadAsync(added.Id, default))!.Value.Span).ShouldBe("payload");
    }

    [Fact]
    public async Task What_has_not_ended_is_listed_for_one_owner_or_for_all()
    {
        var waiting = await AddAsync(Queue);
        var running = (await Queue.AddClaimedAsync(New(Kind), "a", Lease, default)).Job;
        var ended = await AddAsync(Queue);
        await Queue.CancelAsync("me", ended.Id, default);

        (await Open().ListActiveAsync("me", 9, default)).Select(job => job.Id).ShouldBe([running.Id, waiting.Id]);
        (await Open().ListActiveAsync(null, 9, default)).Select(job => job.Id).ShouldBe([running.Id, waiting.Id]);
        (await Open().ListActiveAsync(null, 1, default)).Select(job => job.Id).ShouldBe([running.Id]);
        (await Open().ListActiveAsync("you", 9, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_journal_is_read_on_from_where_one_was()
    {
        var store = Open();
        var mine = await Queue.AddClaimedAsync(New(Kind), "a", Lease, default);
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
        var mine = await Queue.AddClaimedAsync(New(Kind), "a", Lease, default);
        await store.AppendAsync(mine.Lease, "note"u8.ToArray(), default);

        (await store.DeleteAsync("you", mine.Job.Id, default)).ShouldBeFalse();
        (await store.DeleteAsync("me", mine.Job.Id, default)).ShouldBeTrue();

        (await store.DeleteAsync("me", mine.Job.Id, default)).ShouldBeFalse();
        (await store.FindAsync("me", mine.Job.Id, default)).ShouldBeNull();
        (await store.ReadPayloadAsync(mine.Job.Id, default)).ShouldBeNull();
        (await store.ReadJournalAsync(mine.Job.Id, 0, default)).ShouldBeEmpty();
        (await Queue.RenewAsync("a", Lease, default)).ShouldBeEmpty();
        (await store.AppendAsync(mine.Lease, "more"u8.ToArray(), default)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_expired_job_is_not_found_and_then_removed_but_never_while_it_runs()
    {
        var store = Open();
        var ended = await Queue.AddClaimedAsync(New(Kind, TimeSpan.FromDays(30)), "a", Lease, default);
        await Queue.EndAsync(ended.Lease, JobState.Completed, null, default);
        var running = await Queue.AddClaimedAsync(New(Kind, TimeSpan.FromDays(30)), "a", Lease, default);

        Time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        (await store.FindAsync("me", ended.Job.Id, default))
            .ShouldNotBeNull()
            .ExpiresAt.ShouldBe(Time.GetUtcNow() + TimeSpan.FromSeconds(1));
        Time.Advance(TimeSpan.FromSeconds(1));
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
            jobs.Add(await AddAsync(Queue, kind: i == 2 ? "batch" : Kind));

        var page = await store.ListAsync(new JobQuery("me", Kind, 2, NewestFirst: true, null), default);
        page.Items.ShouldBe([jobs[4], jobs[3]]);
        page.HasMore.ShouldBeTrue();
        page = await store.ListAsync(new JobQuery("me", Kind, 2, NewestFirst: true, page.Items[^1]), default);
        page.Items.ShouldBe([jobs[1], jobs[0]]);
        page.HasMore.ShouldBeFalse();
        (await store.ListAsync(new JobQuery("me", null, 9, NewestFirst: false, jobs[0]), default)).Items.ShouldBe(jobs[1..]);
        (await store.ListAsync(new JobQuery("you", null, 9, NewestFirst: true, null), default)).Items.ShouldBeEmpty();
    }

    private static async Task<ClaimedJob?> ClaimAsync(IJobQueue queue, string kind, string runner) =>
        (await queue.ClaimAsync(kind, runner, Lease, alone: true, default)).Job;

    private NewJob New(string kind, TimeSpan? lifetime = null) => new($"job_{++_count}", "me", kind, "payload"u8.ToArray(), lifetime);

    private ValueTask<Job> AddAsync(IJobQueue queue, string kind = Kind) => queue.AddAsync(New(kind), default);

    private static IEnumerable<string> Text(IEnumerable<ReadOnlyMemory<byte>> notes) =>
        notes.Select(note => Encoding.UTF8.GetString(note.Span));
}
