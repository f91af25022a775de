using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.OpenAI;

/// <summary>What goes out to OpenAI, and what comes of its streams.</summary>
public sealed class OpenAIAdapterTests : IAsyncLifetime
{
    private StandIn _service = null!;
    private ProviderHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StandIn.StartAsync();
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$$"""{"created":1,"data":[{"b64_json":"{{{Convert.ToBase64String(Files.Png)}}}"}]}""");
        _host = Host("openai", "gpt-image-2.6-flare;gpt-image-2");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_generation_says_what_was_asked_for_and_nothing_else()
    {
        await RunAsync(
            "gpt-image-2.6-flare",
            new GenerateRequest
            {
                Prompt = "a fox",
                Size = new ImageSize(1536, 1024),
                Quality = ImageQuality.Max,
                Format = ImageFormat.WebP,
                Compression = 80,
                Background = ImageBackground.Transparent,
            }
        );
        var call = _service.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe("/v1/images/generations");
        call.Json.GetRawText()
            .ShouldBe(
                """{"model":"gpt-image-2.6-flare","prompt":"a fox","n":1,"size":"1536x1024","quality":"max","output_format":"webp","output_compression":80,"background":"transparent"}"""
            );
    }

    [Fact]
    public async Task An_edit_is_a_form_with_the_files_as_they_came()
    {
        var mask = Files.Make(ImageFormat.Png, new ImageSize(64, 48), alpha: 0);
        await RunAsync(
            "gpt-image-2",
            new EditRequest
            {
                Prompt = "a hat",
                Images = [Files.Input(Files.Png), Files.Input(Files.Jpeg, "image/jpeg")],
                Mask = Files.Input(mask),
            }
        );
        var call = _service.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe("/v1/images/edits");
        var parts = await call.FormAsync();
        parts.Where(part => part.Name == "image[]").Select(part => part.Content).ShouldBe([Files.Png, Files.Jpeg]);
        parts.Single(part => part.Name == "mask").Content.ShouldBe(mask);
        parts.Single(part => part.Name == "prompt").Text.ShouldBe("a hat");
        parts.Single(part => part.Name == "size").Text.ShouldBe("auto");
    }

    [Fact]
    public async Task Previews_are_streamed_as_they_come_and_tokens_are_told()
    {
        var image = Convert.ToBase64String(Files.Png);
        _service.Answer = (context, _) =>
            Respond.EventsAsync(
                context,
                $$$"""{"type":"image_generation.partial_image","b64_json":"{{{image}}}","partial_image_index":0}""",
                $$$"""{"type":"image_generation.partial_image","b64_json":"{{{image}}}","partial_image_index":1}""",
                $$$"""
                {"type":"image_generation.completed","b64_json":"{{{image}}}","usage":{"input_tokens":50,"output_tokens":200,"input_tokens_details":{"text_tokens":10,"image_tokens":40} } }
                """.ReplaceLineEndings(""),
                "[DONE]"
            );
        var events = await RunAsync("gpt-image-2", new GenerateRequest { Prompt = "a fox", PartialImages = 2 });
        _service.Calls.Single().Json.GetProperty("stream").GetBoolean().ShouldBeTrue();
        _service.Calls.Single().Json.GetProperty("partial_images").GetInt32().ShouldBe(2);
        events.OfType<PartialImageEvent>().Select(preview => preview.PartialIndex).ShouldBe([0, 1]);
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        var usage = events.OfType<UsageEvent>().ShouldHaveSingleItem();
        (usage.InputTokens, usage.OutputTokens, usage.Details!.Value.InputImage, usage.Details.Value.OutputImage).ShouldBe(
            (50, 200, 40, 200)
        );
    }

    [Fact]
    public async Task A_stream_that_fails_in_the_middle_fails()
    {
        _service.Answer = (context, _) =>
            Respond.EventsAsync(
                context,
                """{"type":"error","error":{"type":"image_generation_user_error","code":"moderation_blocked","message":"No."}}"""
            );
        var events = await RunAsync("gpt-image-2", new GenerateRequest { Prompt = "a fox", PartialImages = 1 });
        events.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0].Kind.ShouldBe(ImageErrorKind.Blocked);
    }

    [Fact]
    public async Task Some_of_several_images_are_given_with_a_warning_when_others_fail()
    {
        await using var host = Host("openai-compatible", "flux");
        var count = 0;
        _service.Answer = (context, _) =>
            Interlocked.Increment(ref count) == 2
                ? Respond.JsonAsync(context, """{"error":{"message":"out of memory"}}""", 500)
                : Respond.JsonAsync(context, $$$"""{"data":[{"b64_json":"{{{Convert.ToBase64String(Files.Png)}}}"}]}""");
        var events = await RunAsync("flux", new GenerateRequest { Prompt = "a fox", Count = 3 }, host);
        events.OfType<CompletedImageEvent>().Count().ShouldBeInRange(1, 2);
        events[^1].ShouldBeOfType<WarningEvent>().Warning.Code.ShouldBe("fewer_images");
    }

    [Fact]
    public async Task A_gateways_task_is_waited_for()
    {
        await using var host = Host("openai-compatible", "flux");
        var looks = 0;
        _service.Answer = (context, call) =>
            call.Method == "POST" ? Respond.JsonAsync(context, """{"code":200,"data":[{"status":"submitted","task_id":"task_1"}]}""")
            : Interlocked.Increment(ref looks) < 3
                ? Respond.JsonAsync(context, """{"code":200,"data":{"id":"task_1","status":"processing","progress":40}}""")
            : Respond.JsonAsync(
                context,
                $$$"""{"code":200,"data":{"id":"task_1","status":"completed","result":{"data":[{"b64_json":"{{{Convert.ToBase64String(Files.Png)}}}"}]} } }"""
            );
        var events = await RunAsync("flux", new GenerateRequest { Prompt = "a fox" }, host);
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        _service.Calls.Select(call => call.Path).Distinct().ShouldBe(["/v1/images/generations", "/v1/tasks/task_1"]);
    }

    private ProviderHost Host(string type, string models) =>
        ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = type,
                ["BaseUrl"] = new Uri(_service.Address, "/v1").ToString(),
                ["ApiKey"] = "sk-test",
                ["Models"] = models,
            }
        );

    private async Task<IReadOnlyList<ImageEvent>> RunAsync(string model, ImageRequest request, ProviderHost? host = null)
    {
        host ??= _host;
        var card = await host.CardAsync(model);
        RequestValidator.Validate(request, card).ShouldBeEmpty();
        await using var engine = await host.EngineAsync(model);
        var events = await engine.RunAsync(Negotiation.Negotiate(request, card).Request, default).ToListAsync();
        events.ForEach(happened => happened.Discard());
        return events;
    }
}
