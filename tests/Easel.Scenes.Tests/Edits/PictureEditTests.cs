using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Tests.Edits;
using Easel.Imaging;

namespace Easel.Scenes.Tests.Edits;

/// <summary>Edits that no model draws, down the whole pipeline of the built-in model. The pictures lie in the test's output, to be looked
/// at.</summary>
public sealed class PictureEditTests(BuiltInPipeline pipeline) : IClassFixture<BuiltInPipeline>
{
    private const int Side = 600;

    /// <summary>A red disc with a thin line in it on a plain light ground, and one-pixel stripes in a corner, as small text is.</summary>
    private static (int, int, int, int) Apple(int x, int y)
    {
        if (x is > 20 and < 120 && y is > 20 and < 60 && x % 2 == 0)
            return (10, 10, 10, 255);
        var distance = Math.Sqrt(((x - 300.0) * (x - 300)) + ((y - 320.0) * (y - 320)));
        if (distance > 200)
            return (240, 235, 225, 255);
        return Math.Abs(x - y) < 3 ? (120, 20, 20, 255) : (200, 40, 40, 255);
    }

    private static Painted Picture() => new(Side, Side, (x, y) => Apple(x, y));

    [Theory]
    [InlineData("remove the dog", "prompt_not_drawn")]
    [InlineData("fill in the missing area naturally", "prompt_not_drawn")]
    public async Task What_is_left_as_it_was_is_so_byte_for_byte(string prompt, string warning)
    {
        var (picture, warnings) = await RunAsync("unchanged", Edit(prompt));

        Same(picture, (_, _) => true).ShouldBe(Side * Side);
        warnings.ShouldContain(warning);
    }

    [Fact]
    public async Task A_strength_of_0_changes_nothing()
    {
        var (edited, _) = await RunAsync("strength-0", Edit("a cat") with { Strength = 0 });
        var (varied, _) = await RunAsync(
            "strength-0-varied",
            new VaryRequest
            {
                Image = Picture(),
                Strength = 0,
                Seed = 1,
            }
        );

        Same(edited, (_, _) => true).ShouldBe(Side * Side);
        Same(varied, (_, _) => true).ShouldBe(Side * Side);
    }

    [Fact]
    public async Task A_tint_is_as_sharp_as_the_picture_and_keeps_to_the_thing()
    {
        var (picture, _) = await RunAsync("tint", Edit("make it blue"));

        picture.Size.ShouldBe(new ImageSize(Side, Side));
        var (red, _, blue, _) = picture.Pixel(300, 240);
        blue.ShouldBeGreaterThan((byte)(red + 60));
        Same(picture, (x, y) => !IsDisc(x, y) && !IsText(x, y))
            .ShouldBe(Count((x, y) => !IsDisc(x, y) && !IsText(x, y)), "the ground stays");
        // Stripes of one pixel keep their contrast.
        for (var x = 24; x < 110; x += 2)
            (picture.Pixel(x + 1, 40).Green - picture.Pixel(x, 40).Green).ShouldBeGreaterThan(150);
    }

    [Fact]
    public async Task A_tint_under_a_mask_keeps_to_the_thing_and_not_to_the_masks_rectangle()
    {
        var mask = new Painted(Side, Side, (x, y) => (0, 0, 0, x is > 60 and < 560 && y is > 90 and < 560 ? 0 : 255));

        var (picture, _) = await RunAsync("tint-mask", Edit("make it purple") with { Mask = mask });

        Same(picture, (x, y) => !IsDisc(x, y)).ShouldBe(Count((x, y) => !IsDisc(x, y)));
        Same(picture, IsInside).ShouldBe(0);
    }

    [Fact]
    public async Task A_background_changes_and_the_thing_does_not()
    {
        var (picture, warnings) = await RunAsync("background", Edit("change the background to blue"));

        warnings.ShouldBeEmpty();
        Same(picture, (x, y) => IsInside(x, y)).ShouldBe(Count(IsInside), "the thing stays");
        var (red, _, blue, alpha) = picture.Pixel(5, 590);
        blue.ShouldBeGreaterThan((byte)(red + 60));
        alpha.ShouldBe((byte)255);
    }

    [Fact]
    public async Task A_background_is_removed()
    {
        var (picture, warnings) = await RunAsync("no-background", Edit("remove the background"));

        warnings.ShouldBeEmpty();
        picture.Pixel(5, 590).Alpha.ShouldBe((byte)0);
        Same(picture, (x, y) => IsInside(x, y)).ShouldBe(Count(IsInside));
    }

    [Theory]
    [InlineData("remove the background")]
    [InlineData("change the background to blue")]
    public async Task Where_no_background_can_be_told_that_is_told(string prompt)
    {
        var noise = new Painted(200, 200, (x, y) => (x * 255 / 200, y * 255 / 200, (x * y) % 255, 255));

        var (_, warnings) = await RunAsync(
            "no-ground",
            new EditRequest
            {
                Prompt = prompt,
                Images = [noise],
                Seed = 1,
            }
        );

        warnings.ShouldContain("prompt_not_drawn");
        Refused(
                await EventsAsync(
                    new EditRequest
                    {
                        Prompt = prompt,
                        Images = [noise],
                        Seed = 1,
                        Strict = true,
                    }
                )
            )
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Black_and_white_is_shades_of_grey()
    {
        var (picture, warnings) = await RunAsync("grey", Edit("make it black and white"));

        warnings.ShouldBeEmpty();
        for (var at = 0; at < picture.Span.Length; at += 4)
            (picture.Span[at] == picture.Span[at + 1] && picture.Span[at + 1] == picture.Span[at + 2]).ShouldBeTrue();
        // Rec. 601 of (200, 40, 40): 59.8 + 23.48 + 4.56.
        ((int)picture.Pixel(300, 240).Red).ShouldBeInRange(87, 89);
    }

    [Theory]
    [InlineData("make it blue")]
    [InlineData("make it black and white")]
    [InlineData("a cat")]
    public async Task A_transparent_background_that_is_asked_for_is_made(string prompt)
    {
        var (picture, warnings) = await RunAsync(
            $"clear-{prompt.Split(' ')[^1]}",
            Edit(prompt) with
            {
                Background = ImageBackground.Transparent,
            }
        );

        warnings.ShouldNotContain("unsupported_parameter");
        picture.Pixel(5, 590).Alpha.ShouldBeLessThan((byte)8);
    }

    [Fact]
    public async Task Or_there_is_a_warning_which_strict_refuses()
    {
        var noise = new Painted(200, 200, (x, y) => (x * 255 / 200, y * 255 / 200, (x * y) % 255, 255));
        var request = new EditRequest
        {
            Prompt = "make it blue",
            Images = [noise],
            Seed = 1,
            Background = ImageBackground.Transparent,
        };

        (await RunAsync("no-clear", request)).Warnings.ShouldContain("unsupported_parameter");
        Refused(await EventsAsync(request with { Strict = true })).ShouldBeTrue();
    }

    [Fact]
    public async Task A_photograph_of_twelve_megapixels_keeps_its_size_and_a_larger_one_is_told()
    {
        var photo = new Painted(4000, 3000, (x, y) => (x / 16, y / 12, 90, 255));
        var (picture, warnings) = await RunAsync(
            null,
            new EditRequest
            {
                Prompt = "make it black and white",
                Images = [photo],
                Seed = 1,
            }
        );

        picture.Size.ShouldBe(new ImageSize(4000, 3000));
        warnings.ShouldBeEmpty();
        var larger = new EditRequest
        {
            Prompt = "make it black and white",
            Images = [new Painted(4400, 1100, (_, _) => (1, 2, 3, 255))],
            Seed = 1,
        };
        (await RunAsync(null, larger)).Warnings.ShouldContain("image_reduced");
        Refused(await EventsAsync(larger with { Strict = true })).ShouldBeTrue();
    }

    private static EditRequest Edit(string prompt) =>
        new()
        {
            Prompt = prompt,
            Images = [Picture()],
            Seed = 3,
        };

    private static bool IsText(int x, int y) => x is > 20 and < 120 && y is > 20 and < 60;

    private static bool IsDisc(int x, int y) => ((x - 300.0) * (x - 300)) + ((y - 320.0) * (y - 320)) <= 202 * 202;

    /// <summary>Away from edges, which are part ground.</summary>
    private static bool IsInside(int x, int y) => ((x - 300.0) * (x - 300)) + ((y - 320.0) * (y - 320)) <= 197 * 197;

    private static int Count(Func<int, int, bool> where) => Enumerable.Range(0, Side * Side).Count(i => where(i % Side, i / Side));

    private static int Same(PixelBuffer picture, Func<int, int, bool> where)
    {
        var same = 0;
        for (var i = 0; i < Side * Side; i++)
        {
            var (red, green, blue, alpha) = Apple(i % Side, i / Side);
            if (where(i % Side, i / Side) && picture.Span.Slice(i * 4, 4).SequenceEqual([(byte)red, (byte)green, (byte)blue, (byte)alpha]))
                same++;
        }

        return same;
    }

    private static bool Refused(List<ImageEvent> events) => events[^1] is FailureEvent;

    private async Task<List<ImageEvent>> EventsAsync(ImageRequest request)
    {
        var events = new List<ImageEvent>();
        await foreach (var happened in pipeline.Images.RunAsync(request, TestContext.Current.CancellationToken))
            events.Add(happened);
        return events;
    }

    private async Task<(PixelBuffer Picture, IReadOnlyList<string> Warnings)> RunAsync(string? name, ImageRequest request)
    {
        var events = await EventsAsync(request);
        var file = events.OfType<CompletedImageEvent>().ShouldHaveSingleItem().Image.Memory;
        if (name is not null)
            await File.WriteAllBytesAsync(
                Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName, $"picture-{name}.png"),
                file.ToArray()
            );
        new ImageCodec().TryDecode(file, ImageLimits.Default, out var pixels, out _).ShouldBeTrue();
        return (pixels!, [.. events.OfType<WarningEvent>().Select(warning => warning.Warning.Code)]);
    }
}
