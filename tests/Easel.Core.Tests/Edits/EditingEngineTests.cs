using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Edits;
using static Easel.Core.Tests.Edits.Editing;

namespace Easel.Core.Tests.Edits;

/// <summary>Edits and variations without a mask of their own: what is one all the same, and how whole images come and go.</summary>
public sealed class EditingEngineTests
{
    private readonly FloodEngine _inner = new();

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, true)]
    public async Task A_photograph_on_a_larger_transparent_canvas_has_its_margin_drawn(bool drawsTransparency, bool alphaIsMask, bool drawn)
    {
        var image = new Painted(128, 64, (x, y) => x is >= 32 and < 96 ? (40, 50, 60, 255) : default);
        var answers = await RunAsync(
            new FloodEngine { Colour = Green },
            Native with
            {
                Transparency = drawsTransparency,
            },
            Edit(image, null) with
            {
                AlphaIsMask = alphaIsMask,
            }
        );
        using var answer = answers.ShouldHaveSingleItem();
        answer.Size.ShouldBe(image.Size);
        answer.Pixel(5, 30).ShouldBe(drawn ? Green : default);
        answer.Pixel(64, 30).ShouldBe(((byte)40, (byte)50, (byte)60, (byte)255));
        TransparentPixels.Any(answer).ShouldBe(!drawn);
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    public async Task An_icon_s_own_ground_is_a_mask_only_where_it_cannot_be_meant(bool drawsTransparency, bool alphaIsMask, bool isMask)
    {
        var icon = new Painted(64, 64, (x, y) => ((x - 32) * (x - 32)) + ((y - 32) * (y - 32)) < 400 ? (200, 30, 30, 255) : default);
        foreach (
            var answer in await RunAsync(
                _inner,
                Native with
                {
                    Transparency = drawsTransparency,
                },
                Edit(icon, null) with
                {
                    AlphaIsMask = alphaIsMask,
                }
            )
        )
            answer.Dispose();
        (_inner.Seen[0].Mask is not null).ShouldBe(isMask);
    }

    /// <summary>A control's picture lies over what is edited, whatever its own size: here what is drawn anew in the middle of a wide
    /// picture.</summary>
    [Theory]
    [InlineData(400, 100)]
    [InlineData(200, 50)]
    public async Task What_a_ControlNet_is_shown_is_cut_as_the_edited_image_is(int width, int height)
    {
        var image = new Painted(400, 100, (x, _) => ((byte)(x / 2), 0, 0, 255)) { Alpha = false };
        var mask = new Painted(400, 100, (x, _) => x is >= 180 and < 220 ? default : (0, 0, 0, 255));
        var control = new Painted(width, height, (x, _) => ((byte)(x * 200 / width), 0, 0, 255)) { Alpha = false };
        var inner = new ControlledEngine();

        var request = Edit(image, mask) with { Images = [image, control], Strength = 0.5f, Controls = [new ControlChoice("canny", 2)] };
        foreach (var answer in await RunAsync(inner, Native, request))
            answer.Dispose();

        var (edited, shown) = inner.Seen.ShouldHaveSingleItem();
        shown.Length.ShouldBe(edited.Length);
        for (var i = 0; i < edited.Length; i += 4)
            Math.Abs(edited[i] - shown[i]).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Where_a_ControlNet_is_shown_the_first_image_its_ground_is_no_mask_and_its_shape_is_kept()
    {
        var pose = new Painted(300, 100, (x, _) => x is >= 140 and < 160 ? (255, 255, 255, 255) : default);
        var request = Edit(pose, null) with { AlphaIsMask = true, Controls = [new ControlChoice("pose")] };

        var answers = await RunAsync(_inner, Native, request);

        using var answer = answers.ShouldHaveSingleItem();
        answer.Size.ShouldBe(new ImageSize(96, 32));
        var (_, size, _, mask) = _inner.Seen.ShouldHaveSingleItem();
        (size, mask).ShouldBe((new ImageSize(96, 48), null));
    }

    [Fact]
    public async Task Without_a_mask_the_whole_image_goes_to_the_engine_and_comes_back_in_its_own_shape()
    {
        var image = new Painted(300, 100, (_, _) => (10, 20, 30, 255)) { Alpha = false };
        var answers = await RunAsync(_inner, Native, Edit(image, null));
        using var answer = answers.ShouldHaveSingleItem();
        var (_, size, pixels, mask) = _inner.Seen.ShouldHaveSingleItem();
        size.ShouldBe(new ImageSize(96, 48));
        mask.ShouldBeNull();
        pixels.Chunk(4).ShouldAllBe(pixel => pixel[0] == 10 && pixel[1] == 20 && pixel[2] == 30 && pixel[3] == 255);
        answer.Size.ShouldBe(new ImageSize(96, 32));
    }

    [Fact]
    public async Task A_variation_of_an_icon_keeps_its_transparent_ground_around_it()
    {
        var image = new Painted(20, 80, (x, _) => x < 10 ? (255, 0, 0, 255) : default);
        foreach (var answer in await RunAsync(_inner, Native with { Transparency = true }, new VaryRequest { Image = image, Count = 3 }))
        {
            // A quarter of 64 wide.
            answer.Size.ShouldBe(new ImageSize(16, 64));
            answer.Dispose();
        }

        // The columns beside the image are as clear as its ground.
        _inner.Seen[0].Pixels.Chunk(4).Where((_, i) => i % 64 < 20).ShouldAllBe(pixel => pixel[3] == 0);
    }

    [Fact]
    public async Task Whether_an_answer_turned_out_opaque_is_told()
    {
        var request = Edit(new Painted(64, 64, (x, _) => x < 32 ? (1, 2, 3, 255) : default), null) with
        {
            Background = ImageBackground.Transparent,
        };
        var full = await Engine(new FloodEngine { Colour = Green }, Native)
            .RunAsync(request, default)
            .OfType<CompletedPixelsEvent>()
            .SingleAsync();
        full.DrawnBackground.ShouldBe(ImageBackground.Opaque);
        full.Image.Dispose();

        // A picture on a canvas stays one where the model leaves a hole; an icon does not.
        var canvas = await Engine(new FloodEngine { Colour = (9, 9, 9, 0) }, Native with { Transparency = true })
            .RunAsync(request, default)
            .OfType<CompletedPixelsEvent>()
            .SingleAsync();
        canvas.DrawnBackground.ShouldBe(ImageBackground.Opaque);
        canvas.Image.Dispose();
        var icon = new Painted(64, 64, (x, y) => x + y < 64 ? (1, 2, 3, 255) : default);
        var clear = await Engine(new FloodEngine { Colour = (9, 9, 9, 0) }, Native with { Transparency = true })
            .RunAsync(request with { Images = [icon] }, default)
            .OfType<CompletedPixelsEvent>()
            .SingleAsync();
        clear.DrawnBackground.ShouldBeNull();
        clear.Image.Dispose();
    }

    [Fact]
    public async Task Text_to_image_and_engines_without_native_sizes_are_left_alone()
    {
        var seen = new List<ImageRequest>();
        var inner = new ScriptedEngine(
            (request, _) =>
            {
                seen.Add(request);
                return AsyncEnumerable.Empty<ImageEvent>();
            }
        );
        var image = Painted.Noise(10, 10, 1);
        await Engine(inner, Native).RunAsync(Cards.Fox, default).ToListAsync();
        await Engine(inner, Native with { NativeSizes = [] }).RunAsync(Edit(image, null), default).ToListAsync();
        seen.Count.ShouldBe(2);
        seen[0].ShouldBeSameAs(Cards.Fox);
        image.Decoded.ShouldBe(0);
    }

    [Fact]
    public async Task Leaving_early_ends_the_engine_and_cancelling_does_too()
    {
        using var stop = new CancellationTokenSource();
        var request = Edit(Painted.Noise(100, 100, 1), Painted.Hole(100, 100, new PixelArea(10, 10, 30, 30))) with
        {
            Count = 3,
            PartialImages = 2,
        };
        await foreach (var happened in Engine(_inner, Native).RunAsync(request, default))
        {
            ((PartialPixelsEvent)happened).Image.Dispose();
            break;
        }

        _inner.Ended.ShouldBe(1);
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var happened in Engine(_inner, Native).RunAsync(request, stop.Token))
            {
                if (happened is PartialPixelsEvent partial)
                    partial.Image.Dispose();
                await stop.CancelAsync();
            }
        });
        _inner.Ended.ShouldBe(2);
        _inner.Lent.ShouldAllBe(pixels => pixels.IsFreed());
    }
}
