using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.OpenAI;

/// <summary>What goes out to OpenAI's Responses API, and what comes of its streams.</summary>
public sealed class ResponsesAdapterTests : IAsyncLifetime
{
    private static readonly string Image = Convert.ToBase64String(Files.Png);

    private StandIn _service = null!;
    private ProviderHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StandIn.StartAsync();
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$$"""{"output":[{"type":"image_generation_call","status":"completed","result":"{{{Image}}}"}]}""");
        _host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = "openai",
                ["BaseUrl"] = new Uri(_service.Address, "/v1").ToString(),
                ["ApiKey"] = "sk-test",
                ["Models"] = "gpt-image-2.6-flare",
                ["Api"] = "responses",
                ["ResponsesModel"] = "gpt-5.6",
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_generation_makes_the_model_call_the_tool()
    {
        await RunAsync(
            new GenerateRequest
            {
                Prompt = "a fox",
                Size = new ImageSize(1536, 1024),
                Quality = ImageQuality.High,
                Format = ImageFormat.WebP,
            }
        );
        var call = _service.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe("/v1/responses");
        call.Json.GetRawText()
            .ShouldBe(
                """{"model":"gpt-5.6","store":false,"input":[{"role":"user","content":[{"type":"input_text","text":"a fox"}]}],"tool_choice":{"type":"image_generation"},"tools":[{"type":"image_generation","action":"generate","model":"gpt-image-2.6-flare","size":"1536x1024","quality":"high","output_format":"webp","background":"auto"}]}"""
            );
    }

    [Fact]
    public async Task An_edit_brings_image_and_mask_as_they_came()
    {
        var mask = Files.Make(ImageFormat.Png, new ImageSize(64, 48), alpha: 0);
        await RunAsync(
            new EditRequest
            {
                Prompt = "a hat",
                Images = [Files.Input(Files.Png)],
                Mask = Files.Input(mask),
            }
        );
        var json = _service.Calls.ShouldHaveSingleItem().Json;
        json.GetProperty("input")[0]
            .GetProperty("content")[1]
            .GetProperty("image_url")
            .GetString()
            .ShouldBe($"data:image/png;base64,{Image}");
        var tool = json.GetProperty("tools")[0];
        tool.GetProperty("action").GetString().ShouldBe("edit");
        tool.GetProperty("input_image_mask")
            .GetProperty("image_url")
            .GetString()
            .ShouldBe($"data:image/png;base64,{Convert.ToBase64String(mask)}");
    }

    [Fact]
    public async Task Previews_are_streamed_as_they_come_and_the_tools_tokens_are_told()
    {
        _service.Answer = (context, _) =>
            Respond.EventsAsync(
                context,
                """{"type":"response.created","response":{"output":[]}}""",
                $$$"""{"type":"response.image_generation_call.partial_image","partial_image_b64":"{{{Image}}}","partial_image_index":0}""",
                $$$"""{"type":"response.image_generation_call.partial_image","partial_image_b64":"{{{Image}}}","partial_image_index":1}""",
                $$$"""{"type":"response.output_item.done","item":{"type":"image_generation_call","status":"completed","revised_prompt":"a red fox","result":"{{{Image}}}"}}""",
                $$$"""{"type":"response.completed","response":{"output":[{"type":"image_generation_call","status":"completed","result":"{{{Image}}}"}],"tool_usage":{"image_gen":{"input_tokens":50,"output_tokens":200}} } }"""
            );
        var events = await RunAsync(new GenerateRequest { Prompt = "a fox", PartialImages = 2 });
        var call = _service.Calls.Single().Json;
        call.GetProperty("stream").GetBoolean().ShouldBeTrue();
        call.GetProperty("tools")[0].GetProperty("partial_images").GetInt32().ShouldBe(2);
        events.OfType<PartialImageEvent>().Select(preview => preview.PartialIndex).ShouldBe([0, 1]);
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().RevisedPrompt.ShouldBe("a red fox");
        events.OfType<UsageEvent>().ShouldHaveSingleItem().OutputTokens.ShouldBe(200);
    }

    [Theory]
    [InlineData(
        """{"type":"response.failed","response":{"output":[],"error":{"code":"server_error","message":"Broken."}}}""",
        ImageErrorKind.Unavailable
    )]
    [InlineData(
        """{"type":"response.completed","response":{"output":[{"type":"message","content":[{"type":"output_text","text":"I cannot draw that."}]}]}}""",
        ImageErrorKind.Blocked
    )]
    [InlineData("""{"type":"error","code":"rate_limit_exceeded","message":"Slow down."}""", ImageErrorKind.Overloaded)]
    [InlineData("""{"type":"response.in_progress"}""", ImageErrorKind.Timeout)]
    public async Task A_stream_without_an_image_fails_as_what_it_says(string happened, ImageErrorKind kind)
    {
        _service.Answer = (context, _) => Respond.EventsAsync(context, happened);
        var events = await RunAsync(new GenerateRequest { Prompt = "a fox", PartialImages = 1 });
        events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0].Kind.ShouldBe(kind);
    }

    private async Task<IReadOnlyList<ImageEvent>> RunAsync(ImageRequest request)
    {
        var card = await _host.CardAsync("gpt-image-2.6-flare");
        await using var engine = await _host.EngineAsync("gpt-image-2.6-flare");
        var events = await engine.RunAsync(Negotiation.Negotiate(request, card).Request, default).ToListAsync();
        events.ForEach(happened => happened.Discard());
        return events;
    }
}
