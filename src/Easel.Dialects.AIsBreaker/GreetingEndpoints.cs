using Easel.Core;
using Easel.Dialects.Json;

namespace Easel.Dialects.AIsBreaker;

/// <summary><c>GET /ping</c> and <c>/version</c>: what AIsBreaker's programs look for a server with.</summary>
internal static class GreetingEndpoints
{
    private const int MaxName = 64;

    public static Task PingAsync(HttpContext context) =>
        JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("message"u8, "api-pong"u8);
                json.WriteEndObject();
            }
        );

    public static Task VersionAsync(HttpContext context)
    {
        var name = context.Request.Query["name"].ToString();
        if (name.Length is 0 or > MaxName)
            name = "stranger";
        return JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("version"u8, EaselVersion.Text);
                json.WriteString(
                    "message"u8,
                    $"Hello {name}, this is Easel, version {EaselVersion.Text}, which speaks AIsBreaker's protocol!"
                );
                json.WriteEndObject();
            }
        );
    }
}
