using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests;

/// <summary>What every model must do, on the one that comes with the repository.</summary>
public sealed class BuiltInModelTests
{
    private static readonly GenerateRequest Apple = new()
    {
        Prompt = "flat red apple",
        Seed = 7,
        Quality = ImageQuality.Low,
    };

    [Fact]
    public async Task Draws_the_same_image_from_the_same_seed_and_another_from_another()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        var first = (await engine.DrawAsync(Apple)).ShouldHaveSingleItem();

        (await engine.DrawAsync(Apple)).ShouldHaveSingleItem().ShouldBe(first);
        (await engine.DrawAsync(Apple with { Seed = 8 })).ShouldHaveSingleItem().ShouldNotBe(first);
        (await engine.DrawAsync(Apple with { GuidanceScale = 3 })).ShouldHaveSingleItem().ShouldNotBe(first);
        (await engine.DrawAsync(Apple with { NegativePrompt = "blue" })).ShouldHaveSingleItem().ShouldNotBe(first);
        (await engine.DrawAsync(Apple with { Prompt = "cartoon dog" })).ShouldHaveSingleItem().ShouldNotBe(first);
    }

    /// <summary>A batch's kernels may add in another order than a single image's: a few of a channel's 255 levels, at few pixels.</summary>
    [Fact]
    public async Task An_image_of_a_batch_is_the_image_of_its_seed_alone()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        var batch = await engine.DrawAsync(Apple with { Count = 3 });
        for (var i = 0; i < batch.Count; i++)
        {
            var alone = (await engine.DrawAsync(Apple with { Seed = Apple.Seed + i }))[0];
            Enumerable.Range(0, alone.Length).Average(at => Math.Abs(alone[at] - batch[i][at])).ShouldBeLessThan(0.5);
        }

        batch[1].ShouldNotBe(batch[0]);
    }

    [Fact]
    public async Task Draws_transparent_corners_and_three_requests_at_once()
    {
        var folder = BuiltInModel.Open();
        folder.Card.Capabilities.Transparency.ShouldBeTrue();
        await using var engine = new DiffusionEngine(folder);
        var requests = new[] { Apple, Apple with { Seed = 1 }, Apple with { Seed = 2, Count = 2 } };
        var drawn = await Task.WhenAll(requests.Select(request => Task.Run(() => engine.DrawAsync(request))));
        drawn[0].ShouldBe(await engine.DrawAsync(Apple));
        drawn.Sum(images => images.Count).ShouldBe(4);
        drawn[0][0].Where((_, i) => i % 4 == 3).Min().ShouldBe((byte)0);
        drawn[0][0].Where((_, i) => i % 4 == 3).Max().ShouldBe((byte)255);
    }

    /// <summary>A scale from the image as the autoencoder gives it back to another picture altogether.</summary>
    [Fact]
    public async Task The_stronger_the_edit_the_further_from_the_image()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        using var apple = await DrawSourceAsync(engine);
        var pear = new EditRequest
        {
            Prompt = "flat green pear",
            Images = [apple],
            Seed = 3,
            Quality = ImageQuality.Medium,
        };

        var far = new List<double>();
        foreach (var strength in (float[])[0, 0.3f, 0.6f, 1])
        {
            far.Add(Distance((await engine.DrawAsync(pear with { Strength = strength })).ShouldHaveSingleItem(), apple.Bytes));
        }

        far.ShouldBeInOrder(SortDirection.Ascending);
        far[0].ShouldBeLessThan(5);
        far[3].ShouldBeGreaterThan(4 * far[0]);
        (await engine.DrawAsync(pear with { Strength = 1 })).ShouldBe(
            await engine.DrawAsync(
                new GenerateRequest
                {
                    Prompt = pear.Prompt,
                    Seed = 3,
                    Quality = ImageQuality.Medium,
                }
            )
        );
    }

    [Fact]
    public async Task Variations_differ_from_the_image_and_each_other_but_less_than_another_picture()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        using var apple = await DrawSourceAsync(engine);
        var another = (await engine.DrawAsync(new GenerateRequest { Prompt = "cartoon dog", Seed = 3 })).ShouldHaveSingleItem();

        var variations = await engine.DrawAsync(
            new VaryRequest
            {
                Image = apple,
                Seed = 3,
                Count = 3,
            }
        );

        foreach (var variation in variations)
            Distance(variation, apple.Bytes).ShouldBeInRange(1, Distance(another, apple.Bytes));
        Distance(variations[0], variations[1]).ShouldBeGreaterThan(1);
        Distance(variations[0], variations[2]).ShouldBeGreaterThan(1);
        Distance(variations[1], variations[2]).ShouldBeGreaterThan(1);
    }

    /// <summary>Latents know nothing of their neighbours' pixels but what the decoder lets through near the edge: the far third
    /// stays.</summary>
    [Fact]
    public async Task Under_a_mask_the_rest_stays()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        using var apple = await DrawSourceAsync(engine);
        using var mask = TestImage.Mask(apple.Size, (x, _) => x < 128);

        var drawn = (
            await engine.DrawAsync(
                new EditRequest
                {
                    Prompt = "flat blue car",
                    Images = [apple],
                    Mask = mask,
                    Seed = 3,
                }
            )
        ).ShouldHaveSingleItem();
        var decoded = (
            await engine.DrawAsync(
                new EditRequest
                {
                    Prompt = "",
                    Images = [apple],
                    Strength = 0,
                }
            )
        ).ShouldHaveSingleItem();

        Distance(drawn, decoded, x => x >= 176).ShouldBeLessThan(2);
        Distance(drawn, decoded, x => x < 128).ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_ends_it()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        using var cancel = new CancellationTokenSource();
        var last = 0;
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var happened in engine.RunAsync(Apple with { Steps = 100, Count = 4 }, cancel.Token))
            {
                if (happened is not ProgressEvent progress)
                    continue;
                last = progress.Step;
                if (last == 2)
                    await cancel.CancelAsync();
            }
        });
        last.ShouldBeLessThan(12); // What was under way when it was said: the channel's few, and no more.
    }

    private static async Task<TestImage> DrawSourceAsync(DiffusionEngine engine) =>
        new(new ImageSize(256, 256), (await engine.DrawAsync(Apple with { Quality = ImageQuality.Medium })).ShouldHaveSingleItem());

    /// <summary>The mean difference of premultiplied channels, in levels: what is hidden does not count.</summary>
    private static double Distance(byte[] one, byte[] other, Func<int, bool>? column = null) =>
        Enumerable
            .Range(0, one.Length)
            .Where(i => column is null || column(i / 4 % 256))
            .Average(i => Math.Abs(Premultiplied(one, i) - Premultiplied(other, i)));

    private static double Premultiplied(byte[] rgba, int i) => i % 4 == 3 ? rgba[i] : rgba[i] * rgba[i / 4 * 4 + 3] / 255.0;
}
