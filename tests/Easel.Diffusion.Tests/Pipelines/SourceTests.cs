using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Pipelines;

/// <summary>Edits and variations, against what the tiny model's formula gives on paper.</summary>
public sealed class SourceTests : IDisposable
{
    private static readonly TinyModel Model = new() { Encoder = TinyEncoder.Latents, MeanWeight = 0.75f };
    private static readonly TestImage Picture = TestImage.Pattern(TinyFormula.Size);
    private static readonly Func<int, int, bool> LeftAndOnePixel = (x, y) => x < 4 || (x, y) == (7, 7);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<TinyModel, bool> Autoencoders =>
        new()
        {
            { Model, false },
            { Model, true },
            { Model with { Encoder = TinyEncoder.Moments }, false },
            { Model with { Encoder = TinyEncoder.OpenShape, Type = TensorElementType.Float16 }, false },
        };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Autoencoders))]
    public async Task Strength_0_gives_the_image_back_without_a_step(TinyModel model, bool premultiplied)
    {
        model.WriteFiles(_folder.Root);
        TinyModel.Edit(_folder.Root, "vae_decoder/config.json", config => config["alpha"] = premultiplied ? "premultiplied" : "straight");
        await using var engine = new DiffusionEngine(ModelFolder.Open(_folder.Root));

        var events = await engine.CollectAsync(
            new EditRequest
            {
                Prompt = "a",
                Images = [Picture],
                Strength = 0,
                PartialImages = 3,
            }
        );

        var image = events.ShouldHaveSingleItem().ShouldBeOfType<CompletedPixelsEvent>();
        image.Recipe.Steps.ShouldBe(0);
        image.Image.Span.ToArray().ShouldBeLike(Picture.Bytes);
        events.DisposeImages();
    }

    [Fact]
    public async Task A_model_without_alpha_sees_the_image_on_white()
    {
        await using var engine = new DiffusionEngine((Model with { Alpha = false }).Write(_folder));
        var image = (await engine.DrawAsync(new VaryRequest { Image = Picture, Strength = 0 })).ShouldHaveSingleItem();
        image.ShouldBeLike([
            .. Picture.Bytes.Select(
                (value, i) =>
                {
                    var alpha = Picture.Bytes[i / 4 * 4 + 3] / 255.0;
                    return i % 4 == 3 ? (byte)255 : (byte)Math.Round(value * alpha + 255 * (1 - alpha));
                }
            ),
        ]);
    }

    /// <summary>0.7 of five steps are three whole ones, from the noise of the third; every image has its own.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Runs_the_steps_that_its_strength_leaves(bool inpaints)
    {
        var model = Model with { Inpaints = inpaints };
        await using var engine = new DiffusionEngine(model.Write(_folder));
        var request = new EditRequest
        {
            Prompt = "a",
            NegativePrompt = "red",
            Images = [Picture],
            Strength = 0.7f,
            Seed = 11,
            Count = 2,
            Steps = TinyFormula.Steps,
            GuidanceScale = 1.5f,
            PartialImages = 1,
        };

        var events = await engine.CollectAsync(request);

        events.OfType<ProgressEvent>().ShouldBe([new(1, 3), new(2, 3), new(3, 3)]);
        events.OfType<PartialPixelsEvent>().Count().ShouldBe(2);
        foreach (var image in events.OfType<CompletedPixelsEvent>())
        {
            (image.Recipe.Steps, image.Recipe.Strength).ShouldBe((3, 0.7f));
            image.Recipe.Seed.ShouldBe(11 + image.ImageIndex);
            image
                .Image.Span.ToArray()
                .ShouldBeLike(
                    TinyFormula.Draw(model, Picture, isOpen: null, run: 3, image.Recipe.Seed!.Value, Text(model, "a", "red", 1.5))
                );
        }

        events.DisposeImages();
    }

    /// <summary>Every cell sees the mean of all, so the open ones come out right only where the closed ones were as noisy as they should
    /// be.</summary>
    [Theory]
    [InlineData(false, null, 5)]
    [InlineData(false, 0.6f, 3)]
    [InlineData(true, null, 5)]
    [InlineData(true, 0.8f, 4)]
    public async Task A_mask_is_drawn_anew_from_noise_around_what_is_known(bool inpaints, float? strength, int run)
    {
        var model = Model with { Inpaints = inpaints };
        await using var engine = new DiffusionEngine(model.Write(_folder));
        var request = new EditRequest
        {
            Prompt = "a",
            Images = [Picture],
            Mask = TestImage.Mask(TinyFormula.Size, LeftAndOnePixel),
            Strength = strength,
            Seed = 5,
            Count = 2,
            Steps = TinyFormula.Steps,
            GuidanceScale = 2,
        };

        var images = await engine.DrawAsync(request);

        for (var i = 0; i < 2; i++)
            images[i].ShouldBeLike(TinyFormula.Draw(model, Picture, LeftAndOnePixel, run, 5 + i, Text(model, "a", "", 2)));
        for (var y = 0; y < 6; y++)
        {
            var kept = new Range((y * 8 + 4) * 4, (y + 1) * 8 * 4);
            images[0][kept].ShouldBeLike(Picture.Bytes[kept]);
            images[0][(y * 8 * 4)..kept.Start].ShouldNotBe(Picture.Bytes[(y * 8 * 4)..kept.Start]);
        }
    }

    [Fact]
    public async Task A_preview_shows_what_is_known_as_it_stays()
    {
        await using var engine = new DiffusionEngine(Model.Write(_folder));
        var events = await engine.CollectAsync(
            new EditRequest
            {
                Prompt = "a",
                Images = [Picture],
                Mask = TestImage.Mask(TinyFormula.Size, LeftAndOnePixel),
                Seed = 1,
                PartialImages = 2,
            }
        );
        var previews = events.OfType<PartialPixelsEvent>().ToList();
        previews.Count.ShouldBe(2);
        foreach (var preview in previews)
            preview.Image.Span[(4 * 4)..(8 * 4)].ToArray().ShouldBeLike(Picture.Bytes[(4 * 4)..(8 * 4)]);
        previews[0].Image.Span.ToArray().ShouldNotBe(previews[1].Image.Span.ToArray());
        events.DisposeImages();
    }

    [Fact]
    public async Task Strength_1_forgets_the_image()
    {
        await using var engine = new DiffusionEngine(Model.Write(_folder));
        var drawn = await engine.DrawAsync(new GenerateRequest { Prompt = "a", Seed = 3 });
        (
            await engine.DrawAsync(
                new EditRequest
                {
                    Prompt = "a",
                    Images = [Picture],
                    Strength = 1,
                    Seed = 3,
                }
            )
        ).ShouldBe(drawn);
    }

    /// <summary>To an inpainting model text to image is a mask that is open everywhere.</summary>
    [Fact]
    public async Task An_inpainting_model_draws_from_text_too()
    {
        var model = Model with { Inpaints = true };
        await using var engine = new DiffusionEngine(model.Write(_folder));
        var image = (
            await engine.DrawAsync(
                new GenerateRequest
                {
                    Prompt = "a",
                    Seed = 9,
                    Steps = TinyFormula.Steps,
                    GuidanceScale = 1,
                }
            )
        ).ShouldHaveSingleItem();
        image.ShouldBeLike(TinyFormula.Draw(model, source: null, isOpen: null, run: 5, seed: 9, Text(model, "a", "", 1)));
    }

    [Fact]
    public async Task Variations_differ_from_the_image_and_from_each_other_whatever_the_batch()
    {
        var folder = Model.Write(_folder);
        await using var whole = new DiffusionEngine(folder);
        await using var single = new DiffusionEngine(folder, new DiffusionEngineOptions { MaxBatchPixels = 1 });
        var four = new VaryRequest
        {
            Image = Picture,
            Seed = 100,
            Count = 4,
        };

        var images = await whole.DrawAsync(four);

        images.Append(Picture.Bytes).Select(Convert.ToHexString).Distinct().Count().ShouldBe(5);
        (await single.DrawAsync(four)).ShouldBe(images);
        (await whole.DrawAsync(four with { Seed = 102, Count = 1 })).ShouldHaveSingleItem().ShouldBe(images[2]);
    }

    [Theory]
    [InlineData(
        """{ "_class_name": "DDIMScheduler", "clip_sample": false, "set_alpha_to_one": false, "prediction_type": "v_prediction" }"""
    )]
    [InlineData("""{ "_class_name": "EulerDiscreteScheduler", "beta_schedule": "scaled_linear" }""")]
    public async Task Keeps_what_is_known_with_every_scheduler(string scheduler)
    {
        await using var engine = new DiffusionEngine((Model with { Scheduler = scheduler }).Write(_folder));
        var request = new EditRequest
        {
            Prompt = "a",
            Images = [Picture],
            Mask = TestImage.Mask(TinyFormula.Size, LeftAndOnePixel),
            Seed = 1,
        };
        var image = (await engine.DrawAsync(request)).ShouldHaveSingleItem();
        image[(4 * 4)..(8 * 4)].ShouldBeLike(Picture.Bytes[(4 * 4)..(8 * 4)]);
        image[..(4 * 4)].ShouldNotBe(Picture.Bytes[..(4 * 4)]);
    }

    [Fact]
    public async Task A_strength_too_small_for_a_step_is_said()
    {
        await using var engine = new DiffusionEngine(Model.Write(_folder));
        var events = await engine.CollectAsync(
            new VaryRequest
            {
                Image = Picture,
                Strength = 0.1f,
                Steps = 9,
            }
        );
        events[0].ShouldBeOfType<WarningEvent>().Warning.Param.ShouldBe("strength");
        events[1].ShouldBeOfType<CompletedPixelsEvent>().Image.Span.ToArray().ShouldBeLike(Picture.Bytes);
        events.DisposeImages();
    }

    private static double Text(TinyModel model, string prompt, string negative, double guidance)
    {
        var vocabulary = Golden.Read("tokenizer.json").GetProperty("vocabulary");
        var with = Token(prompt);
        return guidance == 1 ? model.TextWeight * with : model.TextWeight * (Token(negative) + guidance * (with - Token(negative)));

        // The first token of no words is the end of the text.
        double Token(string word) => vocabulary.GetProperty(word.Length == 0 ? "<|endoftext|>" : $"{word}</w>").GetDouble();
    }
}
