using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Pipeline;

namespace Easel.Core.Tests;

public sealed class EncodingEngineTests
{
    private static readonly GenerateRequest Request = Cards.Fox with { Size = new ImageSize(16, 16) };

    [Fact]
    public async Task Images_keep_their_order_however_long_each_takes_to_encode()
    {
        using var firstMayEnd = new ManualResetEventSlim();
        var renderer = new RecordingRenderer
        {
            OnRender = options =>
            {
                if (options.Provenance!.Recipe.Seed == 0)
                    firstMayEnd.Wait();
                else
                    firstMayEnd.Set();
            },
        };
        var images = Enumerable
            .Range(0, 2)
            .Select(i => ScriptedEngine.Image(i, out _) with { Recipe = ScriptedEngine.Recipe with { Seed = i } })
            .ToArray<ImageEvent>();
        var events = await new EncodingEngine(ScriptedEngine.Emitting(images), renderer, null, new CoreOptions())
            .RunAsync(Request, default)
            .ToListAsync();

        events.Cast<CompletedImageEvent>().Select(image => image.ImageIndex).ShouldBe([0, 1]);
        foreach (var image in events.Cast<CompletedImageEvent>())
            image.Image.Dispose();
    }

    [Fact]
    public async Task Previews_are_encoded_fast_and_without_provenance()
    {
        var renderer = new RecordingRenderer();
        var preview = new PartialPixelsEvent(0, 0, PixelBuffer.Rent(new ImageSize(8, 8)));
        var events = await new EncodingEngine(ScriptedEngine.Emitting(preview), renderer, null, new CoreOptions())
            .RunAsync(Request, default)
            .ToListAsync();
        ((PartialImageEvent)events.Single()).Image.Dispose();
        renderer
            .Asked.Single()
            .ShouldSatisfyAllConditions(options => options.Fast.ShouldBeTrue(), options => options.Provenance.ShouldBeNull());
    }

    [Theory]
    [InlineData(4, "4x4")]
    [InlineData(64, "16x16")]
    [InlineData(null, "16x16")]
    public async Task Previews_are_as_small_as_the_client_likes_and_images_as_large_as_it_asked(int? side, string size)
    {
        var renderer = new RecordingRenderer();
        var events = await new EncodingEngine(
            ScriptedEngine.Emitting(new PartialPixelsEvent(0, 0, PixelBuffer.Rent(new ImageSize(8, 8))), ScriptedEngine.Image(0, out _)),
            renderer,
            null,
            new CoreOptions()
        )
            .RunAsync(Request with { Context = new RequestContext { PreviewSide = side } }, default)
            .ToListAsync();
        foreach (var happened in events)
            happened.Discard();
        renderer.Asked.OrderBy(asked => asked.Provenance is not null).Select(asked => asked.Canvas.ToString()).ShouldBe([size, "16x16"]);
    }

    [Theory]
    [InlineData(ImageBackground.Transparent)]
    [InlineData(ImageBackground.Opaque)]
    public async Task A_backdrop_goes_under_pictures_and_previews_whatever_the_request_says(ImageBackground background)
    {
        var renderer = new RecordingRenderer();
        var blue = new Rgb(0, 0, 255);
        var events = await new EncodingEngine(
            ScriptedEngine.Emitting(
                new PartialPixelsEvent(0, 0, PixelBuffer.Rent(new ImageSize(8, 8))) { Backdrop = blue },
                ScriptedEngine.Image(0, out _) with
                {
                    Backdrop = blue,
                }
            ),
            renderer,
            null,
            new CoreOptions()
        )
            .RunAsync(Request with { Background = background }, default)
            .ToListAsync();
        foreach (var happened in events)
            happened.Discard();
        renderer.Asked.Select(asked => (asked.Transparent, asked.Backdrop)).ShouldBe([(false, blue), (false, blue)]);
    }

    [Fact]
    public async Task A_reader_that_does_not_read_does_not_hold_the_engine_up()
    {
        var drawn = new TaskCompletionSource();
        var engine = new ScriptedEngine((_, cancel) => Draw(cancel));
        var events = new EncodingEngine(engine, new RecordingRenderer(), null, new CoreOptions())
            .RunAsync(Request with { Count = 10 }, default)
            .GetAsyncEnumerator();
        await events.MoveNextAsync();
        await drawn.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await events.DisposeAsync();

        async IAsyncEnumerable<ImageEvent> Draw([EnumeratorCancellation] CancellationToken cancel)
        {
            for (var i = 0; i < 10; i++)
            {
                await Task.Yield();
                yield return ScriptedEngine.Image(i, out _);
            }

            drawn.SetResult();
        }
    }

    [Fact]
    public async Task Leaving_early_cancels_the_engine_and_gives_every_buffer_back()
    {
        var cancelled = false;
        var buffers = new List<PixelBuffer>();
        var renderer = new RecordingRenderer();
        var engine = new ScriptedEngine((_, cancel) => Draw(cancel));
        await foreach (var first in new EncodingEngine(engine, renderer, null, new CoreOptions()).RunAsync(Request, default))
        {
            ((CompletedImageEvent)first).Image.Dispose();
            break;
        }

        cancelled.ShouldBeTrue();
        foreach (var buffer in buffers)
            Should.Throw<ObjectDisposedException>(() => buffer.Memory);
        foreach (var file in renderer.Made)
            Should.Throw<ObjectDisposedException>(() => file.Memory);

        async IAsyncEnumerable<ImageEvent> Draw([EnumeratorCancellation] CancellationToken cancel)
        {
            for (var i = 0; i < 3; i++)
            {
                var image = ScriptedEngine.Image(i, out var pixels);
                buffers.Add(pixels);
                yield return image;
            }

            try
            {
                await Task.Delay(Timeout.Infinite, cancel);
            }
            finally
            {
                cancelled = true;
            }
        }
    }

    [Fact]
    public async Task An_engine_that_breaks_is_an_exception_after_what_it_drew()
    {
        var engine = new ScriptedEngine((_, _) => Break());
        var seen = 0;
        await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await foreach (
                var image in new EncodingEngine(engine, new RecordingRenderer(), null, new CoreOptions()).RunAsync(Request, default)
            )
            {
                ((CompletedImageEvent)image).Image.Dispose();
                seen++;
            }
        });
        seen.ShouldBe(1);

        static async IAsyncEnumerable<ImageEvent> Break()
        {
            await Task.Yield();
            yield return ScriptedEngine.Image(0, out _);
            throw new InvalidOperationException("broken");
        }
    }

    [Fact]
    public async Task A_renderer_that_breaks_gives_the_pixels_back()
    {
        var image = ScriptedEngine.Image(0, out var pixels);
        var renderer = new RecordingRenderer { OnRender = _ => throw new InvalidOperationException("broken") };
        await Should.ThrowAsync<InvalidOperationException>(async () =>
            await new EncodingEngine(ScriptedEngine.Emitting(image), renderer, null, new CoreOptions())
                .RunAsync(Request, default)
                .ToListAsync()
        );
        Should.Throw<ObjectDisposedException>(() => pixels.Memory);
    }

    [Fact]
    public async Task What_the_model_draws_small_is_enlarged_by_its_upscaler_and_previews_are_not()
    {
        var upscaler = new DoublingUpscaler();
        var renderer = new RecordingRenderer();
        var preview = new PartialPixelsEvent(0, 0, PixelBuffer.Rent(new ImageSize(8, 8)));
        var image = ScriptedEngine.Image(0, out var drawn);
        var events = await new EncodingEngine(ScriptedEngine.Emitting(preview, image), renderer, upscaler, new CoreOptions())
            .RunAsync(Request, default)
            .ToListAsync();

        upscaler.Asked.ShouldBe([new ImageSize(16, 16)]);
        renderer.Sources.Order().ShouldBe([8, 16]);
        Should.Throw<ObjectDisposedException>(() => drawn.Memory);
        Should.Throw<ObjectDisposedException>(() => upscaler.Made.ShouldHaveSingleItem().Memory);
        ((PartialImageEvent)events[0]).Image.Dispose();
        ((CompletedImageEvent)events[1]).Image.Dispose();
    }
}
