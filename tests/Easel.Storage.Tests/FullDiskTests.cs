using Easel.Abstractions.Requests;
using Easel.Core.Idempotency;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>Every store on a disk that is full, and after room was made.</summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    private readonly SmallDisk _disk;
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly DataFolder _data;
    private readonly SqliteDatabase _database;

    public FullDiskTests()
    {
        Assert.SkipWhen(SmallDisk.Impossible is not null, SmallDisk.Impossible ?? "");
        _disk = new SmallDisk();
        _data = DataFolder.Open(_disk.Path).Folder!;
        _database = new SqliteDatabase(_data);
    }

    public void Dispose()
    {
        _database?.Dispose();
        _disk?.Dispose();
    }

    [Fact]
    public async Task A_claim_that_finds_no_room_leaves_the_connection_good()
    {
        var jobs = new SqlJobStore(_database, _time);
        await jobs.AddAsync(New("job_1"), default);
        await FillAsync(jobs);

        await Should.ThrowAsync<StorageFullException>(async () => await ClaimAsync(jobs));
        (await jobs.FindAsync("me", "job_1", default)).ShouldNotBeNull().State.ShouldBe(JobState.Queued, "what is there is read");
        await Should.ThrowAsync<StorageFullException>(async () => await jobs.AddAsync(New("job_2"), default));
        (await _database.ProbeAsync(default)).ShouldNotBeNull().ShouldContain("full");
        _disk.MakeRoom();

        (await _database.ProbeAsync(default)).ShouldBeNull();
        (await ClaimAsync(jobs)).ShouldNotBeNull().Job.Id.ShouldBe("job_1");
        (await jobs.ExistsAsync("job_2", default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Each_store_of_files_says_so_and_goes_on_when_there_is_room()
    {
        var jobs = new SqlJobStore(_database, _time);
        var (files, assets, answers, uploads) = (
            new BlobJobFiles(new FolderBlobStore(_data), jobs, _time, 1 << 30),
            new BlobAssetStore(new FolderBlobStore(_data), _time, 1 << 30),
            new FileSystemResponseStore(_data, _time, 1 << 30),
            new UploadedFiles(new FolderBlobStore(_data), _database, _time, 1 << 30)
        );
        var large = new byte[64 << 10];
        _disk.Fill();

        (
            await Should.ThrowAsync<IOException>(async () => await files.WriteAsync("me", "job_1", "a", large, default))
        ).ShouldSatisfyAllConditions(full => StorageFullException.Is(full).ShouldBeTrue());
        (await assets.AddAsync("me", large, ImageFormat.Png, _time.GetUtcNow().AddHours(1), default)).ShouldBeNull();
        await FailsAsync(async () =>
        {
            using var answer = answers.Create();
            await answer.WriteHeadAsync(new ResponseHead("request", 200, []), default);
            await answer.AppendAsync(large, default);
        });
        await FailsAsync(async () =>
        {
            await using var upload = uploads.Begin("me");
            await upload.WriteAsync(large, default);
        });
        (await new DataFolderHealth(_data).ProbeAsync(default)).ShouldNotBeNull().ShouldContain("full");
        _disk.MakeRoom();

        (await files.WriteAsync("me", "job_1", "a", large, default)).ShouldBeTrue();
        (await assets.AddAsync("me", large, ImageFormat.Png, _time.GetUtcNow().AddHours(1), default)).ShouldNotBeNull();
        (await new DataFolderHealth(_data).ProbeAsync(default)).ShouldBeNull();
        Directory.GetFiles(Path.Combine(_disk.Path, "temp")).ShouldBeEmpty();
    }

    private static async Task FailsAsync(Func<Task> work) =>
        StorageFullException.Is(await Should.ThrowAsync<IOException>(work)).ShouldBeTrue();

    /// <summary>To the last byte, also of what the write-ahead log has taken already.</summary>
    private async Task FillAsync(SqlJobStore jobs)
    {
        _disk.Fill();
        var claimed = new List<JobLease>();
        try
        {
            for (var i = 0; ; i++)
                claimed.Add((await jobs.AddClaimedAsync(New($"filler_{i}"), "filler", Lease, default)).Lease);
        }
        catch (StorageFullException)
        {
            // Now it is full.
        }
    }

    private static NewJob New(string id) => new(id, "me", "response", new byte[2000], null);

    private static async Task<ClaimedJob?> ClaimAsync(SqlJobStore jobs) =>
        (await jobs.ClaimAsync("response", "a", Lease, alone: true, default)).Job;
}
