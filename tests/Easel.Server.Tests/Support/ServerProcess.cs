using System.Diagnostics;

namespace Easel.Server.Tests.Support;

/// <summary>The real program in its own process, with the built-in model, so that it can be killed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, string address) => (_process, Client) = (process, new HttpClient { BaseAddress = new Uri(address) });

    public HttpClient Client { get; }

    public static async Task<ServerProcess> StartAsync(string data)
    {
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Easel.Server.dll"), "--Easel:Urls=http://127.0.0.1:0", $"--Easel:DataFolder={data}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        return new ServerProcess(process, await AddressAsync(process));
    }

    /// <summary>As <c>kill -9</c> does, which nobody is told of; returns when nothing of it runs any more.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync();
        _process.Dispose();
    }

    private static async Task<string> AddressAsync(Process server)
    {
        const string Told = "is listening on ";
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Told, StringComparison.Ordinal) is >= 0 and var at) return line[(at + Told.Length)..];
        }

        throw new InvalidOperationException("The server ended.");
    }
}
