using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteJobQueueTests : SqlJobQueueTests
{
    private readonly SqliteTestDatabase _database;

    public SqliteJobQueueTests()
        : this(new SqliteTestDatabase()) { }

    private SqliteJobQueueTests(SqliteTestDatabase database)
        : base(database) => _database = database;

    [Fact]
    public async Task To_look_for_work_makes_no_database()
    {
        (await Open().ClaimAsync("response", "a", TimeSpan.FromSeconds(1), alone: true, default)).Job.ShouldBeNull();
        await Records.RemoveExpiredAsync(default);

        Directory.GetFiles(_database.Folder).ShouldBeEmpty();
    }
}
