using Easel.Storage.Sql;

namespace Easel.Storage.Sqlite;

/// <summary>SQLite's words. A transaction that writes has the whole file to itself, so rows need no locks.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public static SqliteDialect Instance { get; } = new();

    public override string LockShared => "";

    protected override string Identity => "INTEGER PRIMARY KEY AUTOINCREMENT";

    protected override string Flag => "INTEGER";

    protected override string Bytes => "BLOB";

    protected override string Text => "TEXT";

    public override string LockSkippingLocked(string table) => "";

    internal override Task<int> ReadVersionAsync(SqlSession session) => session.ScalarAsync<int>("PRAGMA user_version");

    internal override Task WriteVersionAsync(SqlSession session, int version) => session.ExecuteAsync($"PRAGMA user_version = {version}");
}
