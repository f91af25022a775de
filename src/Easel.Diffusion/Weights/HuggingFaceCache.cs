namespace Easel.Diffusion.Weights;

/// <summary>
/// The layout of Hugging Face's cache: <c>models--owner--name/snapshots/COMMIT/</c>, whose files are links into <c>blobs/</c>, and
/// <c>refs/main</c>, which names the commit that is current.
/// </summary>
internal static class HuggingFaceCache
{
    private const string Prefix = "models--";

    /// <summary>The folder is a repository in a cache.</summary>
    public static bool IsRepository(string folder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)).StartsWith(Prefix, StringComparison.Ordinal)
        && Directory.Exists(Path.Combine(folder, "snapshots"));

    /// <summary>The repository's name, without its owner.</summary>
    public static string NameOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var at = name.LastIndexOf("--", StringComparison.Ordinal);
        return at < 0 ? name : name[(at + 2)..];
    }

    /// <summary>The snapshot to use: the one that <c>refs/main</c> names, else the newest. Null where there is none.</summary>
    public static string? Snapshot(string folder)
    {
        var snapshots = Path.Combine(folder, "snapshots");
        var main = Path.Combine(folder, "refs", "main");
        if (File.Exists(main))
        {
            var commit = File.ReadAllText(main).Trim();
            var named = Path.Combine(snapshots, Path.GetFileName(commit));
            if (commit.Length > 0 && Directory.Exists(named))
                return named;
        }

        return Directory.EnumerateDirectories(snapshots).OrderByDescending(Directory.GetLastWriteTimeUtc).FirstOrDefault();
    }
}
