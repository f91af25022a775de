using Easel.Storage.Sql;
using Easel.Storage.Sqlite;

namespace Easel.Storage.Tests.Databases;

public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Where the file is.</summary>
    public string Folder => _folder.Path;

    private protected override SqlDatabase Connect() => new SqliteDatabase(_folder.Open());

    private protected override void Clean() => _folder.Dispose();
}
