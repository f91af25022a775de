namespace Easel.Storage.FileSystem;

/// <summary>
/// The folder that holds all that a server keeps. Readable by its user only. A file appears in it whole or not at all:
/// it is written beside, flushed, then renamed. Several servers may share one.
/// </summary>
public sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);

    private readonly string _path;

    private DataFolder(string path) => _path = path;

    internal string Location => _path;

    /// <summary>For files that are open only while something is done; what a crash leaves in it is deleted after hours.</summary>
    public string TemporaryFolder => Sub("temp");

    /// <summary>For usage that could not be written into the database before the server ended.</summary>
    public string UsageFolder => Sub("usage");

    /// <summary>Makes the folder when it is not there; the second value tells in a sentence why it cannot be used.</summary>
    public static (DataFolder? Folder, string? Problem) Open(string path)
    {
        try
        {
            CreateOwnerOnly(path);
            var folder = new DataFolder(path);
            // A folder that is there may still be read-only, or on a full disk.
            using (File.OpenHandle(folder.TemporaryFile(), FileMode.CreateNew, FileAccess.Write, options: FileOptions.DeleteOnClose))
                return (folder, null);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return (null, $"'{path}' cannot be used: {unusable.Message}");
        }
    }

    /// <summary>The path of the folder <paramref name="name"/> in this one, made when it is not there, also when somebody deleted it
    /// since.</summary>
    internal string Sub(string name)
    {
        var path = Path.Combine(_path, name);
        CreateOwnerOnly(path);
        return path;
    }

    internal string FilePath(string name) => Path.Combine(_path, name);

    /// <summary>A new file that nobody sees until it is closed and moved to its place.</summary>
    internal FileStream CreateTemporary(FileOptions how = FileOptions.None)
    {
        var options = OwnersOwn(FileMode.CreateNew);
        options.Options = how;
        return new FileStream(TemporaryFile(), options);
    }

    /// <summary>How to make a file that only its owner reads.</summary>
    internal static FileStreamOptions OwnersOwn(FileMode mode)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read | FileShare.Delete,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }

    /// <summary>Deletes temporary files that a crash left behind. Another server's younger ones stay.</summary>
    internal void RemoveAbandoned(DateTimeOffset now)
    {
        foreach (var file in new DirectoryInfo(TemporaryFolder).EnumerateFiles())
        {
            if (now.UtcDateTime - file.LastWriteTimeUtc > Abandoned)
                TryDelete(file.FullName);
        }
    }

    /// <summary>False when something else, such as a virus scanner, holds the file; the next sweep tries again.</summary>
    internal static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Null when there is no such file. It may be deleted while it is read, also on Windows.</summary>
    internal static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                bufferSize: 0,
                FileOptions.Asynchronous
            );
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>0 when somebody deleted it since.</summary>
    internal static long LengthOf(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (FileNotFoundException)
        {
            return 0;
        }
    }

    private string TemporaryFile() => Path.Combine(TemporaryFolder, Path.GetRandomFileName());

    private static void CreateOwnerOnly(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
    }
}
