using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using ServerProgram = Easel.Server.Program;

namespace Easel.Client.Tests.Support;

/// <summary>The real server on a free port, in front of an engine that paints.</summary>
internal sealed class LiveEasel : IAsyncDisposable
{
    public const string Key = "sk-live-test-0123456789abcdef";

    private readonly WebApplication _app;
    private readonly TemporaryFolder _data;

    private LiveEasel(WebApplication app, TemporaryFolder data, PaintEngine engine) => (_app, _data, Engine) = (app, data, engine);

    public PaintEngine Engine { get; }

    public Uri BaseUrl => new(_app.Urls.First());

    public static async Task<LiveEasel> StartAsync(params string[] args)
    {
        var (data, engine) = (new TemporaryFolder(), new PaintEngine());
        var app = ServerProgram.Build(
            [
                "--Easel:Urls=http://127.0.0.1:0",
                $"--Easel:ModelsFolder={TestModels.Folder}",
                $"--Easel:DataFolder={data.Path}",
                $"--Easel:AccessKeys:0={Key}",
                "--Logging:LogLevel:Default=Warning",
                .. args,
            ],
            services =>
            {
                services.ServeOnly(PaintEngine.Card, engine);
                services.RemoveWarmUp();
            }
        );
        app.ShouldNotBeNull();
        await app.StartAsync();
        return new LiveEasel(app, data, engine);
    }

    public EaselClient Client(string? key = Key) =>
        new(
            new EaselClientOptions
            {
                BaseUrl = BaseUrl,
                ApiKey = key,
                Timeout = TimeSpan.FromMinutes(1),
                StreamIdleTimeout = TimeSpan.FromMinutes(1),
            }
        );

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
