using Easel.Jobs;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteJobStoreTests : SqlJobStoreTests
{
    private readonly SqliteTestDatabase _database;

    public SqliteJobStoreTests()
        : this(new SqliteTestDatabase()) { }

    private SqliteJobStoreTests(SqliteTestDatabase database)
        : base(database) => _database = database;

    [Fact]
    public async Task Deleted_jobs_give_their_space_back_to_the_disk()
    {
        var store = Open();
        for (var i = 0; i < 4; i++)
            await Queue.AddAsync(new NewJob($"job_{i}", "me", "response", new byte[1 << 20], null), default);
        (await store.ListSizesAsync(default)).Sum(job => job.Bytes).ShouldBe(4 << 20);
        for (var i = 0; i < 4; i++)
            await store.DeleteAsync("me", $"job_{i}", default);

        await store.RemoveExpiredAsync(default);

        Directory.GetFiles(_database.Folder).Sum(file => new FileInfo(file).Length).ShouldBeLessThan(1 << 19);
    }
}
