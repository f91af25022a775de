using Easel.Abstractions.Pixels;
using Easel.Imaging.Writing;
using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Tests.Figures;

/// <summary>Figures as they are rendered.</summary>
public sealed class PersonDrawingTests
{
    private const int Side = 96;

    private static readonly VectorRenderer Renderer = new();

    [Fact]
    public void Every_pose_of_every_age_is_seen_whole()
    {
        foreach (var age in Enum.GetValues<Age>())
        {
            foreach (var pose in Enum.GetValues<PoseName>())
                IsSeenWhole(new PersonDrawing(new Person { Age = age }, Outfits.Everyday, pose), $"{age} {pose}");
        }
    }

    [Theory]
    [InlineData("a man in a white shirt")]
    [InlineData("a woman in a white dress")]
    [InlineData("a doctor waving")]
    public void White_clothes_are_seen_on_white_paper(string prompt)
    {
        var svg = Vocabularies.Person(prompt).ToSvg(1);
        svg.ShouldContain("#E9EEF4", Case.Insensitive);
        svg.ShouldNotContain("#FFFFFF", Case.Insensitive);
    }

    [Fact]
    public void Every_ride_of_every_age_is_seen_whole()
    {
        foreach (var age in Enum.GetValues<Age>())
        {
            foreach (var kind in RideKinds.Kinds)
                IsSeenWhole(
                    new PersonDrawing(new Person { Age = age }, Outfits.Everyday, kind.Pose) { Ridden = new Ridden(kind, kind.Colour) },
                    $"{age} {kind.Ride}"
                );
        }
    }

    [Fact]
    public void All_furniture_is_seen_whole_with_who_is_in_it()
    {
        foreach (var age in Enum.GetValues<Age>())
        {
            foreach (var fixture in Enum.GetValues<Fixture>())
                IsSeenWhole(
                    new PersonDrawing(new Person { Age = age }, Outfits.Everyday, Furnishing.Pose(fixture))
                    {
                        Furnished = new Furnished(fixture, Palette.Blue),
                    },
                    $"{age} {fixture}"
                );
        }
    }

    [Fact]
    public void Every_outfit_is_seen_whole()
    {
        foreach (var name in Outfits.Names)
            IsSeenWhole(new PersonDrawing(new Person(), Outfits.Find(name)!, PoseName.Holding), name);
    }

    [Fact]
    public void Every_pattern_is_seen_upon_the_clothes()
    {
        var plain = Outfits.Everyday with { Cut = Cut.Dress };
        using var cloth = Renderer.Render(new PersonDrawing(new Person(), plain, PoseName.Standing).ToSvg(1), Side);
        foreach (var kind in Enum.GetValues<SurfaceKind>().Where(kind => new SceneSurface(kind).IsPattern))
        {
            var worn = plain with { Print = new Print(kind, Palette.Black) };
            using var printed = Renderer.Render(new PersonDrawing(new Person(), worn, PoseName.Standing).ToSvg(1), Side);
            printed.Span.SequenceEqual(cloth.Span).ShouldBeFalse(kind.ToString());
        }
    }

    [Fact]
    public void Every_haircut_is_seen_whole()
    {
        foreach (var cut in Enum.GetValues<HairCut>())
            IsSeenWhole(new PersonDrawing(new Person { Cut = cut }, Outfits.Everyday, PoseName.Standing), cut.ToString());
    }

    [Fact]
    public void People_differ_by_the_seed_alone()
    {
        var person = new PersonDrawing(new Person(), Outfits.Everyday, PoseName.Standing);
        person.ToSvg(7).ShouldBe(person.ToSvg(7));
        Enumerable.Range(0, 12).Select(seed => person.ToSvg(seed)).Distinct().Count().ShouldBeGreaterThan(8);
    }

    [Fact]
    public void A_uniform_is_the_same_whoever_wears_it()
    {
        var police = Outfits.Find("policeman")!;
        Enumerable
            .Range(0, 8)
            .Select(seed => PersonLooks.Of(new Person(), police, seed).Outfit)
            .Distinct()
            .ShouldHaveSingleItem()
            .ShouldBe(police);
    }

    [Fact]
    public void Who_is_mirrored_has_the_hand_at_the_other_side()
    {
        var person = new PersonDrawing(new Person(), Outfits.Everyday, PoseName.Pointing);
        var (right, left) = (person.Anchors.Held!.Value, (person with { IsMirrored = true }).Anchors.Held!.Value);
        right.X.ShouldBeGreaterThan(0.6);
        left.X.ShouldBe(1 - right.X, 1e-9);
        left.Y.ShouldBe(right.Y, 1e-9);
    }

    [Fact]
    public void Members_of_a_group_stand_on_one_ground()
    {
        var child = new PersonDrawing(new Person { Age = Age.Child }, Outfits.Everyday, PoseName.Standing);
        var grown = child with { Person = new Person() };
        IsSeenWhole(new GroupDrawing([grown, child], 21), "group");
        // The soles of both are at 0, to which each is moved up by as much as its legs are long.
        grown.Sole.ShouldBeGreaterThan(child.Sole + 5);
    }

    /// <summary>Something is seen, and nothing at the edge.</summary>
    private static void IsSeenWhole(IVectorDrawing drawing, string name)
    {
        using var picture = Renderer.Render(drawing.ToSvg(1), Side);
        var seen = 0;
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                if (picture.Span[(((y * Side) + x) * PixelBuffer.BytesPerPixel) + 3] < 64)
                    continue;
                seen++;
                (x is 0 or Side - 1 || y is 0 or Side - 1).ShouldBeFalse($"{name} is cut off at {x}, {y}");
            }
        }

        seen.ShouldBeGreaterThan(Side * Side / 40, name);
    }
}
