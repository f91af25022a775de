using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Easel.Server.Workers;

namespace Easel.Server.Tests.Workers;

/// <summary>What goes to another process arrives as it was.</summary>
public sealed class WorkJsonTests
{
    [Fact]
    public void A_card_arrives_with_all_that_it_says()
    {
        var card = PaintEngine.Card with
        {
            Aliases = ["other"],
            Version = "7",
            Created = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600),
            Concurrency = new ModelConcurrency(3, "processor", 1),
            Capabilities = new ModelCapabilities
            {
                Sizes = SizeRule.Of(new ImageSize(256, 256), new ImageSize(512, 256)),
                AspectRatios = [new AspectRatio(16, 9)],
                NativeSizes = [new ImageSize(64, 64)],
                DefaultBackground = ImageBackground.Transparent,
                Styles = ["flat"],
                Schedulers = [],
                Extra = [new ExtraParameter("mode", ExtraParameterType.Text) { Values = ["a"], Max = 2 }],
                Seed = false,
            },
        };

        var read = WorkJson.ReadCards(WorkJson.WriteCards([card])).ShouldHaveSingleItem();

        WorkJson.WriteCards([read]).ShouldBe(WorkJson.WriteCards([card]));
        read.Concurrency.ShouldBe(card.Concurrency);
        (read.Id, read.Version, read.Created).ShouldBe((card.Id, card.Version, card.Created));
        read.Capabilities.Sizes.Only.ShouldBe(card.Capabilities.Sizes.Only);
        read.Capabilities.LargestSource.ShouldBe(card.Capabilities.LargestSource);
        read.Capabilities.DefaultBackground.ShouldBe(ImageBackground.Transparent);
        read.Capabilities.Seed.ShouldBeFalse();
        read.Capabilities.Extra.ShouldHaveSingleItem().Values.ShouldBe(["a"]);
    }

    [Fact]
    public void A_request_arrives_with_all_that_it_asks_for()
    {
        using var extra = JsonDocument.Parse("""{"a": [1, "x"]}""");
        var request = new GenerateRequest
        {
            Model = "m",
            Prompt = "a \u0000 red äpple \uD83C\uDF4E",
            NegativePrompt = "blue",
            Count = 3,
            TotalCount = 5,
            Size = new ImageSize(640, 384),
            AspectRatio = new AspectRatio(5, 3),
            Quality = ImageQuality.High,
            Background = ImageBackground.Transparent,
            Format = ImageFormat.WebP,
            Compression = 40,
            Seed = 4_294_967_295,
            Steps = 7,
            GuidanceScale = 2.5f,
            Loras = [new LoraChoice("ink", 0.8f)],
            PartialImages = 2,
            Style = "flat",
            Extra = new Dictionary<string, JsonElement> { ["a"] = extra.RootElement.GetProperty("a") },
            Strict = true,
            User = "u",
        };

        var read = WorkJson.ReadRequest<GenerateRequest>(WorkJson.WriteRequest(request));

        read.Loras.ShouldBe(request.Loras);
        read.Extra["a"].GetRawText().ShouldBe("""[1,"x"]""");
        (read with { Loras = [], Extra = request.Extra }).ShouldBe(request with { Loras = [], Extra = request.Extra });
    }

    [Fact]
    public void Events_arrive_and_what_a_newer_version_adds_is_passed_over()
    {
        var image = new WorkEvent(WorkEventType.Image)
        {
            ImageIndex = 2,
            Recipe = new ImageRecipe
            {
                Model = "m",
                Seed = 3,
                Loras = [new LoraChoice("ink")],
            },
            DrawnBackground = ImageBackground.Opaque,
            File = new WorkFile(3, 64, 32, ImageFormat.Jpeg) { Bytes = [1, 2, 3] },
        };

        var read = WorkJson.Read<WorkEvent>(WorkJson.Write(image));

        read.File!.Bytes.ShouldBe([1, 2, 3]);
        read.Recipe!.Loras.ShouldHaveSingleItem().Name.ShouldBe("ink");
        (read.ImageIndex, read.DrawnBackground, read.File.Format).ShouldBe((2, ImageBackground.Opaque, ImageFormat.Jpeg));
        WorkJson.Read<WorkEvent>("""{"type": "Progress", "step": 3, "ofTomorrow": {}}"""u8).Step.ShouldBe(3);
        WorkJson.Read<WorkEvent>("""{"type": "OfTomorrow", "step": 3}"""u8).Type.ShouldBe(WorkEventType.Unknown);
    }

    [Fact]
    public void What_was_shown_is_not_shown_again_by_another_worker_and_the_first_says_nothing_more()
    {
        var shown = new ShownEvents();
        var image = new WorkEvent(WorkEventType.Image) { ImageIndex = 0 };

        shown.IsNew("one", new WorkEvent(WorkEventType.Progress) { Step = 2, Steps = 4 }).ShouldBeTrue();
        shown.IsNew("one", image).ShouldBeTrue();
        shown.IsNew("two", new WorkEvent(WorkEventType.Taken)).ShouldBeTrue();
        shown.IsNew("two", new WorkEvent(WorkEventType.Progress) { Step = 1, Steps = 4 }).ShouldBeFalse();
        shown.IsNew("two", image).ShouldBeFalse();
        shown.IsNew("one", image with { ImageIndex = 1 }).ShouldBeFalse("it was overtaken");
        shown.IsNew("two", image with { ImageIndex = 1 }).ShouldBeTrue();
        shown.IsNew("one", new WorkEvent(WorkEventType.End)).ShouldBeFalse();
        shown.IsNew("two", new WorkEvent(WorkEventType.End)).ShouldBeTrue();
    }
}
