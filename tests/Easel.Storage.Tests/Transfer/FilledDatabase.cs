using Microsoft.Data.Sqlite;

namespace Easel.Storage.Tests.Transfer;

/// <summary>Fills every table of a SQLite file, whichever there are, and reads it whole: what moves between databases is held against it,
/// past all of Easel's own code.</summary>
internal sealed class FilledDatabase : IDisposable
{
    private const int Rows = 3;

    private readonly SqliteConnection _connection;

    public FilledDatabase(string folder)
    {
        _connection = new SqliteConnection($"Data Source={Path.Combine(folder, "easel.db")};Pooling=false");
        _connection.Open();
    }

    private IReadOnlyList<string> Tables =>
        [
            .. Read(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'schema%' ORDER BY rootpage"
                )
                .Select(row => (string)row[0]!),
        ];

    public void Fill()
    {
        Run("PRAGMA foreign_keys = OFF");
        foreach (var table in Tables)
        {
            var columns = Read($"PRAGMA table_info({table})");
            var references = Read($"PRAGMA foreign_key_list({table})").ToDictionary(reference => (string)reference[3]!, Referred);
            for (var row = 1; row <= Rows; row++)
            {
                using var command = _connection.CreateCommand();
                command.CommandText =
                    $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column[1]}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
                for (var i = 0; i < columns.Count; i++)
                    command.Parameters.AddWithValue(
                        $"$p{i}",
                        references.GetValueOrDefault((string)columns[i][1]!) is { } to
                            ? Value(to.Table, to.Column, row)
                            : Value(table, columns[i], row)
                    );
                command.ExecuteNonQuery();
            }
        }
    }

    /// <summary>All rows of all tables.</summary>
    public Dictionary<string, List<string>> All() =>
        Tables.ToDictionary(
            table => table,
            table =>
                Read($"SELECT * FROM {table}").Select(row => string.Join(" | ", row.Select(Text))).Order(StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal
        );

    public void Dispose() => _connection.Dispose();

    /// <summary>The column that a reference is to.</summary>
    private Referring Referred(object?[] reference)
    {
        var table = (string)reference[2]!;
        return new Referring(table, Read($"PRAGMA table_info({table})").First(column => Equals(column[1], reference[4])));
    }

    private sealed record Referring(string Table, object?[] Column);

    /// <summary>References are to the row of the same number; flags are INTEGER, as small numbers are.</summary>
    private static object Value(string table, object?[] column, int row)
    {
        var isOptional = column[3] is 0L && column[5] is 0L;
        if (isOptional && row == 1)
            return DBNull.Value;
        return (string)column[2]! switch
        {
            "INTEGER" => column[5] is 1L ? row : row % 2,
            "BIGINT" => row == 3 && column[5] is 0L ? long.MaxValue : row,
            "DOUBLE PRECISION" or "REAL" => row / 3.0,
            "BLOB" => new byte[] { 0, 255, (byte)row },
            "TEXT" => row == 2 ? $"2 'é\"\\\n\t\uD83D\uDE00 {column[1]}" : $"{row}",
            var type => throw new InvalidOperationException($"{table}.{column[1]} is {type}: no kind that every database has."),
        };
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "null",
            byte[] bytes => Convert.ToHexString(bytes),
            double real => real.ToString("R"),
            _ => $"{value.GetType().Name} {value}",
        };

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<object?[]> Read(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add([.. row.Select(value => value is DBNull ? null : value)]);
        }

        return rows;
    }
}
