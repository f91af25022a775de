using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Seeds;
using Easel.Diffusion.Tests.Support;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Tests.Pipelines;

/// <summary>The whole pipeline from prompt to pixels, against what the tiny model's formula gives on paper.</summary>
public sealed class TinyModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<TinyModel> Exports =>
        [
            new TinyModel(),
            new TinyModel { TimestepType = TensorElementType.Int64, TimestepShape = [] },
            new TinyModel { TimestepType = TensorElementType.Int64, TimestepShape = [1] },
            new TinyModel { TimestepType = TensorElementType.Double, IdType = TensorElementType.Int32 },
            new TinyModel { Type = TensorElementType.Float16, TimestepType = TensorElementType.Float16 },
        ];

    public void Dispose() => _folder.Dispose();

    /// <summary>
    /// Along x_s = (1 - s) x_0 + s e, Euler from s to s' adds (s' - s) v, where guidance makes v the model's answer to the negative
    /// prompt plus scale times the difference to the prompt's. The pixels are (x / scaling + shift + 1) / 2.
    /// </summary>
    [Theory]
    [MemberData(nameof(Exports))]
    public async Task Draws_what_the_formula_says_whatever_the_types_of_the_export(TinyModel model)
    {
        await using var engine = new DiffusionEngine(model.Write(_folder));
        var request = new GenerateRequest
        {
            Prompt = "a",
            NegativePrompt = "red",
            Seed = 11,
            Count = 2,
            Steps = 5,
            GuidanceScale = 1.5f,
        };

        var images = await engine.DrawAsync(request);

        var vocabulary = Golden.Read("tokenizer.json").GetProperty("vocabulary");
        var prompt = vocabulary.GetProperty("a</w>").GetDouble();
        var negative = vocabulary.GetProperty("red</w>").GetDouble();
        var text = model.TextWeight * (negative + 1.5 * (prompt - negative));
        double[] sigmas = [1, 0.75025, 0.5005, 0.25075, 0.001, 0];
        images.Count.ShouldBe(2);
        for (var image = 0; image < 2; image++)
        {
            var noise = new float[TinyModel.LatentChannels * 16];
            GaussianNoise.Fill(11 + image, noise);
            for (var i = 0; i < noise.Length; i++)
            {
                double x = noise[i];
                for (var step = 0; step < 5; step++)
                {
                    var timestep = model.TimestepType == TensorElementType.Int64 ? Math.Floor(sigmas[step] * 1000) : sigmas[step] * 1000;
                    x += (sigmas[step + 1] - sigmas[step]) * (model.Feedback * x + text + model.TimeWeight * timestep);
                }

                // DepthToSpace, depth-column-row: channel c + 4 (2 row + column) of a latent becomes channel c of that pixel of its block.
                var (channel, y, column) = (i / 16, i / 4 % 4, i % 4);
                var block = channel / 4;
                var pixel = images[image].AsSpan(((2 * y + block / 2) * 8 + 2 * column + block % 2) * 4, 4);
                var unit = Math.Clamp((x / TinyModel.ScalingFactor + TinyModel.ShiftFactor + 1) / 2, 0, 1);
                if (channel % 4 < 3 && pixel[3] == 0)
                    continue;
                var tolerance = model.Type == TensorElementType.Float16 ? 2 : 1;
                Math.Abs(pixel[channel % 4] - unit * 255).ShouldBeLessThanOrEqualTo(tolerance + 0.01, $"element {i} of image {image}");
            }
        }
    }

    [Fact]
    public async Task Without_guidance_the_negative_prompt_is_left_out_and_said_so()
    {
        await using var engine = new DiffusionEngine(new TinyModel().Write(_folder));
        var plain = new GenerateRequest
        {
            Prompt = "a",
            Seed = 1,
            GuidanceScale = 1,
        };

        var expected = (await engine.DrawAsync(plain))[0];
        var events = await engine.CollectAsync(plain with { NegativePrompt = "red" });

        events[0].ShouldBeOfType<WarningEvent>().Warning.Param.ShouldBe("negative_prompt");
        var image = events.OfType<CompletedPixelsEvent>().Single();
        image.Recipe.GuidanceScale.ShouldBe(1);
        image.Image.Span.ToArray().ShouldBe(expected);
        events.DisposeImages();
        (await engine.DrawAsync(plain with { GuidanceScale = 2 }))[0].ShouldNotBe(expected);
    }

    [Fact]
    public async Task An_image_does_not_depend_on_the_batch_it_was_drawn_in()
    {
        var folder = new TinyModel().Write(_folder);
        await using var whole = new DiffusionEngine(folder);
        await using var chunked = new DiffusionEngine(folder, new DiffusionEngineOptions { MaxBatchPixels = 2 * 64 });
        await using var single = new DiffusionEngine(folder, new DiffusionEngineOptions { MaxBatchPixels = 1 });
        var five = new GenerateRequest
        {
            Prompt = "red",
            Seed = 100,
            Count = 5,
        };

        var together = await whole.DrawAsync(five);
        (await chunked.DrawAsync(five)).ShouldBe(together);
        (await single.DrawAsync(five)).ShouldBe(together);
        (await whole.DrawAsync(five with { Seed = 103, Count = 1 }))[0].ShouldBe(together[3]);
    }

    [Fact]
    public async Task Tells_every_step_the_previews_as_planned_and_the_recipe()
    {
        await using var engine = new DiffusionEngine(
            new TinyModel().Write(_folder),
            new DiffusionEngineOptions { MaxBatchPixels = 2 * 64 }
        );

        var events = await engine.CollectAsync(
            new GenerateRequest
            {
                Prompt = "a",
                Seed = 4_294_967_295,
                Count = 3,
                Steps = 6,
                PartialImages = 2,
            }
        );

        events
            .Select(Describe)
            .ShouldBe([
                // Two images as one batch, previews after steps 2 and 4, and then the third.
                "1/6",
                "2/6",
                "0.0",
                "1.0",
                "3/6",
                "4/6",
                "0.1",
                "1.1",
                "5/6",
                "6/6",
                "image 0",
                "image 1",
                "1/6",
                "2/6",
                "2.0",
                "3/6",
                "4/6",
                "2.1",
                "5/6",
                "6/6",
                "image 2",
            ]);
        var last = events.OfType<CompletedPixelsEvent>().Last();
        // After the largest seed comes 0 again: each image can be drawn anew by a seed that requests take.
        last.Recipe.ShouldBe(
            new ImageRecipe
            {
                Model = "tiny",
                Seed = 1,
                Steps = 6,
                GuidanceScale = 2,
                Scheduler = "FlowMatchEulerDiscreteScheduler",
            }
        );
        last.Image.Size.ShouldBe(new ImageSize(8, 8));
        events.DisposeImages();

        static string Describe(ImageEvent happened) =>
            happened switch
            {
                ProgressEvent progress => $"{progress.Step}/{progress.Steps}",
                PartialPixelsEvent partial => $"{partial.ImageIndex}.{partial.PartialIndex}",
                CompletedPixelsEvent image => $"image {image.ImageIndex}",
                _ => happened.ToString(),
            };
    }

    /// <summary>A velocity that is the same everywhere is a straight path: from the first step on the estimate is the finished
    /// image.</summary>
    [Fact]
    public async Task A_preview_shows_the_estimate_of_the_finished_image()
    {
        await using var engine = new DiffusionEngine(new TinyModel { Feedback = 0, TimeWeight = 0 }.Write(_folder));

        var events = await engine.CollectAsync(
            new GenerateRequest
            {
                Prompt = "red",
                Seed = 3,
                Steps = 8,
                PartialImages = 1,
            }
        );

        var preview = events.OfType<PartialPixelsEvent>().Single().Image.Span.ToArray();
        var finished = events.OfType<CompletedPixelsEvent>().Single().Image.Span.ToArray();
        for (var i = 0; i < preview.Length; i++)
            Math.Abs(preview[i] - finished[i]).ShouldBeLessThanOrEqualTo(1);
        events.DisposeImages();
    }

    [Fact]
    public async Task A_prompt_beyond_the_encoders_length_is_cut_with_a_warning()
    {
        await using var engine = new DiffusionEngine(new TinyModel().Write(_folder));
        var events = await engine.CollectAsync(new GenerateRequest { Prompt = string.Concat(Enumerable.Repeat("red ", 20)), Seed = 1 });
        var warning = events.OfType<WarningEvent>().ShouldHaveSingleItem().Warning;
        (warning.Code, warning.Param).ShouldBe(("prompt_truncated", "prompt"));
        warning.Message.ShouldContain("the last 6 were not read");
        events.OfType<CompletedPixelsEvent>().ShouldHaveSingleItem();
        events.DisposeImages();
    }

    [Fact]
    public async Task Without_a_seed_each_image_has_its_own_and_tells_it()
    {
        await using var engine = new DiffusionEngine(new TinyModel().Write(_folder));
        var request = new GenerateRequest { Prompt = "a" };
        var first = (CompletedPixelsEvent)(await engine.CollectAsync(request))[^1];
        var second = (CompletedPixelsEvent)(await engine.CollectAsync(request))[^1];
        first.Recipe.Seed!.Value.ShouldBeInRange(0, uint.MaxValue);
        second.Recipe.Seed.ShouldNotBe(first.Recipe.Seed);

        (await engine.DrawAsync(request with { Seed = first.Recipe.Seed }))[0].ShouldBe(first.Image.Span.ToArray());
        EventCollector.DisposeImages([first, second]);
    }

    [Fact]
    public async Task Requests_may_overlap()
    {
        await using var engine = new DiffusionEngine(new TinyModel().Write(_folder));
        var requests = Enumerable
            .Range(0, 6)
            .Select(i => new GenerateRequest
            {
                Prompt = "a",
                Seed = i,
                Count = 2,
                Steps = 50,
            })
            .ToArray();
        var overlapping = await Task.WhenAll(requests.Select(request => Task.Run(() => engine.DrawAsync(request))));
        for (var i = 0; i < requests.Length; i++)
            (await engine.DrawAsync(requests[i])).ShouldBe(overlapping[i]);
    }

    [Theory]
    [InlineData("""{ "_class_name": "DDIMScheduler", "clip_sample": false, "prediction_type": "v_prediction" }""")]
    [InlineData("""{ "_class_name": "EulerDiscreteScheduler", "beta_schedule": "scaled_linear" }""")]
    public async Task Draws_with_every_scheduler(string scheduler)
    {
        await using var engine = new DiffusionEngine(new TinyModel { Scheduler = scheduler }.Write(_folder));
        (await engine.DrawAsync(new GenerateRequest { Prompt = "a", Seed = 5 }))
            .ShouldHaveSingleItem()
            .Distinct()
            .Count()
            .ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task A_plain_export_draws_opaque_pictures_with_the_usual_settings()
    {
        var scheduler =
            """{ "_class_name": "DDIMScheduler", "clip_sample": false, "set_alpha_to_one": false, "steps_offset": 1, "skip_prk_steps": true }""";
        var folder = new TinyModel { Alpha = false, Scheduler = scheduler }.Write(_folder);
        await using var engine = new DiffusionEngine(folder);

        var events = await engine.CollectAsync(new GenerateRequest { Prompt = "a", Quality = ImageQuality.High });

        var image = events.OfType<CompletedPixelsEvent>().Single();
        (image.Recipe.Steps, image.Recipe.GuidanceScale, image.Image.Size).ShouldBe((50, 7.5f, new ImageSize(8, 8)));
        for (var i = 3; i < image.Image.Span.Length; i += 4)
            image.Image.Span[i].ShouldBe((byte)255);
        events.DisposeImages();
    }
}
