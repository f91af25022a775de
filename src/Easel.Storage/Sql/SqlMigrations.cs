using Easel.Core.Storage;

namespace Easel.Storage.Sql;

/// <summary>Brings a database to the schema that this version knows.</summary>
internal static class SqlMigrations
{
    /// <summary>The table that says which were applied.</summary>
    public const string Journal = "schema_migrations";

    /// <summary>The table of those that versions which do not know them may pass over.</summary>
    public const string Additions = "schema_additions";

    /// <summary>So many were counted by <see cref="SqlDialect.ReadVersionAsync"/> before there was a journal.</summary>
    private const int Unjournalled = 3;

    /// <summary>Within a transaction that keeps other servers from doing the same: one of two that start together finds the work
    /// done.</summary>
    /// <param name="database">Its name, for the message.</param>
    /// <exception cref="StorageUnavailableException">The database was written by a newer Easel.</exception>
    public static async Task ApplyAsync(SqlSession session, string database)
    {
        var version = await session.Dialect.ReadVersionAsync(session);
        var newest = SqlMigration.All[^1].Number;
        await session.ExecuteAsync(
            session.Dialect.Translate($"CREATE TABLE IF NOT EXISTS {Additions} (name {{text}} NOT NULL PRIMARY KEY)")
        );
        var additions = (await session.QueryAsync<string>($"SELECT name FROM {Additions}")).ToHashSet(StringComparer.Ordinal);
        if (version > newest && !additions.Any(name => NumberOf(name) == version))
            throw Newer(database, $"its schema is {version}, this one knows {newest}");
        await session.ExecuteAsync(
            session.Dialect.Translate(
                $"CREATE TABLE IF NOT EXISTS {Journal} (name {{text}} NOT NULL PRIMARY KEY, applied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)"
            )
        );
        var applied = (await session.QueryAsync<string>($"SELECT name FROM {Journal}")).ToHashSet(StringComparer.Ordinal);
        if (
            applied
                .Except(SqlMigration.All.Select(one => one.Name), StringComparer.Ordinal)
                .Except(additions, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault() is
            { } unknown
        )
            throw Newer(database, $"it has '{unknown}', which this one does not know");
        foreach (var migration in SqlMigration.All.Where(one => !applied.Contains(one.Name)))
        {
            if (migration.Number > Math.Min(version, Unjournalled))
                await session.ExecuteAsync(session.Dialect.Translate(migration.Schema));
            await session.ExecuteAsync($"INSERT INTO {Journal} (name) VALUES (@Name)", new { migration.Name });
            if (migration.IsAdditive)
                await session.ExecuteAsync($"INSERT INTO {Additions} (name) VALUES (@Name)", new { migration.Name });
        }

        if (version < newest)
            await session.Dialect.WriteVersionAsync(session, newest);
    }

    private static int NumberOf(string name) =>
        int.TryParse(name.AsSpan(0, Math.Min(name.Length, SqlMigration.Digits)), out var number) ? number : 0;

    private static StorageUnavailableException Newer(string database, string how) =>
        new($"{database} was written by a newer version of Easel ({how}).");
}
