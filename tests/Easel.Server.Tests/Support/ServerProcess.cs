using System.Diagnostics;
using System.Globalization;

namespace Easel.Server.Tests.Support;

/// <summary>The real program in its own process, with the built-in model, so that it can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private readonly Task<string> _errors;

    private ServerProcess(Process process, Task<string> errors, string address) =>
        (_process, _errors, Client) = (process, errors, new HttpClient { BaseAddress = new Uri(address) });

    public HttpClient Client { get; }

    public static Task<ServerProcess> StartAsync(string data, params string[] args) => FollowAsync(Start(data, args));

    /// <summary>The same with a model that draws nothing but its seed (<c>Easel.StubServer</c>).</summary>
    public static Task<ServerProcess> StartStubAsync(string data, params string[] args) =>
        StartProgramAsync("Easel.StubServer.dll", data, args);

    /// <param name="program">A server's own program, beside this one or somewhere else.</param>
    public static Task<ServerProcess> StartProgramAsync(string program, string data, params string[] args) =>
        FollowAsync(Start(data, args, program));

    public int Id => _process.Id;

    /// <summary>It was ended as a crash ends it; one that is not ended by itself.</summary>
    public bool IsKilled { get; private set; }

    /// <summary>How it ended by itself: its exit code, and what it wrote to standard error.</summary>
    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        await Exited;
        return (_process.ExitCode, await _errors);
    }

    /// <summary>Done when nothing of it runs any more.</summary>
    public Task Exited => _process.WaitForExitAsync();

    private static async Task<ServerProcess> FollowAsync(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var address = await AddressAsync(process);
        // A pipe that nobody reads fills up, and holds its writer up.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new ServerProcess(process, errors, address);
    }

    /// <summary>Starts a server that cannot start; how it ended, and what it wrote to standard error.</summary>
    public static async Task<(int ExitCode, string Errors)> FailAsync(string data, params string[] args)
    {
        using var process = Start(data, args);
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }

    /// <summary>As <c>kill -9</c> does, which nobody is told of; returns when nothing of it runs any more.</summary>
    public Task KillAsync()
    {
        IsKilled = true;
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    /// <summary>Sends a signal, such as <c>STOP</c>.</summary>
    public async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    /// <summary>As a service manager stops it; how it ended, and what it wrote to standard error.</summary>
    public async Task<(int ExitCode, string Errors)> TerminateAsync()
    {
        await SignalAsync("TERM");
        await _process.WaitForExitAsync();
        return (_process.ExitCode, await _errors);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync();
        _process.Dispose();
    }

    private static Process Start(string data, string[] args, string program = "Easel.Server.dll") =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, program), "--Easel:Urls=http://127.0.0.1:0", $"--Easel:DataFolder={data}", .. args]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    private static async Task<string> AddressAsync(Process server)
    {
        const string Told = "is listening on ";
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Told, StringComparison.Ordinal) is >= 0 and var at)
                return line[(at + Told.Length)..];
        }

        throw new InvalidOperationException("The server ended.");
    }
}
