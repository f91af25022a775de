using System.Diagnostics;

namespace Easel.Bench;

/// <summary>npm's Portkey gateway, of the version in <c>node/portkey/package.json</c>, in front of a service that it is told of by
/// headers.</summary>
internal sealed class PortkeyServer : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "bench", "Easel.Bench", "node", "portkey");

    private readonly Process _process;
    private readonly Uri _service;

    private PortkeyServer(Process process, Uri address, Uri service) => (_process, Address, _service) = (process, address, service);

    public Uri Address { get; }

    public int Id => _process.Id;

    public static async Task<PortkeyServer> StartAsync(Uri service)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            using var install = Process.Start(
                new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--silent"]) { WorkingDirectory = Folder }
            )!;
            await install.WaitForExitAsync();
            if (install.ExitCode != 0)
                throw new InvalidOperationException("npm ci failed; Portkey's gateway is needed to compare with.");
        }

        var port = FreePort.Next();
        var start = new ProcessStartInfo(
            "node",
            [Path.Combine(Folder, "node_modules", "@portkey-ai", "gateway", "build", "start-server.js"), $"--port={port}", "--headless"]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // It takes services on this machine only where it is told that they may be.
        start.Environment["TRUSTED_CUSTOM_HOSTS"] = "127.0.0.1,localhost";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new PortkeyServer(process, new Uri($"http://127.0.0.1:{port}"), service);
    }

    public void Prepare(HttpRequestMessage request)
    {
        request.Headers.Add("x-portkey-provider", "openai");
        request.Headers.Add("x-portkey-custom-host", new Uri(_service, "/v1").ToString());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
