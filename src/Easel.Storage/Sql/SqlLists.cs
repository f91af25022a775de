namespace Easel.Storage.Sql;

/// <summary>Lists as parameters, one for each value: databases do not agree on more.</summary>
internal static class SqlLists
{
    /// <summary>What stands after <c>IN</c>; the values go into <paramref name="parameters"/>.</summary>
    /// <param name="name">What the parameters' names begin with.</param>
    /// <param name="values">One or more.</param>
    public static string In(IDictionary<string, object?> parameters, string name, IEnumerable<object> values)
    {
        var names = new List<string>();
        foreach (var value in values)
        {
            parameters[$"{name}{names.Count}"] = value;
            names.Add($"@{name}{names.Count}");
        }

        return $"({string.Join(", ", names)})";
    }
}
