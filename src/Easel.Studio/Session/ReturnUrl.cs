namespace Easel.Studio.Session;

/// <summary>Where to go after signing in: a page of this studio, and never another site.</summary>
internal static class ReturnUrl
{
    public const string Parameter = "return";

    public static string Query(string path) =>
        string.Equals(path, StudioPaths.Create, StringComparison.Ordinal) ? "" : $"?{Parameter}={Uri.EscapeDataString(path)}";

    /// <summary>The path itself where it is one of this server, otherwise the first page.</summary>
    public static string Safe(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.AsSpan().ContainsAnyInRange('\0', '\x1f')
            ? path
            : StudioPaths.Create;
}
