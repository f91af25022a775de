using System.Diagnostics;
using System.Runtime.Versioning;

namespace Easel.Storage.Tests;

/// <summary>A file system of a few megabytes, in memory, mounted for a test: what it cannot hold it refuses, as a full disk does. Needs
/// Linux and root.</summary>
public sealed class SmallDisk : IDisposable
{
    private const string Ballast = "ballast";

    public SmallDisk(int megabytes = 2)
    {
        Path = Directory.CreateTempSubdirectory("easel-disk-").FullName;
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path);
    }

    /// <summary>The reason why there can be none here, for tests to be skipped with; null when there can.</summary>
    public static string? Impossible =>
        OperatingSystem.IsLinux() && IsRoot() ? null : "A file system can be mounted by root on Linux only.";

    public string Path { get; }

    /// <summary>Takes all the room that is left, but for <paramref name="left"/> bytes.</summary>
    public void Fill(int left = 0)
    {
        using var file = new FileStream(
            System.IO.Path.Combine(Path, Ballast),
            FileMode.Append,
            FileAccess.Write,
            FileShare.ReadWrite,
            bufferSize: 0
        );
        var piece = new byte[4096];
        try
        {
            while (true)
                file.Write(piece);
        }
        catch (IOException)
        {
            file.SetLength(Math.Max(0, file.Length / 4096 * 4096 - left));
        }
    }

    /// <summary>Gives back what was taken.</summary>
    public void MakeRoom() => File.Delete(System.IO.Path.Combine(Path, Ballast));

    public void Dispose()
    {
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    [SupportedOSPlatform("linux")]
    private static bool IsRoot() => Environment.UserName is "root";

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {errors}");
    }
}
