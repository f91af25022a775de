using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Storage.Blobs;
using Easel.Storage.Tests.Blobs;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IJobFiles"/> does. Two of them over the same data are two servers.</summary>
public abstract class JobFilesCompliance
{
    private protected FakeTimeProvider Time { get; } = new(TimeProvider.System.GetUtcNow());

    /// <summary>The jobs that the files belong to.</summary>
    private protected abstract IJobStore Jobs { get; }

    private protected abstract IJobQueue Queue { get; }

    /// <summary>A store over the test's data; called again, another server's.</summary>
    private protected IJobFiles Open(long quota = 1 << 20, bool isShared = false) => Open(Blobs(), quota, isShared);

    /// <summary>Where the files' contents are.</summary>
    private protected abstract IBlobStore Blobs();

    /// <summary>Nothing half written takes room.</summary>
    private protected abstract void NothingIsLeft();

    [Fact]
    public async Task A_file_is_read_as_it_was_written_also_when_it_is_written_again()
    {
        (await Open().WriteAsync("me", "job_1", "image-0", new byte[] { 1, 2 }, default)).ShouldBeTrue();
        (await Open().WriteAsync("me", "job_1", "image-0", new byte[] { 3, 4, 5 }, default)).ShouldBeTrue();

        await using var file = (await Open().OpenAsync("job_1", "image-0", default)).ShouldNotBeNull();
        var content = new byte[4];
        (await file.ReadAsync(content)).ShouldBe(3);
        content.ShouldBe([3, 4, 5, 0]);
        (await Open().OpenAsync("job_1", "image-1", default)).ShouldBeNull();
        (await Open().OpenAsync("job_2", "image-0", default)).ShouldBeNull();
    }

    /// <summary>A server that was held, and lost its job to another meanwhile, writes late, and may be killed while it does.</summary>
    [Fact]
    public async Task What_was_kept_stays_until_what_takes_its_place_is_there()
    {
        (await Open().WriteAsync("me", "job_1", "image", new byte[] { 1, 2 }, default)).ShouldBeTrue();
        var late = Open(new UnwritableBlobs(Blobs()));

        await Should.ThrowAsync<StorageUnavailableException>(async () =>
            await late.WriteAsync("me", "job_1", "image", new byte[] { 3 }, default)
        );

        (await Open().ExistsAsync("job_1", "image", default)).ShouldBeTrue();
        await using var file = (await Open().OpenAsync("job_1", "image", default)).ShouldNotBeNull();
        file.Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_is_there_from_when_it_is_written_until_it_is_deleted()
    {
        (await Open().ExistsAsync("job_1", "image", default)).ShouldBeFalse();
        (await Open().WriteAsync("me", "job_1", "image", new byte[] { 1 }, default)).ShouldBeTrue();
        (await Open().ExistsAsync("job_1", "image", default)).ShouldBeTrue();
        await Open().DeleteAsync("job_1", "image", default);
        (await Open().ExistsAsync("job_1", "image", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_has_no_room_is_refused_and_a_deleted_job_makes_room()
    {
        var files = Open(quota: 100);
        (await files.WriteAsync("me", "job_1", "a", new byte[60], default)).ShouldBeTrue();
        (await files.IsFullAsync("me", default)).ShouldBeFalse();
        (await files.WriteAsync("me", "job_2", "a", new byte[60], default)).ShouldBeFalse();
        (await files.WriteAsync("me", "job_2", "a", new byte[40], default)).ShouldBeTrue();
        (await files.IsFullAsync("me", default)).ShouldBeTrue();

        await files.DeleteAsync("job_1", default);

        (await files.IsFullAsync("me", default)).ShouldBeFalse();
        (await files.WriteAsync("me", "job_2", "b", new byte[60], default)).ShouldBeTrue();
        await files.DeleteAsync("job_3", default);
    }

    [Fact]
    public async Task A_file_that_comes_in_pieces_is_seen_when_it_is_whole_and_takes_its_room_once()
    {
        var files = Open(quota: 100);
        await using (var left = files.Begin("me", "job_1"))
            (await left.WriteAsync(new byte[70], default)).ShouldBeTrue();
        for (var i = 0; i < 3; i++)
        {
            await using var file = files.Begin("me", "job_1");
            (await file.WriteAsync(new byte[] { 1, 2 }, default)).ShouldBeTrue();
            (await file.WriteAsync(new byte[38], default)).ShouldBeTrue();
            (await files.ListAsync("job_1", default)).Count.ShouldBe(Math.Min(i, 1));
            await file.CompleteAsync("done-7");
            (await files.ListAsync("job_1", default)).ShouldBe(["done-7"]);
        }

        await using (var large = files.Begin("me", "job_1"))
            (await large.WriteAsync(new byte[61], default)).ShouldBeFalse();
        await using (var rest = files.Begin("me", "job_1"))
            (await rest.WriteAsync(new byte[60], default)).ShouldBeTrue();
        await files.DeleteAsync("job_1", "done-7", default);
        await files.DeleteAsync("job_1", "nothing", default);
        (await files.ListAsync("job_1", default)).ShouldBeEmpty();
        (await files.WriteAsync("me", "job_1", "a", new byte[100], default)).ShouldBeTrue();
        (await files.ListAsync("job_2", default)).ShouldBeEmpty();
        NothingIsLeft();
    }

    [Fact]
    public async Task Files_without_a_job_are_removed_in_time_and_those_of_a_job_stay()
    {
        var files = Open();
        await Queue.AddAsync(new NewJob("job_1", "me", "response", default, null), default);
        await files.WriteAsync("me", "job_1", "a", new byte[1], default);
        await files.WriteAsync("me", "job_2", "a", new byte[1], default);

        await files.RemoveExpiredAsync(default);
        (await files.OpenAsync("job_2", "a", default)).ShouldNotBeNull("its job may be about to be added").Dispose();
        Time.Advance(TimeSpan.FromHours(7));
        await files.RemoveExpiredAsync(default);

        (await files.OpenAsync("job_2", "a", default)).ShouldBeNull();
        (await files.OpenAsync("job_1", "a", default)).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task What_the_records_keep_counts_and_is_given_back()
    {
        var files = Open(quota: 5000);
        foreach (var id in new[] { "job_1", "job_2" })
            await Queue.AddAsync(new NewJob(id, "me", "response", new byte[2000], null), default);

        (await files.TryCountAsync("me", "job_3", 2000, default)).ShouldBeFalse("4,000 of 5,000 are taken");
        (await files.TryCountAsync("me", "job_3", 1000, default)).ShouldBeTrue();
        (await files.IsFullAsync("me", default)).ShouldBeTrue();
        await files.DeleteAsync("job_1", default);
        (await files.TryCountAsync("me", "job_4", 2000, default)).ShouldBeTrue();
        await files.RemoveExpiredAsync(default);
        (await files.TryCountAsync("me", "job_4", 1000, default)).ShouldBeTrue("only what is there counts, and 4,000 are");
    }

    [Fact]
    public async Task One_owner_leaves_room_for_another()
    {
        var files = Open(quota: 1000, isShared: true);

        (await files.WriteAsync("me", "job_1", "a", new byte[801], default)).ShouldBeFalse();
        (await files.WriteAsync("me", "job_1", "a", new byte[800], default)).ShouldBeTrue();
        (await files.IsFullAsync("me", default)).ShouldBeTrue();
        (await files.WriteAsync("you", "job_2", "a", new byte[100], default)).ShouldBeTrue();
    }

    private BlobJobFiles Open(IBlobStore blobs, long quota = 1 << 20, bool isShared = false) => new(blobs, Jobs, Time, quota, isShared);
}
