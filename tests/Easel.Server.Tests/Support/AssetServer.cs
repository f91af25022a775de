using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Support;

/// <summary>A server whose data folder and clock the test holds, and what tests of images by URL ask of it.</summary>
public abstract class AssetServer : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();

    private protected ManualTime Time { get; } = new();

    private protected RunningServer Server { get; set; } = null!;

    private protected string DataFolder => _data.Path;

    public async ValueTask InitializeAsync() => Server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(Time), data: _data.Path);

    private protected async Task<Uri> DrawAsync(string output_format = "png")
    {
        using var drawn = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                seed = 3,
                size = "64x64",
                output_format,
                response_format = "url",
            }
        );
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await RunningServer.JsonAsync(drawn);
        answer.GetProperty("easel").GetProperty("warnings").GetArrayLength().ShouldBe(0);
        return new Uri(answer.GetProperty("data")[0].GetProperty("url").GetString()!);
    }

    /// <summary>The same path on the server that runs now.</summary>
    private protected Uri Here(Uri url) => new(Server.Address, url.PathAndQuery);

    private protected async Task<HttpStatusCode> StatusAsync(Uri url, HttpMethod? method = null)
    {
        using var answer = await SendAsync(method ?? HttpMethod.Get, url);
        return answer.StatusCode;
    }

    private protected async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(method, url);
        prepare?.Invoke(request);
        return await Server.Client.SendAsync(request);
    }
}
