using System.Security.Cryptography;
using Easel.Server.Hosting.Models;

namespace Easel.Server.Hosting;

/// <summary>
/// The server inside another program: on a free port of this machine, behind a key that nobody else has, its data in a folder that
/// goes with it, its log on standard error.
/// </summary>
public sealed class EmbeddedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _data;

    private EmbeddedServer(WebApplication app, DirectoryInfo data, string key) => (_app, _data, Key) = (app, data, key);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>The access key of this process.</summary>
    public string Key { get; }

    /// <param name="options">As on the server's command line: <c>--Easel:Threads=4</c>.</param>
    /// <returns>Null when the configuration is wrong, which is then told on standard error.</returns>
    public static async Task<EmbeddedServer?> StartAsync(IEnumerable<string> options, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var data = Directory.CreateTempSubdirectory("easel-");
        var app = Program.Build(
            [
                .. options,
                "--Easel:Urls:0=http://127.0.0.1:0",
                $"--Easel:AccessKeys:0={key}",
                $"--Easel:DataFolder={data.FullName}",
                "--Easel:Studio:Enabled=false",
                "--Logging:LogLevel:Default=Error",
                "--Logging:LogLevel:Microsoft=Error",
                "--Logging:Console:LogToStandardErrorThreshold=Trace",
            ],
            services => services.RunInsideOfAProgram()
        );
        if (app is null)
        {
            data.Delete(recursive: true);
            return null;
        }

        var server = new EmbeddedServer(app, data, key);
        try
        {
            if (await app.LoadModelsAsync(cancellationToken) is { Count: > 0 } problems)
            {
                StartupProblems.Report(problems);
                await server.DisposeAsync();
                return null;
            }

            await app.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
