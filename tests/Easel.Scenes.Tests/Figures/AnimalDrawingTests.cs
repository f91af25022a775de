using Easel.Abstractions.Pixels;
using Easel.Imaging.Writing;
using Easel.Scenes.Casting;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Tests.Figures;

/// <summary>Animals as they are rendered: what a drawing says of its points is held against its pixels.</summary>
public sealed class AnimalDrawingTests
{
    private const int Side = 96;

    private static readonly VectorRenderer Renderer = new();

    public static TheoryData<string> Stances => [.. Enum.GetNames<Stance>()];

    [Theory]
    [MemberData(nameof(Stances))]
    public void Every_animal_is_seen_with_its_head_where_it_says(string stance)
    {
        foreach (var (name, species) in Fauna.All)
        {
            var drawing = new AnimalDrawing(species, Enum.Parse<Stance>(stance)) { PoseName = PoseName.Dancing };
            using var picture = Renderer.Render(drawing.ToSvg(1), Side);
            var head = drawing.Anchors.Head!.Value;
            Alpha(picture, (int)(head.X * Side), (int)(head.Y * Side)).ShouldBe((byte)255, $"{name} {stance}");
            AtTheEdge(picture).ShouldBe(0, $"{name} {stance}");
        }
    }

    [Theory]
    [InlineData("ears", "big")]
    [InlineData("tail", "long")]
    [InlineData("wings", "angel")]
    [InlineData("neck", "long")]
    [InlineData("legs", "long")]
    [InlineData("beak", "long")]
    [InlineData("horn", "magical")]
    [InlineData("antlers", "big")]
    public void Nothing_of_a_large_part_is_cut_off(string part, string form)
    {
        var drawn = 0;
        foreach (var (name, species) in Fauna.All)
        {
            if (PartLooks.Find(part, [form], null, species) is not { } look)
                continue;
            foreach (var stance in (Stance[])[Stance.Standing, Stance.Running, Stance.Sitting, Stance.Asleep, Stance.Upright])
            {
                using var picture = Renderer.Render(new AnimalDrawing(look(species), stance).ToSvg(1), Side);
                AtTheEdge(picture).ShouldBe(0, $"{name} {stance}");
                drawn++;
            }
        }

        drawn.ShouldBeGreaterThan(20);
    }

    /// <summary>One of each build, head and tail.</summary>
    private static readonly string[] Builds =
    [
        "cat",
        "mouse",
        "fox",
        "elephant",
        "giraffe",
        "penguin",
        "owl",
        "parrot",
        "frog",
        "dragon",
        "robot",
    ];

    public static TheoryData<string> Fixtures => [.. Enum.GetNames<Fixture>()];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Furniture_is_whole_about_who_is_in_it(string fixture)
    {
        var furnished = new Furnished(Enum.Parse<Fixture>(fixture), Palette.Red);
        foreach (var name in Builds)
        {
            var species = Fauna.Find(name)!;
            var drawing = new AnimalDrawing(species, Stance.Upright)
            {
                PoseName = Furnishing.Pose(furnished.Fixture),
                Furnished = furnished,
            };
            using var picture = Renderer.Render(drawing.ToSvg(1), Side);
            AtTheEdge(picture).ShouldBe(0, $"{name} {fixture}");
        }
    }

    [Fact]
    public void Vehicles_are_whole_under_who_rides_them()
    {
        foreach (var (kind, name) in RideKinds.Kinds.SelectMany(kind => Builds.Select(name => (kind, name))))
        {
            var species = Fauna.Find(name)!;
            var drawing = new AnimalDrawing(species, Stance.Upright) { PoseName = kind.Pose, Ridden = new Ridden(kind, Palette.Red) };
            using var picture = Renderer.Render(drawing.ToSvg(1), Side);
            AtTheEdge(picture).ShouldBe(0, $"{name} {kind.Ride}");
        }
    }

    [Fact]
    public void One_that_looks_the_other_way_has_its_points_at_the_other_side()
    {
        foreach (var (name, species) in Fauna.All)
        {
            var left = new AnimalDrawing(species, Stance.Standing);
            var right = left with { IsMirrored = false };
            var (here, there) = (left.Anchors, right.Anchors);
            there.Head!.Value.X.ShouldBe(1 - here.Head!.Value.X, 1e-9, name);
            there.Held!.Value.X.ShouldBe(1 - here.Held!.Value.X, 1e-9, name);
            there.Held.Value.Y.ShouldBe(here.Held.Value.Y, 1e-9, name);
        }
    }

    [Theory]
    [InlineData("horse")]
    [InlineData("elephant")]
    [InlineData("zebra")]
    [InlineData("cow")]
    public void A_rider_sits_on_the_back_and_the_mouth_is_before_the_head(string caption)
    {
        var drawing = new AnimalDrawing(Fauna.Find(caption)!, Stance.Standing) { IsMirrored = false };
        using var picture = Renderer.Render(drawing.ToSvg(1), Side);
        var (saddle, head, mouth) = (drawing.Anchors.Saddle!.Value, drawing.Anchors.Head!.Value, drawing.Anchors.Held!.Value);
        // The highest pixel in the column of the saddle is the back itself.
        var (x, top) = ((int)(saddle.X * Side), 0);
        while (Alpha(picture, x, top) < 128)
            top++;
        (saddle.Y * Side).ShouldBeInRange(top - 1, top + 8);
        mouth.X.ShouldBeGreaterThan(head.X);
    }

    [Fact]
    public void A_young_one_is_smaller_and_its_head_larger_for_its_body()
    {
        foreach (var caption in (string[])["dog", "cat", "bear", "cow", "elephant", "lion"])
        {
            var grown = new AnimalDrawing(Fauna.Find(caption)!, Stance.Standing);
            var young = grown with { Species = grown.Species.Young() };
            young.Side.ShouldBeLessThan(grown.Side, caption);
            young.Anchors.HeadRadius.ShouldBeGreaterThan(grown.Anchors.HeadRadius, caption);
        }
    }

    [Fact]
    public void The_colour_asked_for_is_the_fur()
    {
        var blue = new Rgb(0x20, 0x40, 0xd0);
        foreach (var (name, species) in Fauna.All)
        {
            using var picture = Renderer.Render(new AnimalDrawing(species.Coloured(blue), Stance.Standing).ToSvg(1), Side);
            Count(picture, blue).ShouldBeGreaterThan(60, name);
        }
    }

    private static int Count(PixelBuffer picture, Rgb colour)
    {
        var count = 0;
        var pixels = picture.Span;
        for (var i = 0; i < Side * Side * PixelBuffer.BytesPerPixel; i += PixelBuffer.BytesPerPixel)
        {
            if (pixels[i] == colour.Red && pixels[i + 1] == colour.Green && pixels[i + 2] == colour.Blue && pixels[i + 3] == 255)
                count++;
        }

        return count;
    }

    private static int AtTheEdge(PixelBuffer picture) =>
        Enumerable
            .Range(0, Side)
            .Count(i =>
                Alpha(picture, i, 0) > 0 || Alpha(picture, i, Side - 1) > 0 || Alpha(picture, 0, i) > 0 || Alpha(picture, Side - 1, i) > 0
            );

    private static byte Alpha(PixelBuffer picture, int x, int y) => picture.Span[(((y * Side) + x) * PixelBuffer.BytesPerPixel) + 3];
}
