using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Tests.Edits;
using Easel.Imaging;

namespace Easel.Scenes.Tests.Edits;

/// <summary>Edits and variations by the model that comes with the repository, down the whole road. The pictures lie in the test's output,
/// to be looked at.</summary>
public sealed class BuiltInEditTests(BuiltInPipeline pipeline) : IClassFixture<BuiltInPipeline>
{
    private static readonly ImageSize Size = new(640, 448);

    [Theory]
    [InlineData("balloon", "a red balloon")]
    [InlineData("apples", "two green apples")]
    [InlineData("remove", "remove the sun")]
    [InlineData("add", "add a rocket")]
    [InlineData("recolour", "make it purple")]
    public async Task A_masked_edit_changes_the_area_and_nothing_else(string name, string prompt)
    {
        var image = Landscape();
        var mask = new Painted(
            Size.Width,
            Size.Height,
            (x, y) => (0, 0, 0, Math.Pow((x - 440) / 140.0, 2) + Math.Pow((y - 150) / 120.0, 2) < 1 ? 0 : 255)
        );
        using var source = image.Decode();
        using var kept = mask.Decode();
        using var answer = await RunAsync(
            name,
            new EditRequest
            {
                Prompt = prompt,
                Images = [image],
                Mask = mask,
                Seed = 5,
            }
        );
        answer.Size.ShouldBe(Size);
        var changed = 0;
        for (var at = 0; at < source.Span.Length; at += 4)
        {
            var same = source.Span.Slice(at, 4).SequenceEqual(answer.Span.Slice(at, 4));
            if (kept.Span[at + 3] == 255 && !same)
                Assert.Fail($"pixel {at / 4} changed");
            if (!same)
                changed++;
        }

        changed.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public async Task A_picture_on_a_larger_canvas_is_outpainted()
    {
        var photo = Landscape();
        var canvas = new Painted(
            960,
            640,
            (x, y) => x is >= 160 and < 800 && y is >= 96 and < 544 ? photo.At(x - 160, y - 96) : (0, 0, 0, 0)
        );
        using var answer = await RunAsync(
            "outpaint",
            new EditRequest
            {
                Prompt = "fill",
                Images = [canvas],
                Seed = 5,
            }
        );
        TransparentPixels(answer).ShouldBe(0);
    }

    [Fact]
    public async Task Variations_of_an_icon_keep_its_ground_and_differ_from_it_and_from_each_other()
    {
        using var icon = await RunAsync(
            "icon",
            new GenerateRequest
            {
                Prompt = "a fox",
                Seed = 5,
                Size = new ImageSize(512, 512),
                Background = ImageBackground.Transparent,
            }
        );
        var image = Painted.Of(icon);
        using var one = await RunAsync("variation-1", new VaryRequest { Image = image, Seed = 1 });
        using var other = await RunAsync("variation-2", new VaryRequest { Image = image, Seed = 2 });
        foreach (var picture in (PixelBuffer[])[one, other])
        {
            picture.Size.ShouldBe(icon.Size);
            picture.Span[3].ShouldBeLessThan((byte)8);
            Difference(icon, picture).ShouldBeInRange(0.005, 0.25);
        }

        Difference(one, other).ShouldBeGreaterThan(0.005);
    }

    [Fact]
    public async Task A_variation_of_an_opaque_picture_keeps_its_plain_ground_and_its_subject()
    {
        using var fox = await RunAsync(
            "fox-on-blue",
            new GenerateRequest
            {
                Prompt = "a fox on a light blue background",
                Seed = 5,
                Size = new ImageSize(512, 512),
            }
        );
        using var icon = await RunAsync(
            "icon",
            new GenerateRequest
            {
                Prompt = "a fox",
                Seed = 5,
                Size = new ImageSize(512, 512),
                Background = ImageBackground.Transparent,
            }
        );
        using var opaque = await RunAsync("variation-on-blue", new VaryRequest { Image = Painted.Of(fox), Seed = 1 });
        using var clear = await RunAsync("variation", new VaryRequest { Image = Painted.Of(icon), Seed = 1 });
        TransparentPixels(opaque).ShouldBe(0);
        opaque.Pixel(2, 2).ShouldBe(fox.Pixel(2, 2));

        // As near to its subject as the variation of the same icon without a ground is.
        Difference(fox, opaque).ShouldBeLessThan(1.5 * Difference(icon, clear));
    }

    [Theory]
    [InlineData("icon-hat", "add a top hat to the fox", true)]
    [InlineData("icon-remove", "remove the ear", true)]
    [InlineData("icon-blue", "make it blue", false)]
    [InlineData("icon-bear", "a bear", false)]
    public async Task An_icon_is_edited_upon_its_own_ground(string name, string prompt, bool masked)
    {
        using var icon = await RunAsync(
            "icon",
            new GenerateRequest
            {
                Prompt = "a fox",
                Seed = 5,
                Size = new ImageSize(512, 512),
                Background = ImageBackground.Transparent,
            }
        );
        using var answer = await RunAsync(
            name,
            new EditRequest
            {
                Prompt = prompt,
                Images = [Painted.Of(icon)],
                Mask = masked ? Painted.Hole(512, 512, new PixelArea(150, 0, 212, 180)) : null,
                Seed = 5,
            }
        );
        answer.Span[3].ShouldBeLessThan((byte)8);
        TransparentPixels(answer).ShouldBeGreaterThan(512 * 512 / 10);
        Difference(icon, answer).ShouldBeGreaterThan(0.003);
    }

    /// <summary>A sky that pales towards a green hill, and a sun.</summary>
    private static Painted Landscape() =>
        new(
            Size.Width,
            Size.Height,
            (x, y) =>
            {
                var hill = 330 + (40 * Math.Sin(x / 110.0));
                if (y > hill)
                    return (60 + (x / 16), 140 - ((y - 330) / 4), 60, 255);
                if (Math.Pow(x - 450, 2) + Math.Pow(y - 140, 2) < 3600)
                    return (255, 220, 90, 255);
                return (90 + (y / 3), 150 + (y / 5), 235, 255);
            }
        );

    private async Task<PixelBuffer> RunAsync(string name, ImageRequest request)
    {
        PixelBuffer? answer = null;
        await foreach (var happened in pipeline.Images.RunAsync(request, TestContext.Current.CancellationToken))
        {
            if (happened is FailureEvent failed)
                Assert.Fail(failed.Errors[0].Message);
            if (happened is not CompletedImageEvent completed)
                continue;
            using (completed.Image)
            {
                var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures"));
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{name}.png"), completed.Image.Memory);
                new ImageCodec().TryDecode(completed.Image.Memory, ImageLimits.Default, out answer, out _).ShouldBeTrue();
            }
        }

        return answer.ShouldNotBeNull();
    }

    private static int TransparentPixels(PixelBuffer image)
    {
        var count = 0;
        for (var alpha = 3; alpha < image.Span.Length; alpha += 4)
            count += image.Span[alpha] == 255 ? 0 : 1;
        return count;
    }

    /// <summary>Mean absolute difference of all channels, premultiplied, 0 to 1.</summary>
    private static double Difference(PixelBuffer one, PixelBuffer other)
    {
        double sum = 0;
        for (var at = 0; at < one.Span.Length; at += 4)
        {
            var (a, b) = (one.Span[at + 3] / 255.0, other.Span[at + 3] / 255.0);
            for (var channel = 0; channel < 3; channel++)
                sum += Math.Abs((one.Span[at + channel] * a) - (other.Span[at + channel] * b));
            sum += Math.Abs(a - b) * 255;
        }

        return sum / (255.0 * one.Span.Length);
    }
}
