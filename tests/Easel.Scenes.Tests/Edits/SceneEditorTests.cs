using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Tests;
using Easel.Core.Tests.Edits;
using Easel.Imaging;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Edits;

/// <summary>Edits as the scenes compose them, over an engine that draws plain discs.</summary>
public sealed class SceneEditorTests : IDisposable
{
    private static readonly (byte, byte, byte) Apple = DiscEngine.Colour("apple");
    private static readonly (byte Red, byte Green, byte Blue) Sky = (120, 160, 220);

    private readonly DiscEngine _inner = new();

    public void Dispose() => _inner.Dispose();

    [Theory]
    [InlineData("an apple")]
    [InlineData("replace the dog with an apple")]
    [InlineData("remove the dog and add an apple")]
    public async Task The_area_shows_the_object_as_large_as_fits_upon_what_surrounds_it(string prompt)
    {
        using var edited = await EditAsync(prompt, Photo(), Painted.Hole(200, 160, new PixelArea(60, 40, 96, 96)));
        var picture = edited.Picture;
        var apple = Blobs.Find(picture, Apple).ShouldHaveSingleItem();
        (apple.X, apple.Y).ShouldBe((108, 88));

        // A margin of a 24th on each side leaves 88 of 96; the disc's area is pi/4 of that squared, less its soft edge.
        apple.Area.ShouldBeInRange((int)(88 * 88 * Math.PI / 4 * 0.88), (int)(88 * 88 * Math.PI / 4) + 100);
        picture.Pixel(62, 42).ShouldBe((Sky.Red, Sky.Green, Sky.Blue, (byte)255), "the dark thing that was there is gone");
        _inner.Asked.ShouldHaveSingleItem().Prompt.ShouldBe("flat red apple");
        edited.Completed.RevisedPrompt.ShouldBe("a red apple, flat style");
        edited.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_added_stands_upon_what_is_there()
    {
        using var edited = await EditAsync("add an apple to the picture", Photo(), Painted.Hole(200, 160, new PixelArea(60, 40, 96, 96)));
        Blobs.Find(edited.Picture, Apple).ShouldHaveSingleItem();
        edited.Picture.Pixel(62, 42).ShouldBe(((byte)20, (byte)20, (byte)20, (byte)255), "the dark thing stays");
    }

    [Theory]
    [InlineData("remove the dog")]
    [InlineData("nothing")]
    [InlineData("erase")]
    public async Task What_is_removed_gives_way_to_its_surroundings_and_no_model_is_asked(string prompt)
    {
        using var edited = await EditAsync(prompt, Photo(), Painted.Hole(200, 160, new PixelArea(60, 40, 96, 96)));
        for (var y = 0; y < 160; y++)
        {
            for (var x = 0; x < 200; x++)
                edited.Picture.Pixel(x, y).ShouldBe((Sky.Red, Sky.Green, Sky.Blue, (byte)255));
        }

        _inner.Asked.ShouldBeEmpty();
        edited.Completed.Recipe.Steps.ShouldBeNull();
    }

    [Fact]
    public async Task Another_colour_tints_the_area_and_leaves_black_and_white()
    {
        var image = new Painted(
            40,
            40,
            (x, _) =>
                x < 10 ? (0, 0, 0, 255)
                : x < 20 ? (255, 255, 255, 255)
                : (128, 128, 128, 200)
        );
        using var edited = await EditAsync("make it blue", image, Painted.Hole(40, 40, new PixelArea(0, 0, 40, 20)));
        edited.Picture.Pixel(5, 5).ShouldBe(((byte)0, (byte)0, (byte)0, (byte)255));
        edited.Picture.Pixel(15, 5).ShouldBe(((byte)255, (byte)255, (byte)255, (byte)255));

        // The vocabulary's blue, #1E88E5, at a lightness of 128/255: one part in 255 of the way to white.
        edited.Picture.Pixel(30, 5).ShouldBe(((byte)31, (byte)136, (byte)229, (byte)200));
        edited.Picture.Pixel(30, 30).ShouldBe(((byte)128, (byte)128, (byte)128, (byte)200));
    }

    [Fact]
    public async Task A_background_that_the_prompt_names_fills_the_area()
    {
        using var edited = await EditAsync("an apple on a blue background", Photo(), Painted.Hole(200, 160, new PixelArea(60, 40, 96, 96)));
        edited.Picture.Pixel(62, 42).ShouldBe(((byte)30, (byte)136, (byte)229, (byte)255));
    }

    [Fact]
    public async Task A_shape_on_transparent_ground_is_continued_with_a_clear_edge()
    {
        // A bar across the whole picture, with a hole in its middle: the bar goes on through the hole.
        var image = new Painted(120, 90, (_, y) => y is >= 30 and < 60 ? (200, 40, 40, 255) : default);
        using var edited = await EditAsync("remove the sticker", image, Painted.Hole(120, 90, new PixelArea(45, 20, 30, 50)));
        edited.Picture.Pixel(60, 45).ShouldBe(((byte)200, (byte)40, (byte)40, (byte)255));
        edited.Picture.Pixel(60, 22).Alpha.ShouldBe((byte)0);
        Enumerable
            .Range(20, 50)
            .Count(y => edited.Picture.Pixel(60, y).Alpha is > 0 and < 255)
            .ShouldBeLessThan(10, "30 and more of a membrane's own");
    }

    [Fact]
    public async Task A_wholly_open_mask_draws_upon_white_in_a_photograph_and_upon_nothing_in_an_icon()
    {
        var mask = Painted.Hole(80, 80, new PixelArea(0, 0, 80, 80));
        using (var edited = await EditAsync("an apple", new Painted(80, 80, (_, _) => (9, 9, 9, 255)), mask))
            edited.Picture.Pixel(0, 0).ShouldBe(((byte)255, (byte)255, (byte)255, (byte)255));
        using (var edited = await EditAsync("an apple", new Painted(80, 80, (x, _) => x < 40 ? (9, 9, 9, 255) : default), mask))
            edited.Picture.Pixel(0, 0).Alpha.ShouldBe((byte)0);
    }

    [Fact]
    public async Task Several_objects_stand_together_in_the_area_and_every_preview_is_the_whole_picture()
    {
        var request = Request(
            "three apples and a dog",
            new Painted(640, 320, (_, _) => (9, 99, 9, 255)),
            Painted.Hole(640, 320, new PixelArea(10, 40, 620, 200))
        ) with
        {
            PartialImages = 2,
            Count = 2,
        };
        using var edited = await RunAsync(request);
        edited.Pictures.Count.ShouldBe(6);
        edited.Pictures.ShouldAllBe(picture => picture.Size == new ImageSize(640, 320));
        Blobs.Find(edited.Picture, Apple).Count.ShouldBe(3);
        _inner.Lent.ShouldAllBe(pixels => pixels.IsFreed());
    }

    [Theory]
    [InlineData("qwxz", "prompt_not_understood")]
    [InlineData("make it bigger", "prompt_not_drawn")]
    public async Task What_cannot_be_done_is_told(string prompt, string code)
    {
        using var edited = await EditAsync(prompt, Photo(), Painted.Hole(200, 160, new PixelArea(60, 40, 96, 96)));
        edited.Warnings.ShouldHaveSingleItemWith(code);
        _inner.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Alike_images_and_an_unused_strength_are_told()
    {
        using var edited = await RunAsync(
            Request("remove it", Photo(), Painted.Hole(200, 160, new PixelArea(60, 40, 96, 96))) with
            {
                Count = 3,
                Strength = 0.5f,
            }
        );
        edited.Pictures.Count.ShouldBe(3);
        edited
            .Warnings.Select(warning => (warning.Code, warning.Param))
            .ShouldBe([("unsupported_parameter", "strength"), ("identical_images", "n")]);
    }

    [Theory]
    [InlineData("a cat in black", "flat black cat", null)]
    [InlineData("turn it into two red apples", "flat red apple", "prompt_not_drawn")]
    [InlineData("add an apple", "flat red apple", "prompt_not_drawn")]
    public async Task Without_a_mask_the_model_leads_the_image_in_the_words_of_its_training(string prompt, string caption, string? warning)
    {
        var (seen, warnings) = await LeadAsync(prompt);
        seen.ShouldHaveSingleItem().ShouldBeOfType<EditRequest>().Prompt.ShouldBe(caption);
        warnings.Select(warned => warned.Code).ShouldBe(warning is null ? [] : [warning]);
    }

    [Fact]
    public async Task Without_a_mask_and_without_a_known_word_the_image_is_varied()
    {
        var (seen, warnings) = await LeadAsync("qwxz");
        seen.ShouldHaveSingleItem().ShouldBeOfType<VaryRequest>().Image.Size.ShouldBe(new ImageSize(64, 64));
        warnings.ShouldHaveSingleItemWith("prompt_not_understood");
    }

    [Fact]
    public async Task Without_a_mask_nothing_is_removed_and_that_is_told()
    {
        var (seen, warnings) = await LeadAsync("remove the dog");
        seen.ShouldBeEmpty();
        warnings.ShouldHaveSingleItemWith("prompt_not_drawn");
    }

    private static async Task<(List<ImageRequest> Seen, List<ImageWarning> Warnings)> LeadAsync(string prompt)
    {
        var (seen, warnings) = (new List<ImageRequest>(), new List<ImageWarning>());
        var inner = new ScriptedEngine(
            (request, _) =>
            {
                seen.Add(request);
                return AsyncEnumerable.Empty<ImageEvent>();
            }
        );
        var engine = new SceneEngine(inner, Vocabularies.Icons, tools: new EditTools(new ImageScaler(), new AreaFiller()));
        await foreach (
            var happened in engine.RunAsync(
                new EditRequest { Prompt = prompt, Images = [new Painted(64, 64, (_, _) => (1, 2, 3, 255))] },
                CancellationToken.None
            )
        )
        {
            if (happened is WarningEvent warned)
                warnings.Add(warned.Warning);
            if (happened is CompletedPixelsEvent completed)
                completed.Image.Dispose();
        }

        return (seen, warnings);
    }

    /// <summary>A plain sky with a dark thing in it, which the masks of these tests open and a little more.</summary>
    private static Painted Photo() =>
        new(200, 160, (x, y) => x is >= 62 and < 150 && y is >= 42 and < 130 ? (20, 20, 20, 255) : (Sky.Red, Sky.Green, Sky.Blue, 255));

    private static EditRequest Request(string prompt, Painted image, Painted mask) =>
        new()
        {
            Prompt = prompt,
            Images = [image],
            Mask = mask,
            Seed = 3,
        };

    private Task<Edited> EditAsync(string prompt, Painted image, Painted mask) => RunAsync(Request(prompt, image, mask));

    private async Task<Edited> RunAsync(EditRequest request)
    {
        var engine = new SceneEngine(_inner, Vocabularies.Icons, tools: new EditTools(new ImageScaler(), new AreaFiller()));
        var edited = new Edited();
        await foreach (var happened in engine.RunAsync(request, CancellationToken.None))
            edited.Add(happened);
        return edited;
    }

    private sealed class Edited : IDisposable
    {
        public List<PixelBuffer> Pictures { get; } = [];

        public List<ImageWarning> Warnings { get; } = [];

        public PixelBuffer Picture => Pictures[^1];

        public CompletedPixelsEvent Completed { get; private set; } = null!;

        public void Add(ImageEvent happened)
        {
            if (happened is WarningEvent warned)
                Warnings.Add(warned.Warning);
            if (happened is PartialPixelsEvent partial)
                Pictures.Add((PixelBuffer)partial.Image);
            if (happened is not CompletedPixelsEvent completed)
                return;
            Pictures.Add((PixelBuffer)completed.Image);
            Completed = completed;
        }

        public void Dispose() => Pictures.ForEach(picture => picture.Dispose());
    }
}
