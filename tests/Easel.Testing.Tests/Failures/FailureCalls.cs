using System.Text;
using System.Text.Json;

namespace Easel.Testing.Tests.Failures;

/// <summary>A server that may fail, and what is asked of it.</summary>
internal static class FailureCalls
{
    public const string Generations = "v1/images/generations";

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static Task<EaselServer> StartAsync() => EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub }, Cancelled);

    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await http.PostAsync(path, content, Cancelled);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled));
        return document.RootElement.Clone();
    }
}
