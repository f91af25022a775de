using Easel.Storage.FileSystem;

namespace Easel.Storage.Transfer;

/// <summary>The files of an installation: all that is in its data folder, but the embedded database, what is being written, and what an
/// import left.</summary>
internal static class InstallationFiles
{
    /// <summary>Made by every server that starts.</summary>
    private const string SigningKey = "signing.key";

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    /// <summary>Their paths within the folder, with <c>/</c>, in order.</summary>
    public static IEnumerable<string> In(DataFolder data) =>
        Directory
            .EnumerateFiles(data.Location, "*", Everywhere)
            .Select(file => Path.GetRelativePath(data.Location, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(IsKept)
            .Order(StringComparer.Ordinal);

    /// <summary>Nothing is lost when it is replaced.</summary>
    public static bool IsEmpty(DataFolder data) => In(data).All(file => file is SigningKey);

    /// <summary>Belongs to an archive, and may be taken from one.</summary>
    public static bool IsKept(string path) =>
        !path.StartsWith("temp/", StringComparison.Ordinal)
        && !path.StartsWith("easel.db", StringComparison.Ordinal)
        && !path.StartsWith(Staging.Prefix, StringComparison.Ordinal);
}
