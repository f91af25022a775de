using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Easel.Bench;

/// <summary>Kestrel and HttpClient with nothing between, in a process of its own: what .NET reaches at most when it passes on.</summary>
internal sealed class BareProxy : IAsyncDisposable
{
    /// <summary>As the server has it.</summary>
    private const int Piece = (128 << 10) - 64;
    private const string ServeArgument = "serve-proxy";

    private readonly Process _process;

    private BareProxy(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => _process.Id;

    /// <summary>True when this process was started to be the proxy.</summary>
    public static async Task<bool> ServeIfAskedAsync(string[] args)
    {
        if (args is not [ServeArgument, var port, var service])
            return false;
        await ServeAsync(port, new Uri(service));
        return true;
    }

    public static BareProxy Start(Uri service)
    {
        var port = FreePort.Next();
        var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [ServeArgument, $"{port}", service.ToString()])
            {
                UseShellExecute = false,
                // As the server is published.
                Environment = { ["DOTNET_TieredPGO"] = "0" },
            }
        )!;
        return new BareProxy(process, new Uri($"http://127.0.0.1:{port}"));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task ServeAsync(string port, Uri service)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var app = builder.Build();
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        app.MapGet("/", () => "");
        app.MapPost(
            GatewayNginx.Generations,
            async context =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service, GatewayNginx.Generations))
                {
                    Content = new StreamContent(context.Request.Body),
                };
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
                context.Response.ContentType = "application/json";
                await using var body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
                var pipe = context.Response.BodyWriter;
                while (await body.ReadAsync(pipe.GetMemory(Piece), context.RequestAborted) is > 0 and var read)
                {
                    pipe.Advance(read);
                    await pipe.FlushAsync(context.RequestAborted);
                }
            }
        );
        await app.RunAsync();
    }
}
