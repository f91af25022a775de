using Easel.Jobs;
using Easel.Storage.Sqlite;

namespace Easel.Storage.Tests;

public sealed class StoredJobsTests : JobStoreCompliance, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Database> _databases = [];

    public void Dispose()
    {
        foreach (var database in _databases)
            database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task To_look_for_work_makes_no_database()
    {
        (await Open().ClaimAsync("response", "a", TimeSpan.FromSeconds(1), alone: true, default)).Job.ShouldBeNull();
        Open().RemoveExpired();

        Directory.GetFiles(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_of_an_earlier_version_is_brought_to_this_one()
    {
        var data = _folder.Open();
        using (var earlier = new Database(data))
        {
            await earlier.UseAsync(
                connection => connection.Execute("DROP TABLE job_turns; DROP TABLE job_notes; DROP TABLE jobs; PRAGMA user_version = 1;"),
                default
            );
        }

        (await Open().AddAsync(new NewJob("job", "me", "batch", default, null), default)).State.ShouldBe(JobState.Queued);
    }

    [Fact]
    public async Task Deleted_jobs_give_their_space_back_to_the_disk()
    {
        var store = Open();
        for (var i = 0; i < 4; i++)
            await store.AddAsync(new NewJob($"job_{i}", "me", "response", new byte[1 << 20], null), default);
        (await store.ListSizesAsync(default)).Sum(job => job.Bytes).ShouldBe(4 << 20);
        for (var i = 0; i < 4; i++)
            await store.DeleteAsync("me", $"job_{i}", default);

        store.RemoveExpired();

        Directory.GetFiles(_folder.Path).Sum(file => new FileInfo(file).Length).ShouldBeLessThan(1 << 19);
    }

    private protected override IJobStore Open()
    {
        var database = new Database(_folder.Open());
        _databases.Add(database);
        return new StoredJobs(database, Time);
    }
}
