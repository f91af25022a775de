using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

/// <summary>Progress, previews, failures and cancelling: every buffer is freed.</summary>
public sealed class SceneEngineBufferTests : SceneEngineHost
{
    [Fact]
    public async Task Progress_adds_up_to_all_steps_of_all_drawings()
    {
        using var events = await RunAsync(Request("two apples and a dog") with { Count = 3 });
        var progress = events.Of<ProgressEvent>();
        // 3 images of 2 kinds at 4 steps each.
        progress.ShouldAllBe(step => step.Steps == 24);
        progress.Select(step => step.Step).ShouldBe(Enumerable.Range(1, 24));
    }

    [Theory]
    [InlineData("three apples", 1)]
    [InlineData("three apples", 3)]
    [InlineData("two apples and a dog", 1)]
    [InlineData("two apples and a dog", 2)]
    [InlineData("two apples and a dog", 3)]
    [InlineData("a cat, a dog, an apple, a bird and a fox", 3)]
    public async Task As_many_previews_come_as_were_asked_for_all_of_the_whole_scene(string prompt, int partials)
    {
        using var events = await RunAsync(Request(prompt) with { Count = 2, PartialImages = partials });
        var previews = events.Of<PartialPixelsEvent>();
        previews
            .Select(preview => (preview.ImageIndex, preview.PartialIndex))
            .ShouldBe(Enumerable.Range(0, 2).SelectMany(image => Enumerable.Range(0, partials).Select(index => (image, index))));
        previews.ShouldAllBe(preview => preview.Image.Size == events.Images[0].Image.Size);
        var last = (PixelBuffer)previews[^1].Image;
        Blobs.Find(last, Apple).Count.ShouldBe(Blobs.Find((PixelBuffer)events.Images[0].Image, Apple).Count);
    }

    [Fact]
    public async Task A_failure_of_the_engine_ends_the_request_and_frees_what_was_drawn()
    {
        var failure = new FailureEvent(new ImageError(ImageErrorKind.Engine, null, null, "broken"));
        var inner = new DiscEngine { Before = request => request.Prompt.Contains("dog", StringComparison.Ordinal) ? [failure] : [] };
        using (var events = await RunAsync(inner, Request("two apples, a dog and a cat")))
        {
            events.All[^1].ShouldBe(failure);
            events.Images.ShouldBeEmpty();
        }

        inner.Asked.Count.ShouldBe(2);
        inner.Lent.ShouldNotBeEmpty();
        inner.Lent.ShouldAllBe(pixels => IsFreed(pixels));
    }

    [Fact]
    public async Task A_warning_of_the_engine_is_told_once()
    {
        var inner = new DiscEngine { Before = _ => [new WarningEvent(new ImageWarning("w", null, "same"))] };
        using var events = await RunAsync(inner, Request("two apples and a dog") with { Count = 2 });
        events.Warnings.Count(warning => warning.Code == "w").ShouldBe(1);
    }

    [Fact]
    public async Task Every_buffer_of_the_engine_is_freed_when_all_is_drawn()
    {
        (await RunAsync(Request("three apples and two dogs") with { Count = 2, PartialImages = 2 })).Dispose();
        Inner.Lent.Count.ShouldBe(2 * 5 * 3);
        Inner.Lent.ShouldAllBe(pixels => IsFreed(pixels));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(12)]
    public async Task Leaving_early_stops_the_engine_and_frees_every_buffer(int after)
    {
        var count = 0;
        await foreach (
            var happened in new SceneEngine(Inner, Vocabularies.Icons).RunAsync(
                Request("three apples and two dogs") with
                {
                    PartialImages = 3,
                },
                CancellationToken.None
            )
        )
        {
            Dispose(happened);
            if (++count == after)
                break;
        }

        count.ShouldBe(after);
        Inner.Ended.ShouldBe(Inner.Asked.Count);
        Inner.Lent.ShouldAllBe(pixels => IsFreed(pixels));
    }

    [Fact]
    public async Task Cancelling_stops_the_work_and_frees_every_buffer()
    {
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (
                var happened in new SceneEngine(Inner, Vocabularies.Icons).RunAsync(
                    Request("three apples and two dogs") with
                    {
                        PartialImages = 2,
                    },
                    stop.Token
                )
            )
            {
                Dispose(happened);
                if (Inner.Asked.Count == 2)
                    await stop.CancelAsync();
            }
        });
        Inner.Asked.Count.ShouldBe(2);
        Inner.Ended.ShouldBe(2);
        Inner.Lent.ShouldAllBe(pixels => IsFreed(pixels));
    }
}
