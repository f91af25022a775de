namespace Easel.Diffusion.Tests;

/// <summary>What every model must do, on the one that comes with the repository.</summary>
public sealed class BuiltInModelTests
{
    private static readonly GenerateRequest Apple = new() { Prompt = "flat red apple", Seed = 7, Quality = ImageQuality.Low };

    [Fact]
    public async Task Draws_the_same_image_from_the_same_seed_and_another_from_another()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        var first = (await engine.DrawAsync(Apple)).ShouldHaveSingleItem();

        (await engine.DrawAsync(Apple)).ShouldHaveSingleItem().ShouldBe(first);
        (await engine.DrawAsync(Apple with { Seed = 8 })).ShouldHaveSingleItem().ShouldNotBe(first);
        (await engine.DrawAsync(Apple with { GuidanceScale = 1 })).ShouldHaveSingleItem().ShouldNotBe(first);
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
                if (happened is not ProgressEvent progress) continue;
                last = progress.Step;
                if (last == 2) await cancel.CancelAsync();
            }
        });
        last.ShouldBeLessThan(12); // What was under way when it was said: the channel's few, and no more.
    }
}
