namespace Easel.Storage.Sql;

/// <summary>One step of the schema, from a file such as <c>Migrations/0004-keys.sql</c>. Never changed once released, only added to.</summary>
/// <param name="Name">The file's name without its end; it begins with four digits, by which the steps are ordered.</param>
/// <param name="Schema">Statements, in a dialect's words once translated.</param>
internal sealed record SqlMigration(string Name, string Schema)
{
    /// <summary>Of a number.</summary>
    public const int Digits = 4;

    private const string Folder = "migrations/";

    private const string AgainMark = "-- again after an archive without it";
    private const string AdditiveMark = "-- additive";

    /// <summary>It changes no table, only rows: an archive that was written before it needs it too.</summary>
    public bool IsForArchives => Schema.StartsWith(AgainMark, StringComparison.Ordinal);

    /// <summary>It only adds what earlier versions pass over, such as tables, and columns that are null or have a default: servers of the version
    /// before go on, and start, with it.</summary>
    public bool IsAdditive => Schema.Split('\n').Any(line => line.StartsWith(AdditiveMark, StringComparison.Ordinal));

    public int Number => int.Parse(Name.AsSpan(0, Digits));

    /// <summary>All that this version knows, in order.</summary>
    public static IReadOnlyList<SqlMigration> All { get; } = [.. Load().OrderBy(one => one.Name, StringComparer.Ordinal)];

    private static IEnumerable<SqlMigration> Load()
    {
        var assembly = typeof(SqlMigration).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new SqlMigration(Path.GetFileNameWithoutExtension(name), text.ReadToEnd());
        }
    }
}
