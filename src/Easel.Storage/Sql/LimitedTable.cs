namespace Easel.Storage.Sql;

/// <summary>A table of which each owner may have so many rows.</summary>
/// <param name="owner">The column that says whose a row is; null there is an owner too.</param>
/// <param name="columns">All that a row's object has properties for, with commas between them.</param>
internal sealed class LimitedTable(string table, string owner, string columns)
{
    private readonly string _insert =
        $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", columns.Split(", ").Select(ParameterOf))})";

    /// <summary>Within a serializable transaction; false, and nothing added, when the owner has <paramref name="most"/> rows
    /// already.</summary>
    public async Task<bool> TryAddAsync(SqlSession session, string? ownedBy, object row, int most)
    {
        var isOwn = ownedBy is null ? $"{owner} IS NULL" : $"{owner} = @ownedBy";
        if (await session.ScalarAsync<long>($"SELECT COUNT(*) FROM {table} WHERE {isOwn}", new { ownedBy }) >= most)
            return false;
        await session.ExecuteAsync(_insert, row);
        return true;
    }

    /// <summary>False when there is none, or it is somebody else's.</summary>
    public async Task<bool> DeleteAsync(SqlSession session, string ownedBy, string id) =>
        await session.ExecuteAsync($"DELETE FROM {table} WHERE id = @id AND {owner} = @ownedBy", new { id, ownedBy }) > 0;

    /// <summary><c>created_at</c> is <c>@CreatedAt</c>.</summary>
    private static string ParameterOf(string column) =>
        "@" + string.Concat(column.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
