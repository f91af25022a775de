using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Tests;
using Easel.Core.Tests.Edits;
using Easel.Imaging;
using Easel.Scenes.Edits;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Edits;

/// <summary>What the model sees of an opaque picture on a plain ground, and what becomes of the ground.</summary>
public sealed class PlainGroundTests
{
    private static readonly Rgb Blue = new(200, 220, 255);

    /// <summary>A dark ring of radius 12 to 24, its outer edge half mixed with the ground; its hole shows the ground's colour.</summary>
    private static readonly Painted Ring = new(
        64,
        64,
        (x, y) =>
            Math.Sqrt(((x - 32) * (x - 32)) + ((y - 32) * (y - 32))) switch
            {
                >= 12 and < 30 => (100, 20, 55, 255),
                >= 30 and < 31 => (150, 120, 155, 255),
                _ => (Blue.Red, Blue.Green, Blue.Blue, 255),
            }
    );

    public static TheoryData<string> Requests => ["vary", "lead", "not understood"];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_model_sees_the_thing_alone_and_the_ground_goes_under_what_it_draws(string kind)
    {
        using var seen = new Seen();
        var completed = await RunAsync(Request(kind, Ring), seen);
        seen.Picture.Pixel(0, 0).Item4.ShouldBe((byte)0);
        seen.Picture.Pixel(32, 14).ShouldBe(((byte)100, (byte)20, (byte)55, (byte)255));
        seen.Picture.Pixel(32, 2).ShouldBe(((byte)100, (byte)20, (byte)55, (byte)127), "half of the edge is the thing");
        seen.Picture.Pixel(32, 32).ShouldBe((Blue.Red, Blue.Green, Blue.Blue, (byte)255), "a hole cannot be told from a white eye");
        completed.Backdrop.ShouldBe(Blue);
        completed.DrawnBackground.ShouldBe(ImageBackground.Opaque);
    }

    [Fact]
    public async Task A_thing_that_stands_small_on_its_ground_is_shown_to_the_model_filling_the_frame()
    {
        var small = new Painted(
            64,
            64,
            (x, y) => x is >= 40 and < 56 && y is >= 8 and < 24 ? (100, 20, 55, 255) : (Blue.Red, Blue.Green, Blue.Blue, 255)
        );
        using var seen = new Seen();
        var completed = await RunAsync(Request("vary", small), seen);
        seen.Picture.Size.ShouldBe(small.Size);
        seen.Picture.Pixel(8, 8).ShouldBe(((byte)100, (byte)20, (byte)55, (byte)255));
        seen.Picture.Pixel(55, 55).ShouldBe(((byte)100, (byte)20, (byte)55, (byte)255));
        completed.Backdrop.ShouldBe(Blue);
    }

    [Theory]
    [InlineData("transparent somewhere")]
    [InlineData("corners of two colours")]
    [InlineData("nothing but ground")]
    public async Task Anything_else_goes_to_the_model_as_it_is(string picture)
    {
        var image = picture switch
        {
            "transparent somewhere" => new Painted(64, 64, (x, y) => x == 40 && y == 40 ? (0, 0, 0, 254) : Ring.At(x, y)),
            "corners of two colours" => new Painted(64, 64, (x, y) => y > 50 ? (20, 120, 40, 255) : Ring.At(x, y)),
            _ => new Painted(64, 64, (_, _) => (1, 2, 3, 255)),
        };
        using var seen = new Seen();
        var completed = await RunAsync(Request("vary", image), seen);
        seen.Image.ShouldBeSameAs(image);
        completed.Backdrop.ShouldBeNull();
    }

    private static ImageRequest Request(string kind, Painted image) =>
        kind switch
        {
            "vary" => new VaryRequest { Image = image, Seed = 1 },
            "lead" => new EditRequest
            {
                Prompt = "a red apple",
                Images = [image],
                Seed = 1,
            },
            _ => new EditRequest
            {
                Prompt = "qwxz",
                Images = [image],
                Seed = 1,
            },
        };

    private static async Task<CompletedPixelsEvent> RunAsync(ImageRequest request, Seen seen)
    {
        var inner = new ScriptedEngine((asked, _) => Draw(asked, seen));
        var engine = new SceneEngine(inner, Vocabularies.Icons, tools: new EditTools(new ImageScaler(), new AreaFiller()));
        CompletedPixelsEvent? completed = null;
        await foreach (var happened in engine.RunAsync(request, CancellationToken.None))
        {
            if (happened is not CompletedPixelsEvent done)
                continue;
            done.Image.Dispose();
            completed = done;
        }

        return completed.ShouldNotBeNull();
    }

    private static IAsyncEnumerable<ImageEvent> Draw(ImageRequest asked, Seen seen)
    {
        seen.Take(asked is VaryRequest vary ? vary.Image : ((EditRequest)asked).Images[0]);
        return new ImageEvent[] { ScriptedEngine.Image(0, out _) }.ToAsyncEnumerable();
    }

    /// <summary>The image that the engine was given, while it was alive.</summary>
    private sealed class Seen : IDisposable
    {
        public InputImage Image { get; private set; } = null!;

        public PixelBuffer Picture { get; private set; } = null!;

        public void Take(InputImage image) => (Image, Picture) = (image, image.Decode());

        public void Dispose() => Picture?.Dispose();
    }
}
