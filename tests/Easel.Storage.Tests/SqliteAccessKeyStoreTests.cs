using Easel.Core.Access.Keys;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

public sealed class SqliteAccessKeyStoreTests : SqlAccessKeyStoreTests
{
    private readonly SqliteTestDatabase _database;

    public SqliteAccessKeyStoreTests()
        : this(new SqliteTestDatabase()) { }

    private SqliteAccessKeyStoreTests(SqliteTestDatabase database)
        : base(database) => _database = database;

    [Fact]
    public async Task To_look_for_keys_makes_no_database()
    {
        (await Open().AnyAsync(default)).ShouldBeFalse();
        (await Open().FindByHashAsync("a", default)).ShouldBeNull();
        (await Open().FindAsync("a", default)).ShouldBeNull();
        (await Open().ListAsync(new AccessKeyQuery(1), default)).Items.ShouldBeEmpty();

        Directory.GetFiles(_database.Folder).ShouldBeEmpty();
    }
}
