namespace Easel.Storage.Sql.Usage;

/// <summary>Inserts rows, many with each statement: a statement for each would be as many round trips.</summary>
internal static class ManyRows
{
    /// <param name="columns">Names, with commas between them.</param>
    /// <param name="end">What follows the values, such as <c>ON CONFLICT ...</c>.</param>
    public static async Task InsertAsync(SqlSession session, string table, string columns, IReadOnlyList<object?[]> rows, string end = "")
    {
        if (rows.Count == 0)
            return;
        foreach (var chunk in rows.Chunk(Math.Max(1, session.Dialect.ParametersAtOnce / rows[0].Length)))
        {
            var parameters = new Dictionary<string, object?>(chunk.Length * chunk[0].Length, StringComparer.Ordinal);
            var values = chunk.Select(row => $"({string.Join(", ", row.Select(value => Add(parameters, value)))})");
            await session.ExecuteAsync($"INSERT INTO {table} ({columns}) VALUES {string.Join(", ", values)} {end}", parameters);
        }
    }

    private static string Add(Dictionary<string, object?> parameters, object? value)
    {
        var name = $"p{parameters.Count}";
        parameters.Add(name, value);
        return "@" + name;
    }
}
