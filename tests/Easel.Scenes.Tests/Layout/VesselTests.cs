using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;
using Easel.Scenes.Layout;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Tests.Layout;

/// <summary>What is of a bowl lies in it: before its far edge and behind the near one.</summary>
public sealed class VesselTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a bowl of apples", 5)]
    [InlineData("a basket of eggs", 5)]
    [InlineData("a bowl of cherries", 5)]
    [InlineData("a bucket of fish", 1)]
    [InlineData("a box of kittens", 5)]
    [InlineData("a bowl of two lemons", 2)]
    public void What_is_of_a_vessel_lies_between_its_edges_and_rests_on_what_it_hides(string prompt, int count)
    {
        var (scene, items) = Arrange(prompt);
        scene.Objects[1].Count.ShouldBe(count);
        var vessel = items.Single(item => item.Object == 0 && !item.IsFront).Place;
        var nearEdge = vessel.Y + (scene.Objects[0].Concept.Traits.Opening!.Value.NearEdge * vessel.Height);
        var content = items.Where(item => item.Object > 0).ToList();
        content.ShouldAllBe(item => item.Place.X >= vessel.X && item.Place.Right <= vessel.Right);
        content.Max(item => item.Place.Bottom).ShouldBeGreaterThan((int)nearEdge, "nothing floats above the vessel");
        content.Min(item => item.Place.Y).ShouldBeLessThan((int)nearEdge, "all would be hidden");
        items[0].ShouldBe(new StagePicture(0, vessel, IsFront: false));
        items[^1].ShouldBe(new StagePicture(0, vessel, IsFront: true));
    }

    [Theory]
    [InlineData("a lemon tree in a pot in front of a house")]
    [InlineData("a cat in a box in front of a door")]
    [InlineData("a rose in a vase in front of a window")]
    public void What_a_vessel_stands_before_is_behind_its_content_too(string prompt)
    {
        var (scene, items) = Arrange(prompt);
        scene.Objects.Count.ShouldBe(3);
        items.TakeWhile(item => item.Object != 0).ShouldContain(item => item.Object == 2);
    }

    [Fact]
    public void Every_one_of_a_heap_lies_on_the_near_edge_or_on_another()
    {
        var (scene, items) = Arrange("a bowl of apples");
        var vessel = items[0].Place;
        var edge = vessel.Y + (scene.Objects[0].Concept.Traits.Opening!.Value.NearEdge * vessel.Height);
        var apples = items.Where(item => item.Object > 0).Select(item => item.Place).ToList();
        apples.ShouldAllBe(apple => apple.Bottom > edge || apples.Any(other => other.Y > apple.Y && Touch(apple, other)));
    }

    [Fact]
    public void Each_of_several_vessels_has_its_own()
    {
        var (scene, items) = Arrange("two baskets of eggs");
        var baskets = items.Where(item => item.Object < 2 && !item.IsFront).Select(item => item.Place).ToList();
        var eggs = items.Where(item => item.Object >= 2).Select(item => item.Place).ToList();
        scene.Objects[0].Count.ShouldBe(2);
        baskets.ShouldAllBe(basket => eggs.Count(egg => egg.X >= basket.X && egg.Right <= basket.Right) == eggs.Count / 2);
    }

    [Fact]
    public void The_front_of_a_vessel_is_what_is_below_the_near_half_of_its_mouth()
    {
        using var vessel = PixelBuffer.Rent(new ImageSize(100, 100));
        vessel.Span.Fill(255);
        VesselFront.Keep(vessel, new Opening(0.1, 0.9, 0.25, 0.15));
        // y = 0.25 + 0.15 sqrt(1 - ((x - 0.5) / 0.4)^2), worked out by hand: 0.4 at x = 0.5 and 0.34 at x = 0.18.
        Alpha(50, 38).ShouldBe(0);
        Alpha(50, 41).ShouldBe(255);
        Alpha(18, 32).ShouldBe(0);
        Alpha(18, 36).ShouldBe(255);
        Alpha(2, 23).ShouldBe(0);
        Alpha(2, 27).ShouldBe(255);

        int Alpha(int x, int y) => vessel.Span[(((y * 100) + x) * PixelBuffer.BytesPerPixel) + 3];
    }

    private static (Composition.Scene Scene, IReadOnlyList<StagePicture> Items) Arrange(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        return (scene, StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas).Items);
    }

    private static bool Touch(PixelArea one, PixelArea other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;

    [Theory]
    [InlineData("lemon slices in a jug of water", "pitcher")]
    [InlineData("strawberries in a pitcher of water", "pitcher")]
    [InlineData("strawberries in a glass of lemonade", "lemonade")]
    public void What_is_in_a_drink_is_seen_in_it(string prompt, string vessel)
    {
        var (scene, items) = Arrange(prompt);
        var own = scene.Objects.Select((thing, i) => (thing, i)).Single(at => at.thing.Concept.Caption == vessel);
        own.thing.Concept.Traits.Inside.ShouldNotBeNull();
        var first = scene.Objects.Take(own.i).Sum(thing => thing.Count);
        var whole = items.First(item => item.Object == first).Place;
        items.Where(item => item.Object < first).ShouldAllBe(item => item.Place.X >= whole.X && item.Place.Right <= whole.Right);
    }
}
