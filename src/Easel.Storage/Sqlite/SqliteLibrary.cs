using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Easel.Storage.Sqlite;

/// <summary>
/// The operating system's SQLite, which its updates keep safe; the copy that comes with the provider's package is years old
/// and is not shipped.
/// </summary>
public static class SqliteLibrary
{
    private static readonly Lazy<nint> Handle = new(Load);
    private static readonly Lazy<bool> Ready = new(Provide);

    /// <summary>What to do about a missing library, in a sentence; null when it is there.</summary>
    public static string? Problem => Handle.Value != 0
        ? null
        : "This system has no SQLite library, so files cannot be uploaded and no response be kept; install it (on Debian: apt-get install libsqlite3-0) and start again.";

    /// <summary>Makes the library known to Microsoft.Data.Sqlite; false when there is none.</summary>
    internal static bool Use() => Ready.Value;

    private static bool Provide()
    {
        if (Handle.Value == 0) return false;
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        raw.FreezeProvider();
        return true;
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) => name is "e_sqlite3" ? Handle.Value : 0;

    private static nint Load()
    {
        string[] names = OperatingSystem.IsWindows() ? ["winsqlite3.dll"] : OperatingSystem.IsMacOS() ? ["/usr/lib/libsqlite3.dylib"] : ["libsqlite3.so.0"];
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out var handle)) return handle;
        }

        return 0;
    }
}
