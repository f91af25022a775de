using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;
using Easel.Providers.Tests.Compliance;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.Services;

/// <summary>What services say that no document foresees, and that must do no harm.</summary>
public sealed class UnusualResponseTests : IAsyncLifetime
{
    private static readonly string Image = Convert.ToBase64String(Files.Png);

    private StandIn _service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _service = await StandIn.StartAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData("""{"input_tokens":10,"output_tokens":20,"cost":-5}""", 10, 20)]
    [InlineData("""{"input_tokens":-10,"output_tokens":20,"cost":79228162514264337593543950335}""", 0, 20)]
    [InlineData("""{"input_tokens":9223372036854775807,"output_tokens":9223372036854775807}""", 1_000_000_000, 1_000_000_000)]
    public async Task What_is_counted_and_charged_is_held_to_what_can_be(string usage, long input, long output)
    {
        _service.Answer = (context, _) => Respond.JsonAsync(context, $$$"""{"data":[{"b64_json":"{{{Image}}}"}],"usage":{{{usage}}}}""");
        var counted = (await RunAsync(new OpenRouterStandIn())).OfType<UsageEvent>().ShouldHaveSingleItem();
        (counted.InputTokens, counted.OutputTokens, counted.Cost).ShouldBe((input, output, null));
    }

    [Fact]
    public async Task No_more_previews_come_than_were_asked_for_and_no_step_beyond_the_last()
    {
        var preview = $$"""{"type":"image_generation.partial_image","b64_json":"{{Image}}","partial_image_index":0}""";
        _service.Answer = (context, _) =>
            Respond.EventsAsync(
                context,
                [
                    """{"type":"easel.progress","step":5,"steps":0}""",
                    """{"type":"easel.progress","step":-1,"steps":9223372036854775807}""",
                    """{"type":"easel.progress","step":1,"steps":4}""",
                    .. Enumerable.Repeat(preview, 20),
                    $$"""{"type":"image_generation.completed","b64_json":"{{Image}}"}""",
                ]
            );
        var events = await RunAsync(new OpenAIStandIn(), new GenerateRequest { Prompt = "a fox", PartialImages = 2 });
        events.OfType<PartialImageEvent>().Count().ShouldBe(2);
        events.OfType<ProgressEvent>().ShouldHaveSingleItem().ShouldBe(new ProgressEvent(1, 4));
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Azures_filter_says_which_categories_it_found()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                """
                {"error":{"code":"content_policy_violation","message":"Your request was rejected by the safety system.","inner_error":{
                "code":"ResponsibleAIPolicyViolation","content_filter_results":{"hate":{"filtered":false,"severity":"safe"},
                "violence":{"filtered":true,"severity":"high"},"jailbreak":{"detected":true,"filtered":false} }}}}
                """,
                400
            );
        var error = (await RunAsync(new AzureOpenAIStandIn()))[^1].ShouldBeOfType<FailureEvent>().Errors[0];
        (error.Kind, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Blocked, false));
        error.Categories.ShouldBe(["violence", "jailbreak"]);
    }

    [Theory]
    [InlineData("User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.")]
    [InlineData("User is locked. Reason: TOP_UP.")]
    public async Task An_account_of_fal_that_is_used_up_is_no_wrong_key(string detail)
    {
        _service.Answer = (context, _) => Respond.JsonAsync(context, $$"""{"detail":"{{detail}}"}""", 403);
        var error = (await RunAsync(new FalStandIn()))[^1].ShouldBeOfType<FailureEvent>().Errors[0];
        (error.Code, error.OutcomeUnknown).ShouldBe(("upstream_quota_exceeded", false));
    }

    [Theory]
    [InlineData("![a fox](data:image/png;base64,IMAGE)")]
    [InlineData("Here it is: ![](DATA:IMAGE/PNG;BASE64,IMAGE) Enjoy!")]
    [InlineData("data:image/png;base64,IMAGE")]
    public async Task A_picture_in_the_words_of_gemini_is_one(string text)
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""{"candidates":[{"content":{"parts":[{"text":{{{JsonSerializer.Serialize(text.Replace("IMAGE)", $"{Image})", StringComparison.Ordinal).Replace(",IMAGE", $",{Image}", StringComparison.Ordinal))}}}}]},"finishReason":"STOP"}]}"""
            );
        (await RunAsync(new GeminiStandIn())).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_response_of_gemini_that_stops_without_anything_is_no_refusal()
    {
        _service.Answer = (context, _) => Respond.JsonAsync(context, """{"candidates":[{"finishReason":"STOP"}]}""");
        var error = (await RunAsync(new GeminiStandIn()))[^1].ShouldBeOfType<FailureEvent>().Errors[0];
        (error.Kind, error.Code).ShouldBe((ImageErrorKind.Unavailable, "upstream_malformed"));
    }

    [Theory]
    [InlineData("NO_IMAGE", "\"finishMessage\":\"Unable to show the image.\",", "Unable to show the image.")]
    [InlineData("MAX_TOKENS", "", "MAX_TOKENS")]
    [InlineData("MALFORMED_FUNCTION_CALL", "", "MALFORMED_FUNCTION_CALL")]
    public async Task A_response_of_gemini_that_broke_off_is_no_refusal_and_says_why(string reason, string message, string said)
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$"""{"candidates":[{ {{message}}"content":{"parts":[]},"finishReason":"{{reason}}"}]}""");
        var error = (await RunAsync(new GeminiStandIn()))[^1].ShouldBeOfType<FailureEvent>().Errors[0];
        (error.Kind, error.Code, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Unavailable, "upstream_failed", false));
        error.Message.ShouldContain(said);
    }

    [Theory]
    [InlineData("IMAGE_SAFETY")]
    [InlineData("IMAGE_RECITATION")]
    [InlineData("IMAGE_PROHIBITED_CONTENT")]
    [InlineData("A_REASON_OF_NEXT_YEAR")]
    public async Task Every_other_end_of_gemini_without_an_image_is_final(string reason)
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$"""{"candidates":[{"content":{"parts":[]},"finishReason":"{{reason}}"}]}""");
        var error = (await RunAsync(new GeminiStandIn()))[^1].ShouldBeOfType<FailureEvent>().Errors[0];
        (error.Kind, error.Code).ShouldBe((ImageErrorKind.Blocked, "moderation_blocked"));
        error.Categories.ShouldBe([reason]);
    }

    [Fact]
    public async Task What_gemini_drew_while_it_thought_is_not_the_image()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""{"candidates":[{"content":{"parts":[{"thought":true,"inlineData":{"mimeType":"image/jpeg","data":"{{{Convert.ToBase64String(Files.Jpeg)}}}"}},{"inlineData":{"mimeType":"image/png","data":"{{{Image}}}"}}]},"finishReason":"STOP"}]}"""
            );
        // The service's own file, undecoded: by its format it is the second.
        var seen = (await RunAsync(new GeminiStandIn(), discard: false)).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        using (seen.Image)
            seen.Image.Format.ShouldBe(ImageFormat.Png);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Counts_beyond_reason_break_no_sum_of_gemini(bool isInteraction)
    {
        const string most = "9223372036854775807";
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                isInteraction
                    ? $$$"""
                    {"status":"completed","output_image":{"mime_type":"image/png","data":"{{{Image}}}"},
                    "usage":{"total_input_tokens":{{{most}}},"total_output_tokens":{{{most}}},"total_thought_tokens":{{{most}}},
                    "output_tokens_by_modality":[{"modality":"image","tokens":{{{most}}}},{"modality":"image","tokens":{{{most}}}}]} }
                    """
                    : $$$"""
                    {"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"{{{Image}}}"}}]},"finishReason":"STOP"}],
                    "usageMetadata":{"promptTokenCount":{{{most}}},"candidatesTokenCount":{{{most}}},"thoughtsTokenCount":{{{most}}},
                    "candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":{{{most}}}},{"modality":"IMAGE","tokenCount":{{{most}}}}]} }
                    """
            );
        var events = await RunAsync(isInteraction ? new InteractionsStandIn() : new GeminiStandIn());
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        var usage = events.OfType<UsageEvent>().ShouldHaveSingleItem();
        (usage.InputTokens, usage.OutputTokens).ShouldBe((1_000_000_000, 1_000_000_000));
        usage.Details!.Value.OutputImage.ShouldBe(1_000_000_000);
    }

    [Fact]
    public async Task Geminis_interactions_count_thoughts_and_images_that_were_sent()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""
                {"status":"completed","steps":[{"type":"model_output","content":[{"type":"image","mime_type":"image/png","data":"{{{Image}}}"}]}],
                "usage":{"total_input_tokens":266,"total_output_tokens":1120,"total_thought_tokens":100,"total_tokens":1486,
                "input_tokens_by_modality":[{"modality":"text","tokens":8},{"modality":"image","tokens":258}],
                "output_tokens_by_modality":[{"modality":"image","tokens":1120}]} }
                """
            );
        var usage = (await RunAsync(new InteractionsStandIn())).OfType<UsageEvent>().ShouldHaveSingleItem();
        (usage.InputTokens, usage.OutputTokens).ShouldBe((266, 1220));
        var details = usage.Details.ShouldNotBeNull();
        (details.InputText, details.InputImage, details.OutputText, details.OutputImage).ShouldBe((8, 258, 100, 1120));
    }

    [Theory]
    [InlineData("grok-imagine-image", false)]
    [InlineData("grok-imagine-image-quality", false)]
    [InlineData("grok-imagine-image-2.0", true)]
    public async Task Xai_is_sent_a_quality_by_the_one_model_that_has_some(string model, bool isSent)
    {
        var service = new XAIStandIn();
        _service.Answer = (context, call) => service.DrawAsync(context, call, Files.Png);
        var request = new GenerateRequest { Prompt = "a fox", Quality = ImageQuality.Low };
        var events = await RunAsync(service, request, model: model);
        _service.Calls.ShouldHaveSingleItem().Json.TryGetProperty("quality", out _).ShouldBe(isSent);
        events.OfType<WarningEvent>().Any(warned => warned.Warning.Param is "quality").ShouldBe(!isSent);
    }

    [Fact]
    public async Task What_geminis_interactions_do_not_know_is_warned_of_and_not_sent()
    {
        var service = new InteractionsStandIn();
        _service.Answer = (context, call) => service.DrawAsync(context, call, Files.Png);
        using var value = JsonDocument.Parse("\"allow_adult\"");
        var events = await RunAsync(
            service,
            new GenerateRequest
            {
                Prompt = "a fox",
                Extra = new Dictionary<string, JsonElement> { ["personGeneration"] = value.RootElement.Clone() },
            }
        );
        events.OfType<WarningEvent>().ShouldHaveSingleItem().Warning.Param.ShouldBe("extra.personGeneration");
        _service.Calls.ShouldHaveSingleItem().Json.GetRawText().ShouldNotContain("personGeneration");
    }

    [Fact]
    public async Task Warnings_of_another_easel_break_no_header()
    {
        await using var gateway = await GatewayServer.OfAsync(_service, "easel", "icons");
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""
                {"data":[{"b64_json":"{{{Image}}}"}],"easel":{"warnings":[{"code":"evil\r\nset-cookie: a=b","param":"ä","message":"One.\r\nTwo."},
                {"code":"odd","param":"size","message":""}]} }
                """
            );
        using var response = await gateway.GenerateAsync(new { model = "service/icons", prompt = "a fox" });
        var text = await response.Content.ReadAsStringAsync(Cancel);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        response.Headers.GetValues("easel-warnings").ShouldHaveSingleItem().ShouldBe("upstream_warning, odd;param=size");
        response.Headers.Contains("set-cookie").ShouldBeFalse();
        text.ShouldContain("One. Two.");
    }

    private async Task<IReadOnlyList<ImageEvent>> RunAsync(
        ServiceStandIn service,
        GenerateRequest? asked = null,
        string? model = null,
        bool discard = true
    )
    {
        await using var host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = service.Type,
                ["BaseUrl"] = new Uri(_service.Address, service.Path).ToString(),
                ["ApiKey"] = "secret-key",
                ["Models"] = model ?? service.ModelSetting,
            }.Concat(service.Settings)
        );
        await using var engine = await host.EngineAsync(model ?? service.Model);
        var card = await host.CardAsync(model ?? service.Model);
        var (request, warnings) = Negotiation.Negotiate(asked ?? new GenerateRequest { Prompt = "a fox" }, card);
        var events = await engine.RunAsync(request, Cancel).ToListAsync(Cancel);
        foreach (var happened in discard ? events : [])
            happened.Discard();
        return [.. warnings.Select(warning => new WarningEvent(warning)), .. events];
    }
}
