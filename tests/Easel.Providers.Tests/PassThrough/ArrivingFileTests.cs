using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.PassThrough;

/// <summary>Images that a service names by URL, or gives as files, go to the client while they are being fetched.</summary>
public sealed class ArrivingFileTests : IAsyncLifetime
{
    private static readonly byte[] Large = Files.Noise(new ImageSize(512, 384));

    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private StandIn _service = null!;

    public async ValueTask InitializeAsync() => _service = await StandIn.StartAsync();

    public async ValueTask DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [InlineData("openai-compatible", "flux")]
    [InlineData("fal", "fal-ai/flux/dev")]
    [InlineData("bfl", "flux-2-pro")]
    [InlineData("replicate", "black-forest-labs/flux-schnell")]
    public async Task The_client_has_its_beginning_before_the_service_has_sent_its_end(string type, string model)
    {
        _service.Answer = (context, call) =>
            call.Path.Contains("file.png", StringComparison.Ordinal) ? SendAsync(context) : DrawAsync(context);
        await using var server = await GatewayServer.OfAsync(_service, type, model);
        using var response = await server.GenerateAsync(Body(model));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        await using var body = await response.Content.ReadAsStreamAsync();
        var read = new byte[200_000];
        await body.ReadExactlyAsync(read);

        _go.SetResult();

        using var all = JsonDocument.Parse(Encoding.ASCII.GetString(read) + await new StreamReader(body).ReadToEndAsync());
        all.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64().ShouldBe(Large);
        _service
            .Calls.Single(call => call.Path.Contains("file.png", StringComparison.Ordinal))
            .Headers.Keys.ShouldNotContain("Authorization");
    }

    [Fact]
    public async Task One_that_breaks_off_in_the_middle_breaks_the_response_off()
    {
        _service.Answer = async (context, call) =>
        {
            if (!call.Path.Contains("file.png", StringComparison.Ordinal))
            {
                await DrawAsync(context);
                return;
            }

            context.Response.ContentLength = Large.Length;
            await context.Response.Body.WriteAsync(Large.AsMemory(0, Large.Length / 2));
            await context.Response.Body.FlushAsync();
            await _go.Task;
            context.Abort();
        };
        await using var server = await GatewayServer.OfAsync(_service, "openai-compatible", "flux");
        using var response = await server.GenerateAsync(Body("flux"));
        await using var body = await response.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[150_000]);
        _go.SetResult();
        await Should.ThrowAsync<IOException>(() => body.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task One_that_must_be_changed_is_changed_when_all_of_it_is_there()
    {
        _go.SetResult();
        _service.Answer = (context, call) =>
            call.Path.Contains("file.png", StringComparison.Ordinal) ? SendAsync(context) : DrawAsync(context);
        await using var server = await GatewayServer.OfAsync(_service, "openai-compatible", "flux");
        using var response = await server.GenerateAsync(
            new
            {
                model = "flux",
                prompt = "a fox",
                output_format = "webp",
                response_format = "b64_json",
            }
        );
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Files
            .FormatOf(json.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64())
            .ShouldBe("webp", StringCompareShould.IgnoreCase);
    }

    private static object Body(string model) =>
        new
        {
            model,
            prompt = "a fox",
            response_format = "b64_json",
            output_format = "png",
        };

    /// <summary>One answer that says what each service's says of finished work.</summary>
    private static Task DrawAsync(HttpContext context)
    {
        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var file = $"{origin}/file.png";
        return Respond.JsonAsync(
            context,
            $$"""
            {
              "created": 1, "data": [{"url": "{{file}}", "revised_prompt": "a red fox"}],
              "request_id": "r", "response_url": "{{origin}}/r/response", "status_url": "{{origin}}/r/status", "cancel_url": "{{origin}}/r/cancel",
              "images": [{"url": "{{file}}", "content_type": "image/png"}],
              "id": "r", "polling_url": "{{origin}}/v1/get_result?id=r", "result": {"sample": "{{file}}"},
              "output": ["{{file}}"], "urls": {"get": "{{origin}}/v1/predictions/r"},
              "status": "{{StatusOf(context.Request.Path)}}"
            }
            """
        );
    }

    private static string StatusOf(string path) =>
        path.Contains("predictions", StringComparison.Ordinal) ? "succeeded"
        : path.Contains("get_result", StringComparison.Ordinal) ? "Ready"
        : "COMPLETED";

    private async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "image/png";
        context.Response.ContentLength = Large.Length;
        var half = Large.Length / 2;
        await context.Response.Body.WriteAsync(Large.AsMemory(0, half));
        await context.Response.Body.FlushAsync();
        await _go.Task;
        await context.Response.Body.WriteAsync(Large.AsMemory(half));
    }
}
