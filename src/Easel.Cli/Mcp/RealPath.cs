namespace Easel.Cli.Mcp;

/// <summary>Where a path really leads, with every symbolic link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>What does not exist leads where it says. Null for links in a circle.</summary>
    public static string? Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    private static string? Of(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        if (Of(parent, ref links) is not { } real)
            return null;
        var here = Path.Join(real, Path.GetFileName(path));
        if (new FileInfo(here).LinkTarget is not { } target)
            return here;
        return ++links > MostLinks ? null : Of(Path.GetFullPath(target, real), ref links);
    }
}
