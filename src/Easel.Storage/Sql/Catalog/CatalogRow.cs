namespace Easel.Storage.Sql.Catalog;

/// <summary>A column, as a dialect's catalog lists it.</summary>
internal sealed class CatalogRow
{
    public required string TableName { get; init; }

    public required string ColumnName { get; init; }

    /// <summary>The database's own name of it.</summary>
    public required string TypeName { get; init; }

    /// <summary>Its place in the primary key, from 1; 0 when it is none of it.</summary>
    public long KeyPlace { get; init; }

    public SqlKind Kind =>
        TypeName.ToUpperInvariant() switch
        {
            "BOOLEAN" => SqlKind.Flag,
            "INTEGER" or "BIGINT" or "SMALLINT" => SqlKind.Integer,
            "DOUBLE PRECISION" or "REAL" => SqlKind.Real,
            "TEXT" => SqlKind.Text,
            "BLOB" or "BYTEA" => SqlKind.Bytes,
            _ => throw new NotSupportedException($"{TableName}.{ColumnName} is {TypeName}, which is not the same in every database."),
        };
}
