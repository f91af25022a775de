using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.WrongBodies;

/// <summary>A server that keeps one thing of each kind, whose ids stand in paths.</summary>
public sealed class WrongBodyServer : IAsyncLifetime
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private KeyServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await KeyServer.StartAsync(
            args: ["--Easel:Saas:ImageRequestsPerMinute=0", "--Easel:Saas:TemplateUsesPerMinute=0", "--Easel:Saas:MaxTemplates=100000"]
        );
        await KeepAsync("key", KeyServer.Keys, """{"name":"a"}""");
        await KeepAsync("webhook", "/v1/admin/webhooks", """{"url":"https://hooks.test/a"}""");
        await KeepAsync("preset", "/v1/presets", """{"name":"a","prompt":"a {{b}}"}""");
        await KeepAsync("template", "/api/v1/ai/templates", """{"name":"a","prompt":"a {{b}}"}""");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>The status, and the names of what the error says is wrong.</summary>
    internal async Task<(HttpStatusCode Status, IReadOnlyList<string?> Names, string Text)> SendAsync(
        string method,
        string path,
        string? body = null
    )
    {
        foreach (var (name, id) in _ids)
            path = path.Replace($"{{{name}}}", id, StringComparison.Ordinal);
        using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _server.SendAsync(new HttpMethod(method), path, KeyServer.Admin, content);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, response.IsSuccessStatusCode ? [] : NamesIn(text), text);
    }

    private static List<string?> NamesIn(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        var error = root.GetProperty("error");
        if (error.ValueKind == JsonValueKind.String)
        {
            return root.TryGetProperty("details", out var details)
                ? [.. details.GetProperty("errors").EnumerateArray().Select(one => one.GetProperty("field").GetString())]
                : [null];
        }

        return error.TryGetProperty("errors", out var all)
            ? [.. all.EnumerateArray().Select(one => one.GetProperty("param").GetString())]
            : [error.GetProperty("param").GetString()];
    }

    private async Task KeepAsync(string name, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _server.SendAsync(HttpMethod.Post, path, KeyServer.Admin, content);
        var kept = await RunningServer.JsonAsync(response);
        _ids[name] = (kept.TryGetProperty("data", out var data) ? data : kept).GetProperty("id").GetString()!;
    }
}
