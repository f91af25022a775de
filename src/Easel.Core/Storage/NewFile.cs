using System.Runtime.InteropServices;

namespace Easel.Core.Storage;

/// <summary>A file written under a temporary name that takes its own only when nobody has it.</summary>
public static partial class NewFile
{
    /// <summary>Renames a closed file within its file system. False, and <paramref name="from"/> stays, when <paramref name="to"/> is
    /// there already; of several at once one gets the name.</summary>
    /// <exception cref="IOException">The file cannot be renamed.</exception>
    public static bool TryRename(string from, string to)
    {
        // On Unix File.Move looks for the name, then renames over whatever came meanwhile; a link is made only when nothing is there.
        if (!OperatingSystem.IsWindows() && Link(from, to) == 0)
        {
            File.Delete(from);
            return true;
        }

        if (Path.Exists(to))
            return false;
        // The file system knows no links, or what is wrong is to be told.
        try
        {
            File.Move(from, to);
            return true;
        }
        catch (IOException) when (Path.Exists(to))
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string from, string to);
}
