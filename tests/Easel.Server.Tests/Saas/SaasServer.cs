using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Saas;

/// <summary>A server whose clock the test holds, and what tests of the SaaS API ask of it.</summary>
public abstract class SaasServer : IAsyncLifetime
{
    private protected const string Root = "/api/v1/ai";
    private protected const string Generate = Root + "/images/generate";

    private readonly TemporaryFolder _data = new();

    private protected ManualTime Time { get; } = new();

    private protected PaintEngine Engine { get; } = new();

    private protected RunningServer Server { get; private set; } = null!;

    private protected string DataFolder => _data.Path;

    private protected virtual string[] Arguments => [];

    /// <summary>What the test registers otherwise than the server.</summary>
    private protected virtual void Replace(IServiceCollection services) { }

    public async ValueTask InitializeAsync() => Server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(
            Engine,
            Arguments,
            services =>
            {
                services.AddSingleton<TimeProvider>(Time);
                Replace(services);
            },
            data: _data.Path
        );

    /// <summary>Sends a request; the body as it is where it is a text, as JSON otherwise.</summary>
    private protected async Task<(HttpResponseMessage Response, JsonElement Json)> SendAsync(
        HttpMethod method,
        string path,
        object? body = null,
        string? key = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : $"{Root}/{path}");
        if (body is not null)
            request.Content = body is string text ? new StringContent(text, Encoding.UTF8, "application/json") : JsonContent.Create(body);
        if (key is not null)
            request.Headers.Add("Authorization", $"Bearer {key}");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await Server.Client.SendAsync(request);
        return (response, await RunningServer.JsonAsync(response));
    }

    private protected async Task<JsonElement> DataAsync(
        HttpMethod method,
        string path,
        object? body = null,
        string? key = null,
        string? message = null
    )
    {
        var (response, json) = await SendAsync(method, path, body, key);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, json.ToString());
        if (message is not null)
            json.GetProperty("message").GetString().ShouldBe(message);
        return json.TryGetProperty("data", out var data) ? data : default;
    }

    /// <summary>Status, class, message and code of an error.</summary>
    private protected async Task<string> ErrorAsync(HttpMethod method, string path, object? body = null, string? key = null)
    {
        var (response, json) = await SendAsync(method, path, body, key);
        json.GetProperty("statusCode").GetInt32().ShouldBe((int)response.StatusCode);
        return $"{(int)response.StatusCode} {json.GetProperty("error")} {json.GetProperty("code")}: {json.GetProperty("message")}";
    }

    private protected static IEnumerable<string> Fields(JsonElement json) =>
        json.GetProperty("details")
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => $"{error.GetProperty("field")}: {error.GetProperty("message")}");
}
