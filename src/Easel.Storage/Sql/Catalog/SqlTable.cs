namespace Easel.Storage.Sql.Catalog;

/// <summary>A table as it is in the database.</summary>
/// <param name="Key">The columns of its primary key, in order.</param>
internal sealed record SqlTable(string Name, IReadOnlyList<SqlColumn> Columns, IReadOnlyList<string> Key);

/// <summary>A column of a table.</summary>
internal sealed record SqlColumn(string Name, SqlKind Kind);

/// <summary>What a column holds.</summary>
internal enum SqlKind
{
    Integer,
    Flag,
    Real,
    Text,
    Bytes,
}
