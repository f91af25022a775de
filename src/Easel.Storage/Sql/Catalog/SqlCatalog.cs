namespace Easel.Storage.Sql.Catalog;

/// <summary>Reads which tables a database has.</summary>
internal static class SqlCatalog
{
    /// <summary>All tables but the journal of migrations; each after those that its rows refer to.</summary>
    public static async Task<IReadOnlyList<SqlTable>> ReadAsync(SqlSession session)
    {
        var rows = await session.QueryAsync<CatalogRow>(session.Dialect.Columns);
        var tables = rows.Where(row => row.TableName is not (SqlMigrations.Journal or SqlMigrations.Additions))
            .GroupBy(row => row.TableName, StringComparer.Ordinal)
            .Select(columns => new SqlTable(
                columns.Key,
                [.. columns.Select(column => new SqlColumn(column.ColumnName, column.Kind))],
                [.. columns.Where(column => column.KeyPlace > 0).OrderBy(column => column.KeyPlace).Select(column => column.ColumnName)]
            ))
            .OrderBy(table => table.Name, StringComparer.Ordinal);
        var references = (await session.QueryAsync<(string From, string To)>(session.Dialect.References)).ToLookup(
            reference => reference.From,
            reference => reference.To,
            StringComparer.Ordinal
        );
        return Order([.. tables], references);
    }

    private static bool Is(SqlTable table, string name) => string.Equals(table.Name, name, StringComparison.Ordinal);

    private static List<SqlTable> Order(List<SqlTable> tables, ILookup<string, string> references)
    {
        var ordered = new List<SqlTable>();
        while (tables.Count > 0)
        {
            var free = tables.FindAll(table => references[table.Name].All(to => Is(table, to) || ordered.Exists(one => Is(one, to))));
            if (free.Count == 0)
                throw new InvalidOperationException(
                    $"The tables refer to each other in a circle: {string.Join(", ", tables.Select(one => one.Name))}."
                );
            ordered.AddRange(free);
            tables.RemoveAll(free.Contains);
        }

        return ordered;
    }
}
