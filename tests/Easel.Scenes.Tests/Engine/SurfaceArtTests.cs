using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine.Surfaces;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Tests.Engine;

/// <summary>Patterns and materials upon a thing that is red, but for its lowest quarter, which is blue, on a clear ground.</summary>
public sealed class SurfaceArtTests
{
    private const int Side = 240;
    private const int Margin = 20;
    private const int Blue = 180;

    private static readonly Rgb Red = new(229, 57, 53);
    private static readonly Rgb Other = new(30, 136, 229);

    [Theory]
    [InlineData(SurfaceKind.Striped, 0.35, 0.65)]
    [InlineData(SurfaceKind.Dotted, 0.15, 0.45)]
    [InlineData(SurfaceKind.Checkered, 0.35, 0.65)]
    [InlineData(SurfaceKind.Plaid, 0.3, 0.95)]
    [InlineData(SurfaceKind.Floral, 0.08, 0.35)]
    [InlineData(SurfaceKind.Halves, 0.3, 0.45)]
    [InlineData(SurfaceKind.Panels, 0.35, 0.45)]
    [InlineData(SurfaceKind.Wooden, 0.08, 0.35)]
    [InlineData(SurfaceKind.Metallic, 0.1, 0.6)]
    [InlineData(SurfaceKind.Glass, 0.1, 0.6)]
    [InlineData(SurfaceKind.Brick, 0.08, 0.45)]
    [InlineData(SurfaceKind.Glossy, 0.03, 0.3)]
    [InlineData(SurfaceKind.Rubber, 0.2, 0.6)]
    public void A_part_of_the_main_colour_is_marked_and_no_other_colour(SurfaceKind kind, double least, double most)
    {
        using var picture = Drawn(kind);
        var marked = Pixels(Margin, Blue).Count(at => At(picture, at).Red != Red.Red || At(picture, at).Green != Red.Green);
        (marked / (double)Pixels(Margin, Blue).Count()).ShouldBeInRange(least, most);
        Pixels(Blue, Side - Margin).ShouldAllBe(at => At(picture, at) == Other);
        picture.Span[3].ShouldBe((byte)0);
    }

    [Theory]
    [InlineData(SurfaceKind.Striped)]
    [InlineData(SurfaceKind.Dotted)]
    [InlineData(SurfaceKind.Checkered)]
    public void A_second_colour_is_the_pattern_s(SurfaceKind kind)
    {
        var yellow = new Rgb(253, 216, 53);
        using var picture = Drawn(kind, new SceneColour("yellow", yellow));
        Pixels(Margin, Blue).Count(at => IsNear(At(picture, at), yellow)).ShouldBeGreaterThan(Pixels(Margin, Blue).Count() / 8);
    }

    [Fact]
    public void Rust_is_on_some_of_every_part()
    {
        var rust = new Rgb(0x9A, 0x4A, 0x1E);
        using var picture = Drawn(new SceneSurface(SurfaceKind.Patches) { Patch = rust });
        foreach (var (top, bottom) in ((int, int)[])[(Margin, Blue), (Blue, Side - Margin)])
        {
            var marked = Pixels(top, bottom).Count(at => At(picture, at) != (at.Y < Blue ? Red : Other));
            (marked / (double)Pixels(top, bottom).Count()).ShouldBeInRange(0.15, 0.65);
        }
    }

    [Fact]
    public void Glass_is_seen_through_and_a_plain_thing_is_not()
    {
        using var glass = Drawn(SurfaceKind.Glass);
        using var metal = Drawn(SurfaceKind.Metallic);
        Pixels(Margin, Blue).Average(at => glass.Span[Index(at) + 3]).ShouldBeInRange(100, 220);
        Pixels(Margin, Blue).Min(at => metal.Span[Index(at) + 3]).ShouldBe((byte)255);
    }

    private static PixelBuffer Drawn(SurfaceKind kind, SceneColour? second = null) => Drawn(new SceneSurface(kind), second);

    private static PixelBuffer Drawn(SceneSurface surface, SceneColour? second = null)
    {
        var picture = PixelBuffer.Rent(new ImageSize(Side, Side));
        picture.Span.Clear();
        foreach (var at in Pixels(Margin, Side - Margin))
        {
            var colour = at.Y < Blue ? Red : Other;
            (picture.Span[Index(at)], picture.Span[Index(at) + 1], picture.Span[Index(at) + 2], picture.Span[Index(at) + 3]) = (
                colour.Red,
                colour.Green,
                colour.Blue,
                255
            );
        }

        var thing = new SceneObject(new Concept("box", "", IsPart: false), new SceneColour("red", Red), 1, SceneSide.Anywhere, "box")
        {
            Surface = surface,
            SurfaceColour = second,
        };
        SurfaceArt.Apply(picture, thing, Red);
        return picture;
    }

    private static IEnumerable<(int X, int Y)> Pixels(int top, int bottom) =>
        Enumerable.Range(top, bottom - top).SelectMany(y => Enumerable.Range(Margin, Side - (2 * Margin)).Select(x => (x, y)));

    private static int Index((int X, int Y) at) => ((at.Y * Side) + at.X) * PixelBuffer.BytesPerPixel;

    private static Rgb At(PixelBuffer picture, (int X, int Y) at)
    {
        var pixel = picture.Span.Slice(Index(at), PixelBuffer.BytesPerPixel);
        return new Rgb(pixel[0], pixel[1], pixel[2]);
    }

    private static bool IsNear(Rgb one, Rgb other) =>
        Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue) < 12;
}
