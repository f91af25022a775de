using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ServerProgram = Easel.Server.Program;

namespace Easel.Providers.Tests.Support;

/// <summary>The real server in front of a service, with a key for its administrator, which clients use too.</summary>
internal sealed class GatewayServer : IAsyncDisposable
{
    public const string Key = "sk-gateway-0123456789abcdef0123456789";

    private readonly WebApplication _app;
    private readonly TemporaryFolder _data;

    private GatewayServer(WebApplication app, TemporaryFolder data)
    {
        (_app, _data) = (app, data);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };
        Client.DefaultRequestHeaders.Authorization = new("Bearer", Key);
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">Below <c>Easel:</c>.</param>
    public static async Task<GatewayServer> StartAsync(
        IEnumerable<KeyValuePair<string, string>> settings,
        Action<IServiceCollection>? replace = null
    )
    {
        var data = new TemporaryFolder();
        var app = ServerProgram
            .Build(
                [
                    "--Easel:Urls=http://127.0.0.1:0",
                    $"--Easel:ModelsFolder={TestModels.Folder}",
                    $"--Easel:DataFolder={data.Path}",
                    $"--Easel:AccessKeys:0={Key}",
                    "--Logging:LogLevel:Default=Critical",
                    .. settings.Select(pair => $"--Easel:{pair.Key}={pair.Value}"),
                ],
                services =>
                {
                    services.RemoveWarmUp();
                    replace?.Invoke(services);
                }
            )
            .ShouldNotBeNull();
        await app.StartAsync();
        return new GatewayServer(app, data);
    }

    /// <summary>In front of one service, called <c>service</c>.</summary>
    public static Task<GatewayServer> OfAsync(
        StandIn service,
        string type = "openai",
        string models = "gpt-image-2",
        params IEnumerable<KeyValuePair<string, string>> more
    ) =>
        StartAsync([
            new("Providers:service:Type", type),
            new("Providers:service:BaseUrl", new Uri(service.Address, "/v1").ToString()),
            new("Providers:service:ApiKey", "sk-of-the-service-0123456789"),
            new("Providers:service:Models", models),
            new("Routing:ProbeSeconds", "0"),
            .. more,
        ]);

    /// <summary>A generation whose response is read by the caller.</summary>
    public async Task<HttpResponseMessage> GenerateAsync(object body, params IEnumerable<KeyValuePair<string, string>> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(body) };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var document = JsonDocument.Parse(await Client.GetStringAsync(path));
        return document.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _data.Dispose();
    }
}
