using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Access;

/// <summary>A server with an administrator, who creates keys.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    public const string Admin = "the administrator's own key";
    public const string Keys = "/v1/admin/keys";

    private KeyServer(RunningServer server) => Server = server;

    public RunningServer Server { get; }

    public static async Task<KeyServer> StartAsync(
        Abstractions.IImageEngine? engine = null,
        string[]? args = null,
        Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? replace = null,
        string? data = null
    ) => new(await RunningServer.StartAsync(engine, [$"--Easel:AdminKeys={Admin}", .. args ?? []], replace, data));

    public async Task<(string Id, string Value)> CreateAsync(object key)
    {
        using var response = await SendAsync(HttpMethod.Post, Keys, Admin, key);
        var created = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, created.ToString());
        return (created.GetProperty("id").GetString()!, created.GetProperty("value").GetString()!);
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        string? key,
        object? body = null,
        Action<HttpRequestMessage>? prepare = null
    )
    {
        using var request = new HttpRequestMessage(method, path);
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (body is not null)
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        prepare?.Invoke(request);
        return await Server.Client.SendAsync(request);
    }

    public async Task<JsonElement> AskAsync(
        HttpMethod method,
        string path,
        string key,
        object? body = null,
        HttpStatusCode expected = HttpStatusCode.OK
    )
    {
        using var response = await SendAsync(method, path, key, body);
        var json = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(expected, json.ToString());
        return json;
    }

    public async Task<HttpStatusCode> StatusAsync(string path, string? key)
    {
        using var response = await SendAsync(HttpMethod.Get, path, key);
        return response.StatusCode;
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
