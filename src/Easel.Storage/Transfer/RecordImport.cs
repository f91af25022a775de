using System.Data;
using System.Text;
using System.Text.Json;
using Dapper;
using Easel.Storage.Sql;
using Easel.Storage.Sql.Catalog;

namespace Easel.Storage.Transfer;

/// <summary>Puts the records of an archive in the place of a database's, within one transaction.</summary>
internal sealed class RecordImport(SqlSession session, Staging content)
{
    /// <summary>Of one statement.</summary>
    private const int MaxParameters = 900;

    /// <summary>A table that has rows; null when none has.</summary>
    public static async Task<string?> FirstUsedAsync(SqlSession session)
    {
        foreach (var table in await SqlCatalog.ReadAsync(session))
        {
            if (await session.ScalarAsync<bool>($"SELECT EXISTS (SELECT 1 FROM \"{table.Name}\")"))
                return table.Name;
        }

        return null;
    }

    /// <summary>Gives the number of records.</summary>
    /// <exception cref="JsonException">The archive has what this version has no place for.</exception>
    public async Task<long> ReplaceAsync(CancellationToken cancellationToken)
    {
        var tables = await SqlCatalog.ReadAsync(session);
        foreach (var table in tables.Reverse())
            await session.ExecuteAsync($"DELETE FROM \"{table.Name}\"");
        long records = 0;
        foreach (var name in content.Manifest!.Tables)
        {
            var table =
                tables.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal))
                ?? throw new JsonException($"There is no table '{name}' in this version.");
            var rows = content.PathOf($"{ArchiveFormat.Records}{name}{ArchiveFormat.RecordsEnd}");
            records += await ReadAsync(table, rows ?? throw new JsonException($"The rows of '{name}' are missing."), cancellationToken);
        }

        await session.Dialect.ResumeNumbersAsync(session);
        foreach (var migration in SqlMigration.All.Where(IsMissing))
            await session.ExecuteAsync(session.Dialect.Translate(migration.Schema));
        return records;
    }

    private bool IsMissing(SqlMigration migration) =>
        migration.IsForArchives && !content.Manifest!.Migrations.Contains(migration.Name, StringComparer.Ordinal);

    private async Task<long> ReadAsync(SqlTable table, string path, CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(path, Encoding.UTF8);
        var columns = Columns(table, await lines.ReadLineAsync(cancellationToken));
        var rows = new List<object?[]>();
        long count = 0;
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            rows.Add(RowJson.Read(line, columns));
            count++;
            if ((rows.Count + 1) * columns.Count <= MaxParameters)
                continue;
            await InsertAsync(table, columns, rows);
            rows.Clear();
        }

        if (rows.Count > 0)
            await InsertAsync(table, columns, rows);
        return count;
    }

    /// <summary>What an older version did not have is left out, and takes its default.</summary>
    private static List<SqlColumn> Columns(SqlTable table, string? line)
    {
        var names = JsonSerializer.Deserialize(line ?? "null", ArchiveJson.Default.StringArray) ?? [];
        return
        [
            .. names.Select(name =>
                table.Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.Ordinal))
                ?? throw new JsonException($"There is no column '{table.Name}.{name}' in this version.")
            ),
        ];
    }

    private Task<int> InsertAsync(SqlTable table, List<SqlColumn> columns, List<object?[]> rows)
    {
        var parameters = new DynamicParameters();
        var values = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            values.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Count; column++)
            {
                var name = $"p{row}_{column}";
                values.Append(column == 0 ? "@" : ", @").Append(name);
                parameters.Add(name, rows[row][column], TypeOf(columns[column].Kind));
            }

            values.Append(')');
        }

        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        return session.ExecuteAsync($"INSERT INTO \"{table.Name}\" ({names}) VALUES {values}", parameters);
    }

    private static DbType TypeOf(SqlKind kind) =>
        kind switch
        {
            SqlKind.Flag => DbType.Boolean,
            SqlKind.Integer => DbType.Int64,
            SqlKind.Real => DbType.Double,
            SqlKind.Text => DbType.String,
            _ => DbType.Binary,
        };
}
