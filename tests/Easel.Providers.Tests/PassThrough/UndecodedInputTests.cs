using System.Net;
using System.Net.Http.Headers;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.PassThrough;

/// <summary>Images that a service gets as they came are not decoded here; what must be decoded and cannot be is the client's to hear of.</summary>
public sealed class UndecodedInputTests : IAsyncLifetime
{
    private StandIn _service = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StandIn.StartAsync();
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$$"""{"created":1,"data":[{"b64_json":"{{{Convert.ToBase64String(Files.Png)}}}"}]}""");
    }

    public async ValueTask DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_file_whose_pixels_nobody_here_looks_at_reaches_the_service_byte_for_byte()
    {
        // Its header is good, and no decoder would take it.
        var file = Damaged(ImageFormat.Png);
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await EditAsync(server, file, "image/png");
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var parts = await _service.Calls.ShouldHaveSingleItem().FormAsync();
        parts.Single(part => part.FileName is not null).Content.ShouldBe(file);
    }

    [Fact]
    public async Task One_that_the_service_does_not_read_is_decoded_and_refused_where_that_fails()
    {
        await using var server = await GatewayServer.OfAsync(
            _service,
            "openai-compatible",
            "flux",
            new KeyValuePair<string, string>("Providers:service:Quirks", "localai")
        );
        using var response = await EditAsync(server, Damaged(ImageFormat.Gif), "image/gif", "flux");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await response.Content.ReadAsStringAsync());
        (await response.Content.ReadAsStringAsync()).ShouldContain("invalid_image_file");
        _service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_no_image_is_refused_before_anybody_is_asked()
    {
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await EditAsync(server, "this is no image"u8.ToArray(), "image/png");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _service.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_key_is_named_as_the_operators_and_never_shown()
    {
        _service.Answer = (context, call) =>
            Respond.JsonAsync(
                context,
                $$$"""{"error":{"message":"Incorrect API key provided: {{{call.Headers["Authorization"][7..]}}}.","code":"invalid_api_key"}}""",
                401
            );
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.GenerateAsync(new { model = "gpt-image-2", prompt = "a fox" });
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        text.ShouldContain("service does not accept its access key");
        text.ShouldNotContain("sk-of-the-service");
    }

    private static byte[] Damaged(ImageFormat format)
    {
        var file = Files.Make(format, new ImageSize(64, 48));
        file.AsSpan(file.Length / 2, file.Length / 3).Fill(0xA5);
        return file;
    }

    private static async Task<HttpResponseMessage> EditAsync(GatewayServer server, byte[] file, string type, string model = "gpt-image-2")
    {
        using var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue(type);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(model), "model" },
            { new StringContent("a hat"), "prompt" },
            { part, "image", "image.bin" },
        };
        return await server.Client.PostAsync(new Uri("/v1/images/edits", UriKind.Relative), form);
    }
}
