using Microsoft.AspNetCore.Builder;

namespace Easel.Server.Tests.Support;

/// <summary>The program as it is started, with the model that comes with it: no part is replaced.</summary>
public sealed class BuiltInServer : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _app =
            Program.Build(["--Easel:Urls=http://127.0.0.1:0", $"--Easel:DataFolder={_data.Path}", "--Logging:LogLevel:Default=Warning"])
            ?? throw new InvalidOperationException("The server does not start; standard error tells why.");
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
