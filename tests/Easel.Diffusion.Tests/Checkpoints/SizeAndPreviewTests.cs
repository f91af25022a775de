using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Checkpoints;

/// <summary>Checkpoints that draw any size, in two drawings where it is large, and show themselves by a tiny autoencoder.</summary>
public sealed class SizeAndPreviewTests
{
    private const string Plain = "Stable Diffusion 1 as a single file";

    [Theory]
    [InlineData("128x128", "128x128", null)]
    [InlineData("96x160", "96x160", null)]
    [InlineData("101x90", "101x90", "size_cropped")]
    [InlineData("1024x512", "181x91", "size_scaled")]
    public async Task Draws_sizes_that_no_list_names(string wanted, string drawn, string? warning)
    {
        using var folder = new TemporaryFolder();
        await using var engine = Open(folder, "{}");
        ImageSize.TryParse(wanted, out var size).ShouldBeTrue();

        var events = await engine.CollectAsync(Request(size));

        events.OfType<WarningEvent>().Select(happened => happened.Warning.Code).ShouldBe(warning is null ? [] : [warning]);
        Completed(events).Size.ToString().ShouldBe(drawn);
    }

    [Fact]
    public async Task Without_a_size_a_picture_is_a_square_of_the_familys_own()
    {
        using var folder = new TemporaryFolder();
        await using var engine = Open(folder, "{}");

        Completed(await engine.CollectAsync(Request(null))).Size.ShouldBe(new ImageSize(128, 128));
        engine.Card.Capabilities.DefaultSize.ShouldBe(new ImageSize(128, 128));
    }

    [Fact]
    public async Task A_list_of_sizes_leaves_no_others()
    {
        using var folder = new TemporaryFolder();
        await using var engine = Open(folder, """{"sizes": [[64, 64]]}""");
        var events = await engine.CollectAsync(Request(new ImageSize(96, 160)));
        Completed(events).Size.ShouldBe(new ImageSize(64, 64));
    }

    [Fact]
    public async Task High_quality_refines_a_large_picture_that_was_drawn_small()
    {
        using var folder = new TemporaryFolder();
        await using var engine = Open(folder, "{}");
        var request = Request(new ImageSize(256, 254)) with { Quality = ImageQuality.High, PartialImages = 1, Steps = 4 };

        var events = await engine.CollectAsync(request);

        Completed(events).Size.ShouldBe(new ImageSize(256, 254));
        var progress = events.OfType<ProgressEvent>().ToArray();

        // Four steps of PLMS ask five times, and the last two of them two or three.
        progress.Select(happened => happened.Step).ShouldBe(Enumerable.Range(1, progress.Length));
        progress.ShouldAllBe(happened => happened.Steps == progress.Length);
        events.OfType<PartialPixelsEvent>().ShouldHaveSingleItem().Image.Size.ShouldBe(new ImageSize(128, 128));
    }

    [Fact]
    public async Task Previews_come_from_a_tiny_autoencoder_that_lies_beside_the_model()
    {
        using var folder = new TemporaryFolder();
        var tiny = Golden
            .Read("networks.json")
            .EnumerateArray()
            .Single(entry => entry.GetProperty("name").GetString() is "tiny decoder as published");
        Directory.CreateDirectory(folder.At("vae_approx"));

        // Of one doubling, as the tiny model's autoencoder: layers up to the second block's, and the last two under their numbers.
        var layers = FormulaWeights
            .Shapes(tiny.GetProperty("tensors"))
            .Where(tensor => int.Parse(tensor.Name.Split('.')[0]) is <= 8)
            .Append(("9.weight", [3, 64, 3, 3]))
            .Append(("9.bias", [3]));
        var request = Request(new ImageSize(32, 32)) with { PartialImages = 1 };
        await using var without = Open(folder, """{"sizes": [[32, 32]]}""");
        var expected = await without.CollectAsync(request);
        FormulaWeights.Save(folder.At("vae_approx", "taesd_decoder.safetensors"), layers);
        ModelFolder.FindIn(folder.Root).ShouldHaveSingleItem();
        await using var with = Open(folder, """{"sizes": [[32, 32]]}""");

        var drawn = await with.CollectAsync(request);

        Completed(drawn).Span.SequenceEqual(Completed(expected).Span).ShouldBeTrue();
        var (preview, other) = (drawn.OfType<PartialPixelsEvent>().Single().Image, expected.OfType<PartialPixelsEvent>().Single().Image);
        preview.Size.ShouldBe(other.Size);
        preview.Span.SequenceEqual(other.Span).ShouldBeFalse();
    }

    [Fact]
    public async Task A_tiny_autoencoder_of_another_family_or_a_broken_one_is_none()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("vae_approx"));
        File.WriteAllText(folder.At("vae_approx", "taesd_decoder.safetensors"), "<html>");
        FormulaWeights.Save(
            folder.At("vae_approx", "taesd.safetensors"),
            [("1.weight", [64, 4, 3, 3]), ("3.conv.0.weight", [64, 64, 3, 3])]
        );
        await using var engine = Open(folder, """{"sizes": [[32, 32]]}""");
        var events = await engine.CollectAsync(Request(new ImageSize(32, 32)) with { PartialImages = 1 });
        events.OfType<PartialPixelsEvent>().ShouldHaveSingleItem();
    }

    private static DiffusionEngine Open(TemporaryFolder folder, string easel)
    {
        var path = folder.At("tiny.safetensors");
        if (!File.Exists(path))
            FormulaCheckpoint.Write(folder, FormulaCheckpoint.Golden(Plain));
        File.WriteAllText(folder.At("tiny.easel.json"), easel);
        return new DiffusionEngine(ModelFolder.Open(path), new DiffusionEngineOptions { Threads = 1 });
    }

    private static GenerateRequest Request(ImageSize? size) =>
        new()
        {
            Prompt = "a photo of a cat",
            Seed = 1,
            Steps = 2,
            Size = size,
        };

    private static Abstractions.Pixels.PixelBuffer Completed(IReadOnlyList<ImageEvent> events) =>
        events.OfType<CompletedPixelsEvent>().ShouldHaveSingleItem().Image;
}
