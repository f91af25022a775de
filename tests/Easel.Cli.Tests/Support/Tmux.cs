using System.Text;

namespace Easel.Cli.Tests.Support;

/// <summary>A real terminal of 100 columns and 40 rows, with a shell in it.</summary>
internal sealed class Tmux : IAsyncDisposable
{
    private const string Session = "test";

    private readonly string _socket = $"easel-{Guid.NewGuid():N}";
    private readonly string _folder;

    private Tmux(string folder) => _folder = folder;

    /// <summary>Everything that programs in it wrote, as they wrote it.</summary>
    public string Written => File.Exists(LogFile) ? Encoding.UTF8.GetString(ReadShared(LogFile)) : "";

    private string LogFile => Path.Combine(_folder, ".terminal.log");

    public static async Task<Tmux> StartAsync(string folder)
    {
        var tmux = new Tmux(folder);
        await tmux.RunAsync(
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-s",
            Session,
            "-x",
            "100",
            "-y",
            "40",
            "env -u EASEL_URL PS1='$ ' bash --norc --noprofile"
        );
        await tmux.RunAsync("pipe-pane", "-t", Session, "cat > .terminal.log");
        return tmux;
    }

    /// <summary>Types a line; <c>easel</c> is the command that was built.</summary>
    public async Task TypeAsync(string line)
    {
        await RunAsync("send-keys", "-t", Session, "-l", line.Replace("easel ", $"{EaselProgram.File} ", StringComparison.Ordinal));
        await PressAsync("Enter");
    }

    public Task PressAsync(string key) => RunAsync("send-keys", "-t", Session, key);

    public Task TypeOnlyAsync(string text) => RunAsync("send-keys", "-t", Session, "-l", text);

    /// <summary>What the terminal shows, without the colours.</summary>
    public Task<string> ScreenAsync() => RunAsync("capture-pane", "-p", "-t", Session);

    /// <summary>What the terminal shows, with escape sequences for its colours.</summary>
    public Task<string> ColoursAsync() => RunAsync("capture-pane", "-p", "-e", "-t", Session);

    public async Task<string> WaitForAsync(string text)
    {
        var screen = "";
        try
        {
            await Eventually.HoldsAsync(async () => (screen = await ScreenAsync()).Contains(text, StringComparison.Ordinal));
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"'{text}' never came:\n{screen}", late);
        }

        return screen;
    }

    public async ValueTask DisposeAsync() => await RunAsync("kill-server");

    private Task<string> RunAsync(params string[] arguments) => Programs.RunAsync(_folder, "tmux", ["-L", _socket, .. arguments]);

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
