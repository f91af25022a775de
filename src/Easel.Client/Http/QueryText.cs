using System.Globalization;

namespace Easel.Client.Http;

/// <summary>Writes the query of a URL.</summary>
internal static class QueryText
{
    /// <summary>With a question mark in front; empty when every value is null.</summary>
    public static string Of(params IEnumerable<(string Name, string? Value)> parameters)
    {
        var query = string.Join(
            '&',
            parameters.Where(one => one.Value is not null).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}")
        );
        return query.Length == 0 ? "" : $"?{query}";
    }

    /// <summary>In Unix seconds.</summary>
    public static string? Of(DateTimeOffset? time) => time?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
