using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Easel.Cli.Terminal;

/// <summary>
/// Asks the terminal itself, by escape sequences, and reads its answer from it, for a moment without line editing and echo. Unix
/// only. The terminal's settings are the system's own business: they are kept as bytes, and nothing here knows their layout.
/// </summary>
internal static unsafe partial class TerminalQuery
{
    // O_RDWR is 2 everywhere; struct termios has 60 bytes on Linux and 72 on macOS.
    private const int ReadWrite = 2;
    private const int SettingsBytes = 256;
    private const int Now = 0;
    private const short Readable = 1;

    /// <summary>The answer up to <paramref name="last"/>, or as much of it as came in time; null where nobody can be asked.</summary>
    public static string? Ask(string question, Func<string, bool> last, TimeSpan patience)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var terminal = Open("/dev/tty", ReadWrite);
        if (terminal < 0)
            return null;
        try
        {
            var before = stackalloc byte[SettingsBytes];
            var raw = stackalloc byte[SettingsBytes];
            // A program in the background would be stopped for touching the terminal.
            if (ForegroundGroup(terminal) != OwnGroup() || GetSettings(terminal, before) != 0 || GetSettings(terminal, raw) != 0)
                return null;
            MakeRaw(raw);
            if (SetSettings(terminal, Now, raw) != 0)
                return null;
            try
            {
                return Exchange(terminal, question, last, patience);
            }
            finally
            {
                _ = SetSettings(terminal, Now, before);
            }
        }
        finally
        {
            _ = Close(terminal);
        }
    }

    private static string? Exchange(int terminal, string question, Func<string, bool> last, TimeSpan patience)
    {
        var asked = Encoding.ASCII.GetBytes(question);
        fixed (byte* bytes = asked)
        {
            if (Write(terminal, bytes, asked.Length) != asked.Length)
                return null;
        }

        var answer = new StringBuilder();
        var began = Stopwatch.GetTimestamp();
        var buffer = stackalloc byte[256];
        while (patience - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } left)
        {
            var waiting = new Waiting { Terminal = terminal, Asked = Readable };
            if (Poll(&waiting, 1, (int)Math.Ceiling(left.TotalMilliseconds)) <= 0)
                break;
            var count = Read(terminal, buffer, 256);
            if (count <= 0)
                break;
            answer.Append(Encoding.ASCII.GetString(buffer, (int)count));
            if (last(answer.ToString()))
                break;
        }

        return answer.ToString();
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Waiting
    {
        public int Terminal;
        public short Asked;
        public short Happened;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, byte* buffer, nint length);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, byte* buffer, nint length);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll(Waiting* files, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetSettings(int file, byte* settings);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetSettings(int file, int when, byte* settings);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    private static partial void MakeRaw(byte* settings);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    private static partial int ForegroundGroup(int file);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    private static partial int OwnGroup();
}
