using System.Diagnostics;

namespace Easel.Bench;

/// <summary>The server as an operator runs it: published, in a process of its own, on a free port of this machine.</summary>
internal sealed class PublishedServer : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "bench", "server");

    private const int KeptLines = 20;

    private readonly Process _process;
    private readonly long _startedAt;
    private readonly Queue<string> _said = new();

    private PublishedServer(Process process, long startedAt, Uri address)
    {
        _process = process;
        _startedAt = startedAt;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public HttpClient Client { get; }

    public TimeSpan SinceStart => Stopwatch.GetElapsedTime(_startedAt);

    /// <summary>Resident memory in bytes.</summary>
    public long Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public int Id => _process.Id;

    public ProcessMemory Memory => ProcessMemory.OfTree(Id);

    /// <param name="arguments">Of <c>dotnet publish</c>, beside the usual ones.</param>
    public static Task PublishAsync(params IEnumerable<string> arguments) =>
        PublishProjectAsync(Path.Combine(Repository.Root, "src", "Easel.Server"), Folder, arguments);

    /// <param name="project">Its folder.</param>
    /// <param name="folder">Where it is published to; what is there already is deleted.</param>
    public static async Task PublishProjectAsync(string project, string folder, params IEnumerable<string> arguments)
    {
        Console.WriteLine("Publishing the server...");
        // What another way of publishing left there would be published too.
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        using var publish = Process.Start(
            new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", folder, "-v", "quiet", "--nologo", .. arguments])
        )!;
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException("dotnet publish failed.");
    }

    /// <summary>Starts the process and returns at once, long before it listens.</summary>
    /// <param name="arguments">Its configuration, beside where it listens.</param>
    public static PublishedServer Start(params IEnumerable<string> arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var program = Path.Combine(Folder, OperatingSystem.IsWindows() ? "Easel.Server.exe" : "Easel.Server");
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(
            new ProcessStartInfo(program, ["--urls", address.ToString(), .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Folder,
            }
        )!;
        return new PublishedServer(process, start, address);
    }

    /// <exception cref="InvalidOperationException">The server ended; the message has what it said last.</exception>
    public async Task WaitUntilListeningAsync()
    {
        while (true)
        {
            try
            {
                using var answer = await Client.GetAsync("/healthz");
                // Another program may have taken the port before the server could, and answers in its place.
                ThrowIfEnded();
                return;
            }
            catch (HttpRequestException)
            {
                ThrowIfEnded();
                await Task.Delay(5);
            }
        }
    }

    /// <inheritdoc cref="WaitUntilListeningAsync" path="/exception"/>
    public void ThrowIfEnded()
    {
        if (!_process.HasExited)
            return;
        // Until all that it said has been read.
        _process.WaitForExit();
        lock (_said)
            throw new InvalidOperationException($"The server ended with {_process.ExitCode}: {string.Join('\n', _said)}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (_said)
        {
            _said.Enqueue(line);
            if (_said.Count > KeptLines)
                _said.Dequeue();
        }
    }
}
