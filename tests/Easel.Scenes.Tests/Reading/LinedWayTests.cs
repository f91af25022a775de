using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What stands along both sides of a way is seen along it.</summary>
public sealed class LinedWayTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("trees along both sides of a country road", SceneWayKind.Road, false)]
    [InlineData("a road with trees on both sides", SceneWayKind.Road, false)]
    [InlineData("a road lined with trees", SceneWayKind.Road, false)]
    [InlineData("a tree-lined avenue", SceneWayKind.Road, true)]
    [InlineData("a street with houses on both sides", SceneWayKind.Road, true)]
    [InlineData("houses on either side of a canal", SceneWayKind.River, true)]
    [InlineData("a river with houses on both sides", SceneWayKind.River, false)]
    [InlineData("a path lined with cherry trees", SceneWayKind.Track, false)]
    public void What_lines_a_way_stands_at_both_its_sides(string prompt, SceneWayKind kind, bool isInTown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Way?.Kind, ground.Way?.IsLined, ground.HasSkyline).ShouldBe((kind, true, isInTown));
        scene.Objects.ShouldHaveSingleItem().LinesWay.ShouldBeTrue();
        scene.Warnings.ShouldBeEmpty();

        var places = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas)
            .Items.Select(item => item.Place)
            .ToList();
        places.Count.ShouldBe(6);
        places.Count(place => place.X + (place.Width / 2) < Canvas.Width / 2).ShouldBe(3);
        // The farther, the smaller and the higher, and nearer ones are drawn over them.
        foreach (var (farther, nearer) in places.Zip(places.Skip(2)))
        {
            farther.Height.ShouldBeLessThan(nearer.Height);
            farther.Bottom.ShouldBeLessThan(nearer.Bottom);
        }
    }

    [Fact]
    public void Kinds_take_turns_along_a_way()
    {
        var scene = Vocabularies.Reader.Read("a street lined with shops and cafes");
        scene.Objects.Select(thing => (thing.LinesWay, thing.Count)).ShouldBe([(true, 3), (true, 3)]);
    }

    [Fact]
    public void Who_is_on_a_lined_way_is_before_all() =>
        Vocabularies.Reader.Read("a car on a road lined with palm trees").Objects.Select(thing => thing.LinesWay).ShouldBe([false, true]);

    [Theory]
    [InlineData("two candles on both sides of a cake")]
    [InlineData("a bridge over a river with a city on both sides")]
    public void What_has_something_else_at_its_sides_is_no_lined_way(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => !thing.LinesWay);
}
