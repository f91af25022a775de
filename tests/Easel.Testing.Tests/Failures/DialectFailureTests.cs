using System.Net;
using System.Text.Json;
using Easel.Testing.Failures;

namespace Easel.Testing.Tests.Failures;

/// <summary>Failures in the words of APIs that are not OpenAI's.</summary>
public sealed class DialectFailureTests
{
    private const string Process = "api/v1/process";
    private const string Generate = "api/v1/ai/images/generate";
    private const string Saas = """{"prompt": "an apple", "size": "256x256", "responseFormat": "b64_json"}""";

    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    private static string Breaker(bool stream, int samples = 1) =>
        $$$"""
            {
              "service": {"serviceId": "text-to-image:easel"},
              "request": {
                "inputs": [{"text": {"role": "user", "content": "an apple"}}],
                "requested": {"image": {"width": 256, "height": 256, "delivery": "base64"}, "samples": {{{samples}}}},
                "stream": {{{(stream ? "true" : "false")}}}
              }
            }
            """;

    [Fact]
    public async Task An_event_of_aisbreakers_stream_is_no_json_and_the_others_are()
    {
        await using var easel = await StartAsync();

        var (_, body, _) = await SendAsync(easel, Process, Breaker(stream: true, samples: 2), "malformed_event; event=2");

        var events = Events(body);
        events[^1].Name.ShouldBe("final");
        Should.Throw<JsonException>(() => Json(events[1].Data));
        foreach (var (_, data) in events.Where((_, index) => index != 1))
            Json(data);
    }

    [Fact]
    public async Task A_scenario_fails_requests_of_every_dialect()
    {
        await using var easel = await StartAsync();
        easel.Failures.Add(Failure.ServerError, path: "/api/v1/process", first: 2, last: 2);
        easel.Failures.Add(Failure.InsufficientQuota, path: "/api/v1/ai/*");

        (await SendAsync(easel, Process, Breaker(stream: false), null)).Status.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(easel, Process, Breaker(stream: false), null)).Status.ShouldBe(HttpStatusCode.InternalServerError);
        (await SendAsync(easel, Generate, Saas, null)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<EaselServer> StartAsync() => EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub }, Cancelled);

    private static async Task<(HttpStatusCode Status, string Body, TimeSpan? RetryAfter)> SendAsync(
        EaselServer easel,
        string path,
        string body,
        string? failure
    )
    {
        using var http = easel.CreateHttpClient();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (failure is not null)
            request.Headers.Add("Easel-Simulate", failure);
        using var response = await http.SendAsync(request, Cancelled);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancelled), response.Headers.RetryAfter?.Delta);
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static List<(string Name, string Data)> Events(string text) =>
        [
            .. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(block => block.Split('\n'))
                .Select(lines => (Field(lines, "event: "), Field(lines, "data: ")))
                .Where(each => each.Item2.Length > 0),
        ];

    private static string Field(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..] ?? "";
}
