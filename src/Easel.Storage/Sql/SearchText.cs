namespace Easel.Storage.Sql;

/// <summary>Text that is searched, the same way by every database.</summary>
internal static class SearchText
{
    /// <summary>Of the same case in every database and every language.</summary>
    public static string Folded(string text) => text.ToUpperInvariant();

    /// <summary>For <c>LIKE … ESCAPE '\'</c>: contains what is searched for, taken as it is.</summary>
    public static string Pattern(string search) =>
        $"%{Folded(search).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
