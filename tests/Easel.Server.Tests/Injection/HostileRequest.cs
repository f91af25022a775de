using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Access;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Injection;

/// <summary>Sends what may be hostile, and sees that no header came of it.</summary>
internal static class HostileRequest
{
    /// <summary>What the server answers; null where it refuses.</summary>
    public static async Task<JsonElement?> SendAsync(
        KeyServer server,
        HttpMethod method,
        string path,
        string? body = null,
        Action<HttpRequestMessage>? prepare = null
    )
    {
        using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        return await SendAsync(server, method, path, content, prepare);
    }

    public static async Task<JsonElement?> SendAsync(
        KeyServer server,
        HttpMethod method,
        string path,
        HttpContent? content,
        Action<HttpRequestMessage>? prepare = null
    )
    {
        using var response = await server.SendAsync(method, path, KeyServer.Admin, content, prepare);
        var (status, told) = (response.StatusCode, await response.Content.ReadAsStringAsync());
        ((int)status).ShouldBeLessThan(500, $"{method} {path}: {told}");
        response.Headers.Contains("X-Injected").ShouldBeFalse(path);
        response.Content.Headers.Contains("X-Injected").ShouldBeFalse(path);
        response
            .Headers.Concat(response.Content.Headers)
            .SelectMany(header => header.Value)
            .ShouldAllBe(value => !value.Any(char.IsControl));
        if (status is not (HttpStatusCode.OK or HttpStatusCode.Accepted))
            return null;
        return await RunningServer.JsonAsync(response);
    }
}
