using System.Text.Json;
using Easel.Client.AIsBreaker;
using Easel.Client.Images;
using Easel.Client.Json;
using Easel.Client.Responses;
using Easel.Client.Saas;
using Easel.Client.Streaming;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;

namespace Easel.Client.Tests;

/// <summary>Types as they stand in their APIs: read, then written, every member is there again.</summary>
public sealed class JsonShapeTests
{
    [Fact]
    public void An_answer_keeps_all_that_it_has() => RoundTrip<ImagesResponse>(Payloads.OpenAI);

    [Fact]
    public void An_image_generation_call_keeps_all_that_it_has()
    {
        var call = RoundTrip<ImageGenerationCall>(
            """
            {"type":"image_generation_call","id":"ig_1","object":"realtime.item","status":"generating","result":"AQIDBA==","revised_prompt":"r","size":"1024x1024",
             "quality":"high","background":"opaque","output_format":"png","action":"edit","partial_image_index":1,"partial_image_b64":"AQIDBA==","tomorrow":[1]}
            """
        );
        call.Status.ShouldBe(ImageGenerationCallStatus.Generating);
        call.Action.ShouldBe(ImageGenerationAction.Edit);
        call.Result!.Value.ToArray().ShouldBe(Payloads.Bytes);
        call.PartialImage!.Value.ToArray().ShouldBe(Payloads.Bytes);
        call.PartialImageIndex.ShouldBe(1);
    }

    [Fact]
    public void An_image_generation_call_may_have_no_result_yet()
    {
        var call = JsonSerializer.Deserialize(
            """{"id":"ig_1","status":"in_progress","result":null}""",
            EaselJson.For<ImageGenerationCall>()
        )!;
        call.Result.ShouldBeNull();
        call.Type.ShouldBe("image_generation_call");
    }

    [Fact]
    public void An_output_image_keeps_all_that_it_has()
    {
        RoundTrip<OutputImage>("""{"index":1,"role":"assistant","base64":"AQIDBA==","isProcessing":true}""").IsProcessing.ShouldBeTrue();
        RoundTrip<OutputImage>("""{"index":0,"role":"assistant","url":"https://example.org/a.png","isProcessing":false}""")
            .Url!.Host.ShouldBe("example.org");
        JsonSerializer.Deserialize("""{"index":0}""", EaselJson.For<OutputImage>())!.Role.ShouldBe(OutputRole.Assistant);
    }

    [Fact]
    public void The_SaaS_template_s_options_keep_all_that_they_have() =>
        RoundTrip<ImageGenerationOptions>(
            """
            {"prompt":"x","model":"m","provider":"openai","size":"1792x1024","quality":"hd","style":"vivid","n":2,"responseFormat":"b64_json","user":"u","cache":false,"track":true}
            """
        );

    [Fact]
    public void Parameters_keep_all_that_they_have()
    {
        const string Common = """
            "model":"m","n":2,"size":"auto","quality":"low","background":"transparent","output_format":"webp","output_compression":50,"response_format":"url",
            "moderation":"low","user":"u","partial_images":3,"stream":true,"seed":7,"negative_prompt":"p","steps":9,"guidance_scale":1.5,"strict":true,"tomorrow":{}
            """;
        RoundTrip<ImageGenerateParams>($$"""{"prompt":"x","style":"vivid",{{Common}}}""");
        RoundTrip<ImageEditParams>(
            $$"""{"prompt":"x","images":[{"image_url":"https://example.org/a.png"},{"file_id":"f"}],"mask":{"file_id":"m"},"input_fidelity":"high","strength":0.5,{{Common}}}"""
        );
    }

    [Theory]
    [InlineData("image_generation.partial_image", typeof(ImageGenPartialImageEvent))]
    [InlineData("image_generation.completed", typeof(ImageGenCompletedEvent))]
    public void The_union_of_generation_events_is_told_apart_by_type(string type, Type expected)
    {
        var read = JsonSerializer.Deserialize(
            $$"""{"b64_json":"AQIDBA==","usage":{"type":"x"},"type":"{{type}}"}""",
            EaselJson.For<IImageGenStreamEvent>()
        );
        read.ShouldBeOfType(expected);
        JsonSerializer.SerializeToElement(read, EaselJson.For<IImageGenStreamEvent>()).GetProperty("type").GetString().ShouldBe(type);
    }

    [Theory]
    [InlineData("image_edit.partial_image", typeof(ImageEditPartialImageEvent))]
    [InlineData("image_edit.completed", typeof(ImageEditCompletedEvent))]
    public void The_union_of_edit_events_is_told_apart_by_type(string type, Type expected)
    {
        var read = JsonSerializer.Deserialize($$"""{"b64_json":"AQIDBA==","type":"{{type}}"}""", EaselJson.For<IImageEditStreamEvent>());
        read.ShouldBeOfType(expected);
        JsonSerializer.SerializeToElement(read, EaselJson.For<IImageEditStreamEvent>()).GetProperty("type").GetString().ShouldBe(type);
    }

    [Fact]
    public void An_event_of_tomorrow_is_null() =>
        JsonSerializer.Deserialize("""{"type":"image_generation.thinking","x":{}}""", EaselJson.For<IImageGenStreamEvent>()).ShouldBeNull();

    [Fact]
    public void Escaped_base64_is_base64() =>
        JsonSerializer
            .Deserialize("""{"b64_json":"\u0041QIDBA\u003d="}""", EaselJson.For<Image>())!
            .Bytes!.Value.ToArray()
            .ShouldBe(Payloads.Bytes);

    [Fact]
    public void What_is_no_wire_type_is_refused() => Should.Throw<NotSupportedException>(() => EaselJson.For<Version>());

    [Fact]
    public void Words_are_compared_by_what_they_say()
    {
        OutputQuality typed = "high";
        typed.ShouldBe(OutputQuality.High);
        default(OutputQuality).ToString().ShouldBe("");
        OutputSize.Of(640, 480).ShouldBe("640x480");
        OutputSize.Portrait.TryGetPixels(out var width, out var height).ShouldBeTrue();
        (width, height).ShouldBe((1024, 1536));
        foreach (var word in new OutputSize[] { "auto", "x", "10x", "x10", "-1x5", "", default })
            word.TryGetPixels(out _, out _).ShouldBeFalse(word.Value);
    }

    private static T RoundTrip<T>(string json)
    {
        var read = JsonSerializer.Deserialize(json, EaselJson.For<T>())!;
        using var expected = JsonDocument.Parse(json);
        var written = JsonSerializer.SerializeToElement(read, EaselJson.For<T>());
        JsonElement.DeepEquals(expected.RootElement, written).ShouldBeTrue(written.ToString());
        return read;
    }
}
