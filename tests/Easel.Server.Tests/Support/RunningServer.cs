using System.Net.Http.Json;
using System.Text.Json;
using Easel.Abstractions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Support;

/// <summary>The real program on the real Kestrel, on a free port, drawing with an engine of the test's.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public const string Generations = "/v1/images/generations";

    private readonly WebApplication _app;
    private readonly TemporaryFolder? _ownData;

    private RunningServer(WebApplication app, TemporaryFolder? ownData)
    {
        _app = app;
        _ownData = ownData;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="data">The data folder; a new one that goes with the server when there is none.</param>
    public static async Task<RunningServer> StartAsync(
        IImageEngine? engine = null,
        string[]? args = null,
        Action<IServiceCollection>? replace = null,
        string? data = null
    )
    {
        var ownData = data is null ? new TemporaryFolder() : null;
        var app = Program.Build(
            [
                "--Easel:Urls=http://127.0.0.1:0",
                $"--Easel:ModelsFolder={TestModels.Folder}",
                $"--Easel:DataFolder={data ?? ownData!.Path}",
                "--Logging:LogLevel:Default=Warning",
                .. args ?? [],
            ],
            services =>
            {
                services.ServeOnly(PaintEngine.Card, engine ?? new PaintEngine());
                services.RemoveWarmUp();
                replace?.Invoke(services);
            }
        );
        app.ShouldNotBeNull();
        await app.StartAsync();
        return new RunningServer(app, ownData);
    }

    public Task<HttpResponseMessage> GenerateAsync(object body) => Client.PostAsJsonAsync(Generations, body);

    public Task<HttpResponseMessage> EditAsync(Form form) => Client.PostAsync("/v1/images/edits", form.Content);

    public Task<HttpResponseMessage> EditAsync(object json) => Client.PostAsJsonAsync("/v1/images/edits", json);

    public Task<HttpResponseMessage> VaryAsync(Form form) => Client.PostAsync("/v1/images/variations", form.Content);

    public Task<HttpResponseMessage> PostAsync(string json, string contentType = "application/json")
    {
        var content = new StringContent(json);
        content.Headers.Remove("Content-Type");
        if (contentType.Length > 0)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return Client.PostAsync(Generations, content);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>As on a signal: what is under way is finished, what is to be written is written.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _ownData?.Dispose();
    }
}
