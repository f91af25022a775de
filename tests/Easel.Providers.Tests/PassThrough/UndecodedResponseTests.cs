using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.PassThrough;

/// <summary>A service's image that is as asked goes on byte for byte, by whichever API it was asked for: nobody here looks at its
/// pixels.</summary>
public sealed class UndecodedResponseTests : IAsyncLifetime
{
    // Its header is good, and no decoder would take it.
    private static readonly byte[] Undecodable = Damaged(Files.Make(ImageFormat.Png, new ImageSize(1024, 1024)));

    private StandIn _service = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StandIn.StartAsync();
        _service.Answer = (context, call) =>
        {
            var n = call.Json.TryGetProperty("n", out var count) ? count.GetInt32() : 1;
            var entry = $$"""{"b64_json":"{{Convert.ToBase64String(Undecodable)}}"}""";
            return Respond.JsonAsync(context, $$"""{"created":1,"data":[{{string.Join(',', Enumerable.Repeat(entry, n))}}]}""");
        };
    }

    public async ValueTask DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("/v1/images/generations", """{"prompt":"a fox","model":"gpt-image-2"}""", 1)]
    [InlineData("/v1/images/generations", """{"prompt":"a fox","model":"gpt-image-2","n":3}""", 3)]
    [InlineData("/v1/images/generations", """{"prompt":"a fox","model":"gpt-image-2","stream":true}""", 1)]
    [InlineData("/v1/responses", """{"input":"a fox","tools":[{"type":"image_generation","model":"gpt-image-2"}]}""", 1)]
    [InlineData("/v1/responses", """{"input":"a fox","stream":true,"tools":[{"type":"image_generation","model":"gpt-image-2"}]}""", 1)]
    [InlineData("/v1/chat/completions", """{"model":"gpt-image-2","messages":[{"role":"user","content":"a fox"}]}""", 1)]
    [InlineData("/v1/chat/completions", """{"model":"gpt-image-2","stream":true,"messages":[{"role":"user","content":"a fox"}]}""", 1)]
    [InlineData(
        "/api/v1/ai/images/generate",
        """{"prompt":"a fox","model":"gpt-image-2","n":2,"size":"1024x1024","responseFormat":"b64_json"}""",
        2
    )]
    public async Task It_goes_on_byte_for_byte(string path, string body, int images)
    {
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.Client.PostAsJsonAsync(path, JsonNode.Parse(body));
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        text.Split(Convert.ToBase64String(Undecodable)).Length.ShouldBeGreaterThanOrEqualTo(images + 1, text[..Math.Min(text.Length, 600)]);
    }

    [Theory]
    [InlineData(
        "/api/v1/process",
        """{"service":{"serviceId":"text-to-image:easel","engine":"gpt-image-2"},"request":{"inputs":[{"text":{"role":"user","content":"a fox"}}]}}"""
    )]
    [InlineData("/v1/images/generations", """{"prompt":"a fox","model":"gpt-image-2","response_format":"url"}""")]
    [InlineData("/api/v1/ai/images/generate", """{"prompt":"a fox","model":"gpt-image-2","size":"1024x1024","responseFormat":"url"}""")]
    public async Task Behind_a_url_it_is_byte_for_byte_too(string path, string body)
    {
        await using var server = await GatewayServer.OfAsync(_service, "openai-compatible", "gpt-image-2");
        using var response = await server.Client.PostAsJsonAsync(path, JsonNode.Parse(body));
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        (await server.Client.GetByteArrayAsync(UrlIn(text))).ShouldBe(Undecodable);
    }

    /// <summary>The first URL of a response, whatever API it is of.</summary>
    private static Uri UrlIn(string text) => new(text.Split("\"url\":\"")[1].Split('"')[0]);

    private static byte[] Damaged(byte[] file)
    {
        file.AsSpan(file.Length / 2, file.Length / 3).Fill(0xA5);
        return file;
    }
}
