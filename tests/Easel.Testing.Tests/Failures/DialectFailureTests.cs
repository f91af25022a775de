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

    [Theory]
    [InlineData("429; retry-after=7", 429, "Too Many Requests", 7)]
    [InlineData("insufficient_quota", 429, "Too Many Requests", null)]
    [InlineData("500", 500, "Internal Server Error", null)]
    [InlineData("503; retry-after=3", 503, "Service Unavailable", 3)]
    [InlineData("moderation_blocked; categories=gore", 400, "Bad Request", null)]
    public async Task AIsBreaker_reports_errors_in_its_object(string failure, int status, string text, int? wait)
    {
        await using var easel = await StartAsync();
        foreach (var stream in new[] { false, true })
        {
            var (before, body, retry) = await SendAsync(easel, Process, Breaker(stream), failure);

            ((int)before, retry?.TotalSeconds).ShouldBe((status, wait));
            CheckBreaker(Json(body).GetProperty("error"), status, text);
        }

        var (during, unary, again) = await SendAsync(easel, Process, Breaker(stream: false), $"{failure}; at=stream");
        ((int)during, again?.TotalSeconds).ShouldBe((status, wait));
        CheckBreaker(Json(unary).GetProperty("error"), status, text);
        var (ok, streamed, _) = await SendAsync(easel, Process, Breaker(stream: true), $"{failure}; at=stream");
        ok.ShouldBe(HttpStatusCode.OK);
        var events = Events(streamed);
        events.Select(each => each.Name).ShouldBe(["progress", "error"]);
        CheckBreaker(Json(events[^1].Data).GetProperty("error"), status, text);

        static void CheckBreaker(JsonElement error, int status, string text)
        {
            error.GetProperty("statusCode").GetInt32().ShouldBe(status);
            error.GetProperty("statusText").GetString().ShouldBe(text);
            error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [InlineData("429; retry-after=7", 429, "TooManyRequestsException", "RATE_LIMIT_EXCEEDED", 7)]
    // The template refuses what is over the limits of a month.
    [InlineData("insufficient_quota", 403, "ForbiddenException", "USAGE_LIMIT_EXCEEDED", null)]
    [InlineData("500", 500, "Internal Server Error", "PROVIDER_ERROR", null)]
    [InlineData("503; retry-after=3", 503, "ServiceUnavailableException", "PROVIDER_ERROR", 3)]
    [InlineData("moderation_blocked", 400, "BadRequestException", "MODERATION_BLOCKED", null)]
    public async Task The_saas_api_reports_errors_in_its_object(string failure, int status, string name, string code, int? wait)
    {
        await using var easel = await StartAsync();
        foreach (var asked in new[] { failure, $"{failure}; at=stream" })
        {
            var (answered, body, retry) = await SendAsync(easel, Generate, Saas, asked);

            ((int)answered, retry?.TotalSeconds).ShouldBe((status, wait), asked);
            var error = Json(body);
            error.GetProperty("error").GetString().ShouldBe(name);
            error.GetProperty("statusCode").GetInt32().ShouldBe(status);
            error.GetProperty("code").GetString().ShouldBe(code);
            error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Theory]
    [InlineData(Process, false)]
    [InlineData(Process, true)]
    [InlineData(Generate, false)]
    public async Task Connections_break_in_the_midst_of_an_image(string path, bool stream)
    {
        await using var easel = await StartAsync();
        foreach (var failure in new[] { "connection_reset", "partial_then_silence; seconds=0.2" })
        {
            var read = await Should.ThrowAsync<Exception>(() => SendAsync(easel, path, BodyOf(path, stream), failure));

            (read is HttpRequestException or IOException).ShouldBeTrue(read.ToString());
        }
    }

    [Theory]
    [InlineData(Process, false)]
    [InlineData(Process, true)]
    [InlineData(Generate, false)]
    public async Task Images_are_truncated_in_whole_json(string path, bool stream)
    {
        await using var easel = await StartAsync();

        var (_, body, _) = await SendAsync(easel, path, BodyOf(path, stream), "truncated_base64");

        foreach (var document in stream ? Events(body).Select(each => each.Data) : [body])
            Json(document);
        var images = Images(body).ToList();
        images.ShouldNotBeEmpty();
        images.ShouldAllBe(image => image.Length == 201);
    }

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

    private static string BodyOf(string path, bool stream) => path is Process ? Breaker(stream) : Saas;

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

    /// <summary>What looks like an image's text: longer than ids and tokens.</summary>
    private static IEnumerable<string> Images(string text) =>
        System
            .Text.RegularExpressions.Regex.Matches(text, "[A-Za-z0-9+/=]{180,}", default, TimeSpan.FromSeconds(30))
            .Select(match => match.Value);
}
