using Easel.Abstractions;
using Easel.Abstractions.Models;
using Easel.Server;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Studio.Tests.Support;

/// <summary>The real program on the real Kestrel, on a free port, with its studio.</summary>
internal sealed class StudioServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder? _data;

    private StudioServer(WebApplication app, TemporaryFolder? data)
    {
        (_app, _data) = (app, data);
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Follows no redirects.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="engine">Draws in the place of the built-in model; null is a <see cref="PaintEngine"/>.</param>
    /// <param name="data">The data folder; a new one that goes with the server when there is none.</param>
    /// <param name="card">What the engine says of itself; null is <see cref="PaintEngine.Card"/>.</param>
    /// <param name="url">Where it listens, for a server that comes back.</param>
    public static Task<StudioServer> StartAsync(
        IImageEngine? engine = null,
        string[]? args = null,
        Action<IServiceCollection>? replace = null,
        string? data = null,
        string url = "http://127.0.0.1:0",
        ModelCard? card = null
    ) =>
        StartAsync(
            [$"--Easel:Urls={url}", $"--Easel:ModelsFolder={TestModels.Folder}", .. args ?? []],
            services =>
            {
                services.ServeOnly(card ?? PaintEngine.Card, engine ?? new PaintEngine());
                replace?.Invoke(services);
            },
            data
        );

    /// <summary>With the built-in model.</summary>
    public static Task<StudioServer> StartBuiltInAsync(Action<IServiceCollection>? replace = null) =>
        StartAsync(["--Easel:Urls=http://127.0.0.1:0"], replace ?? (_ => { }), null);

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _data?.Dispose();
    }

    private static async Task<StudioServer> StartAsync(string[] args, Action<IServiceCollection> replace, string? data)
    {
        var own = data is null ? new TemporaryFolder() : null;
        var app = Program.Build(
            [.. args, $"--Easel:DataFolder={data ?? own!.Path}", "--Logging:LogLevel:Default=Warning"],
            services =>
            {
                services.RemoveWarmUp();
                replace(services);
            }
        );
        app.ShouldNotBeNull();
        await app.StartAsync();
        return new StudioServer(app, own);
    }
}
