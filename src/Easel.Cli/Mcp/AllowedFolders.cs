namespace Easel.Cli.Mcp;

/// <summary>The folders that a caller lets the tools use; a path that leads out of them, by whatever way, is refused.</summary>
/// <param name="Folders">The first is where relative paths begin; empty when nothing is allowed.</param>
internal sealed record AllowedFolders(IReadOnlyList<string> Folders)
{
    /// <summary>The file, by a path without symbolic links, or what is wrong with it and what would be right.</summary>
    /// <param name="argument">The tool's argument that named it.</param>
    public (string? Path, string? Problem) Resolve(string path, string argument)
    {
        if (Folders.Count == 0)
            return (null, $"'{argument}': no folder is allowed. {HowToAllow}");
        if (path.Contains('\0', StringComparison.Ordinal))
            return (null, $"'{argument}' has a character that no path has.");
        var full = Path.GetFullPath(path, Folders[0]);
        if (RealPath.Of(full) is { } real && Folders.Any(folder => Contains(folder, real)))
            return (real, null);
        return (
            null,
            $"'{argument}': '{path}' is outside of the folders that may be used: {string.Join(", ", Folders)}. Name a file inside of one of them."
        );
    }

    /// <summary>What a person can do about it.</summary>
    public const string HowToAllow =
        "The person who configured this server can allow one with 'easel mcp --output-folder FOLDER', or by the roots of this client.";

    private static bool Contains(string folder, string path) =>
        RealPath.Of(folder) is { } real
        && path.StartsWith(Path.EndsInDirectorySeparator(real) ? real : real + Path.DirectorySeparatorChar, PathComparison);

    private static StringComparison PathComparison =>
        OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
