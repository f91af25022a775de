using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Imaging.Writing;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

/// <summary>Whole pictures of scenes on a stage, by an engine that draws discs, with the real scaler and the real font.</summary>
public sealed class StageTests : IDisposable
{
    private readonly DiscEngine _inner = new();

    public void Dispose() => _inner.Dispose();

    [Theory]
    [InlineData("a dog in a forest")]
    [InlineData("a dog on the beach")]
    [InlineData("a dog in a room")]
    [InlineData("a dog in space")]
    [InlineData("a dog in the city at night")]
    [InlineData("two dogs at sea")]
    [InlineData("a fish under water")]
    public async Task A_named_place_is_an_opaque_ground_whatever_was_asked_for(string prompt)
    {
        using var picture = await DrawAsync(prompt);
        picture.Event.DrawnBackground.ShouldBe(ImageBackground.Opaque);
        for (var alpha = 3; alpha < picture.Pixels.Span.Length; alpha += PixelBuffer.BytesPerPixel)
            if (picture.Pixels.Span[alpha] != 255)
                Assert.Fail($"a pixel is not opaque: {prompt}");
        _inner.Asked.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a room without furniture")]
    [InlineData("sunset over mountains")]
    [InlineData("a street with no cars")]
    public async Task A_place_may_be_empty(string prompt)
    {
        using var picture = await DrawAsync(prompt);
        picture.Event.DrawnBackground.ShouldBe(ImageBackground.Opaque);
        picture.Event.RevisedPrompt!.ShouldStartWith("nothing ");
        _inner.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_put_under_a_scene_that_names_no_place()
    {
        using var picture = await DrawAsync("a dog on an apple");
        picture.Event.DrawnBackground.ShouldBeNull();
        picture.Pixels.Span[..4].ToArray().ShouldBe([0, 0, 0, 0]);
        Blobs.Find(picture.Pixels, DiscEngine.Colour("dog")).ShouldNotBeEmpty();
        Blobs.Find(picture.Pixels, DiscEngine.Colour("apple")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Night_is_darker_than_day_and_the_sky_is_above_the_land()
    {
        using var day = await DrawAsync("a dog in a meadow");
        using var night = await DrawAsync("a dog in a meadow at night");
        Light(night.Pixels, 0).ShouldBeLessThan(Light(day.Pixels, 0) / 2);
        Light(night.Pixels, night.Pixels.Size.Height - 1).ShouldBeLessThan(Light(day.Pixels, day.Pixels.Size.Height - 1));
        var (top, bottom) = (day.Pixels.Span[..4].ToArray(), day.Pixels.Span[^4..].ToArray());
        top[2].ShouldBeGreaterThan(top[0], "the sky is blue");
        bottom[1].ShouldBeGreaterThan(bottom[2], "the meadow is green");
    }

    [Theory]
    [InlineData("a dog in a forest")]
    [InlineData("a dog in the mountains")]
    [InlineData("a dog in the city")]
    [InlineData("a dog in a snowstorm")]
    [InlineData("a dog in space")]
    public async Task Another_seed_is_another_ground_and_the_same_seed_the_same(string prompt)
    {
        using var one = await DrawAsync(prompt, seed: 1);
        using var again = await DrawAsync(prompt, seed: 1);
        using var other = await DrawAsync(prompt, seed: 2);
        again.Pixels.Span.SequenceEqual(one.Pixels.Span).ShouldBeTrue();
        other.Pixels.Span.SequenceEqual(one.Pixels.Span).ShouldBeFalse();
    }

    [Fact]
    public async Task Rain_is_grey_and_falls_before_the_objects()
    {
        using var clear = await DrawAsync("a dog in a meadow");
        using var rain = await DrawAsync("a dog in a meadow in the rain");
        var (blue, grey) = (clear.Pixels.Span[..3].ToArray(), rain.Pixels.Span[..3].ToArray());
        (grey.Max() - grey.Min()).ShouldBeLessThan(blue.Max() - blue.Min());
        var dog = DiscEngine.Colour("dog");
        Blobs.Find(rain.Pixels, dog).Sum(blob => blob.Area).ShouldBeLessThan(Blobs.Find(clear.Pixels, dog).Sum(blob => blob.Area));
    }

    [Fact]
    public async Task Words_are_written_and_not_drawn()
    {
        using var picture = await DrawAsync("the number 7 in blue");
        _inner.Asked.ShouldBeEmpty();
        picture.Event.RevisedPrompt.ShouldBe("\"7\" in blue, flat style");
        picture.Event.Recipe.Steps.ShouldBeNull();
        var ink = Count(picture.Pixels, pixel => pixel[3] == 255 && pixel[2] > pixel[0] + 50);
        ink.ShouldBeGreaterThan(picture.Pixels.Size.Width * picture.Pixels.Size.Height / 20);
    }

    [Fact]
    public async Task A_sign_has_a_board_in_its_colour()
    {
        using var picture = await DrawAsync("a red sign that says STOP");
        Count(picture.Pixels, pixel => pixel is [> 200, < 90, < 90, 255]).ShouldBeGreaterThan(picture.Pixels.Size.Width * 20);
        Count(picture.Pixels, pixel => pixel is [> 240, > 240, > 240, 255]).ShouldBeGreaterThan(500, "white letters on red");
    }

    [Fact]
    public async Task What_the_font_cannot_write_is_a_warning()
    {
        using var picture = await DrawAsync("an apple with the text \"日本\"");
        picture.Warnings.ShouldHaveSingleItemWith("prompt_not_drawn").Message.ShouldContain("日本");
    }

    [Fact]
    public async Task Previews_show_the_stage_too_and_everything_lent_is_given_back()
    {
        var engine = Engine();
        var sizes = new List<ImageSize>();
        await foreach (var happened in engine.RunAsync(Request("a dog in a forest") with { PartialImages = 2 }, CancellationToken.None))
        {
            if (happened is PartialPixelsEvent partial)
                sizes.Add(partial.Image.Size);
            happened.Discard();
        }

        sizes.Count.ShouldBe(2);
        sizes.ShouldAllBe(size => size.Width <= 384 && size.IsSquare);
    }

    private SceneEngine Engine() =>
        new(_inner, Vocabularies.Icons, tools: new EditTools(new ImageScaler(), new AreaFiller()) { Writer = new TextRenderer() });

    private static GenerateRequest Request(string prompt) =>
        new()
        {
            Prompt = prompt,
            Seed = 3,
            Size = new ImageSize(512, 512),
            Background = ImageBackground.Transparent,
        };

    private async Task<Drawn> DrawAsync(string prompt, long seed = 7)
    {
        CompletedPixelsEvent? done = null;
        var warnings = new List<ImageWarning>();
        await foreach (var happened in Engine().RunAsync(Request(prompt) with { Seed = seed }, CancellationToken.None))
        {
            if (happened is WarningEvent warned)
                warnings.Add(warned.Warning);
            if (happened is CompletedPixelsEvent completed)
                done = completed;
        }

        return new Drawn(done.ShouldNotBeNull(), warnings);
    }

    private static int Light(PixelBuffer picture, int row)
    {
        var sum = 0;
        foreach (
            var value in picture.Span.Slice(
                row * picture.Size.Width * PixelBuffer.BytesPerPixel,
                picture.Size.Width * PixelBuffer.BytesPerPixel
            )
        )
            sum += value;
        return sum - (255 * picture.Size.Width);
    }

    private static int Count(PixelBuffer picture, Func<byte[], bool> wanted)
    {
        var count = 0;
        for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
            count += wanted(picture.Span.Slice(i, PixelBuffer.BytesPerPixel).ToArray()) ? 1 : 0;
        return count;
    }

    private sealed record Drawn(CompletedPixelsEvent Event, IReadOnlyList<ImageWarning> Warnings) : IDisposable
    {
        public PixelBuffer Pixels => Event.Image;

        public void Dispose() => Event.Discard();
    }
}
