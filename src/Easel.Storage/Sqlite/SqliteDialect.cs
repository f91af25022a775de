using Easel.Storage.Sql;

namespace Easel.Storage.Sqlite;

/// <summary>SQLite's words. A transaction that writes has the whole file to itself, so rows need no locks.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public static SqliteDialect Instance { get; } = new();

    public override string LockShared => "";

    public override string LockAlone => "";

    public override string Now => "CAST(unixepoch('subsec') * 1000 AS INTEGER)";

    internal override string Columns =>
        """
            SELECT tables.name AS table_name, columns.name AS column_name, columns.type AS type_name, columns.pk AS key_place
            FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY tables.name, columns.cid
            """;

    internal override string References =>
        """
            SELECT tables.name, others."table" FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS others
            WHERE tables.type = 'table'
            """;

    protected override string Identity => "INTEGER PRIMARY KEY AUTOINCREMENT";

    protected override string Flag => "INTEGER";

    protected override string Bytes => "BLOB";

    protected override string Text => "TEXT";

    protected override string Clustered => "WITHOUT ROWID";

    public override string LockSkippingLocked(string table) => "";

    /// <summary>There is no round trip to save, and each parameter is looked for by its name among all of them.</summary>
    internal override int ParametersAtOnce => 128;

    internal override Task<int> ReadVersionAsync(SqlSession session) => session.ScalarAsync<int>("PRAGMA user_version");

    internal override Task WriteVersionAsync(SqlSession session, int version) => session.ExecuteAsync($"PRAGMA user_version = {version}");
}
