namespace Easel.Dialects.Saas.Bodies;

/// <summary>Parameters of the query; one that is empty was not there.</summary>
internal static class QueryReader
{
    private static readonly string[] Flags = ["true", "false"];

    public static string? Text(HttpContext context, string name) =>
        context.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    public static bool? Flag(HttpContext context, string name, Issues issues) =>
        Choice(context, name, issues, Flags) is { } word ? word is "true" : null;

    public static string? Choice(HttpContext context, string name, Issues issues, params IReadOnlyList<string> words)
    {
        if (Text(context, name) is not { } text)
            return null;
        if (words.Contains(text, StringComparer.Ordinal))
            return text;
        issues.AddChoice(name, words, text);
        return null;
    }

    public static DateTimeOffset? Time(HttpContext context, string name, Issues issues)
    {
        if (Text(context, name) is not { } text)
            return null;
        if (IsoTime.TryParse(text, out var time))
            return time;
        issues.Add(name, "Invalid datetime");
        return null;
    }
}
