using System.Text;

namespace Easel.Testing.Tests.Failures;

/// <summary>A request that draws, one of each API and of each way to ask it.</summary>
/// <param name="Name">In messages.</param>
/// <param name="Shape">How the API reports errors.</param>
internal sealed record DrawingCall(string Name, ErrorShape Shape, string Path, string Body, bool IsStream = false, bool IsForm = false)
{
    // A whole PNG of one pixel.
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    public static IReadOnlyList<DrawingCall> All { get; } =
    [
        new("generation", ErrorShape.OpenAI, "v1/images/generations", """{"prompt": "an apple", "size": "256x256"}"""),
        new(
            "generation, streamed",
            ErrorShape.OpenAI,
            "v1/images/generations",
            """{"prompt": "an apple", "size": "256x256", "stream": true, "partial_images": 1}""",
            IsStream: true
        ),
        new("edit", ErrorShape.OpenAI, "v1/images/edits", "", IsForm: true),
        new(
            "edit, streamed",
            ErrorShape.OpenAI,
            "v1/images/edits",
            $$"""{"prompt": "a hat", "size": "256x256", "images": [{"image_url": "data:image/png;base64,{{Pixel}}"}], "stream": true, "partial_images": 1}""",
            IsStream: true
        ),
        new("variation", ErrorShape.OpenAI, "v1/images/variations", "", IsForm: true),
        new("response", ErrorShape.OpenAI, "v1/responses", Response("")),
        new("response, streamed", ErrorShape.Response, "v1/responses", Response(""", "stream": true"""), IsStream: true),
        new("chat", ErrorShape.OpenAI, "v1/chat/completions", Chat("")),
        new("chat, streamed", ErrorShape.OpenAI, "v1/chat/completions", Chat(""", "stream": true"""), IsStream: true),
        new("AIsBreaker", ErrorShape.AIsBreaker, "api/v1/process", Process("false")),
        new("AIsBreaker, streamed", ErrorShape.AIsBreaker, "api/v1/process", Process("true"), IsStream: true),
        new(
            "SaaS",
            ErrorShape.Saas,
            "api/v1/ai/images/generate",
            """{"prompt": "an apple", "size": "256x256", "responseFormat": "b64_json"}"""
        ),
    ];

    /// <summary>Accepted at once, drawn later.</summary>
    public static DrawingCall Task { get; } =
        new("task", ErrorShape.OpenAI, "v1/images/generations/async", """{"prompt": "an apple", "size": "256x256"}""");

    public static IEnumerable<TheoryDataRow<string>> Names => All.Select(call => new TheoryDataRow<string>(call.Name));

    public static DrawingCall Of(string name) => All.Single(call => call.Name == name);

    /// <summary>Sent; its response's body is still to be read.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient http, string? failure, CancellationToken cancelled)
    {
        using var content = Content();
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = content };
        if (failure is not null)
            request.Headers.Add("Easel-Simulate", failure);
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancelled);
    }

    private HttpContent Content()
    {
        if (!IsForm)
            return new StringContent(Body, Encoding.UTF8, "application/json");
        var form = new MultipartFormDataContent
        {
            { new StringContent("256x256"), "size" },
            { new StringContent("b64_json"), "response_format" },
            { new ByteArrayContent(Convert.FromBase64String(Pixel)), "image", "pixel.png" },
        };
        if (Path.EndsWith("edits", StringComparison.Ordinal))
            form.Add(new StringContent("a hat"), "prompt");
        return form;
    }

    private static string Response(string more) =>
        $$"""{"input": "an apple", "tools": [{"type": "image_generation", "size": "256x256"{{(more.Length > 0 ? ", \"partial_images\": 1" : "")}}}]{{more}}}""";

    private static string Chat(string more) =>
        $$$"""
            {
              "model": "easel-stub",
              "messages": [{"role": "user", "content": "an apple"}],
              "image_config": {"size": "256x256"{{{(more.Length > 0 ? ", \"partial_images\": 1" : "")}}}}{{{more}}}
            }
            """;

    private static string Process(string stream) =>
        $$$"""
            {
              "service": {"serviceId": "text-to-image:easel"},
              "request": {
                "inputs": [{"text": {"role": "user", "content": "an apple"}}],
                "requested": {"image": {"width": 256, "height": 256, "delivery": "base64"}},
                "stream": {{{stream}}}
              }
            }
            """;
}

/// <summary>In whose words errors come.</summary>
internal enum ErrorShape
{
    OpenAI,

    /// <summary>OpenAI's, and the failed response of its stream.</summary>
    Response,
    AIsBreaker,
    Saas,
}
