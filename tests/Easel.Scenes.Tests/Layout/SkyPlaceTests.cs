using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>The sun, the moon, stars and clouds are in the sky over what stands on the ground.</summary>
public sealed class SkyPlaceTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a night sky with stars and a moon over a lake", SceneLight.Night)]
    [InlineData("stars and a crescent moon in the night sky", SceneLight.Night)]
    [InlineData("the moon and stars above a village", SceneLight.Night)]
    [InlineData("a castle under a full moon", SceneLight.Night)]
    [InlineData("a wolf howling at the moon", SceneLight.Night)]
    [InlineData("a shooting star above a house", SceneLight.Night)]
    [InlineData("a house, a tree and a sun", SceneLight.Day)]
    [InlineData("a moon between two trees", SceneLight.Night)]
    [InlineData("the sun between two mountains", SceneLight.Day)]
    [InlineData("a full moon between a church and a house", SceneLight.Night)]
    [InlineData("a sun and clouds over the sea", SceneLight.Day)]
    [InlineData("a barn with the sun in the sky", SceneLight.Day)]
    public void What_is_high_is_in_the_upper_half_apart_from_each_other(string prompt, SceneLight light)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Light.ShouldBe(light);
        var high = Places(scene, isHigh: true);
        high.ShouldNotBeEmpty();
        high.ShouldAllBe(place => place.Y >= 0 && place.Bottom < 480);
        foreach (var (index, one) in high.Index())
            high.Skip(index + 1).ShouldAllBe(other => !Overlap(one, other));
    }

    [Theory]
    [InlineData("the moon and stars above a village")]
    [InlineData("a sky full of stars over a mountain")]
    [InlineData("two clouds over a house")]
    public void What_is_under_them_stands_on_land(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Meadow);
        Places(scene, isHigh: false).ShouldHaveSingleItem().Bottom.ShouldBeInRange(800, 960);
    }

    [Theory]
    [InlineData("a cow jumping over the moon", SceneRelationKind.Above)]
    [InlineData("a witch flying in front of the moon", SceneRelationKind.InFrontOf)]
    [InlineData("a rocket flying to the moon", SceneRelationKind.Toward)]
    [InlineData("a sheep on a cloud", SceneRelationKind.On)]
    public void What_touches_them_has_them_near(string prompt, SceneRelationKind relation)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(one => one.Kind == relation);
        scene.Objects.ShouldAllBe(thing => !thing.IsBackdrop);
    }

    [Theory]
    [InlineData("stars over a mountain at night", 7)]
    [InlineData("three stars over a mountain at night", 3)]
    public void A_night_sky_has_many_stars_where_nobody_counts_them(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.Single(thing => thing.Concept.Caption == "star").Count.ShouldBe(count);

    [Fact]
    public void More_of_them_than_there_is_room_for_are_placed_all_the_same()
    {
        var scene = Vocabularies.Reader.Read("a sun, a moon, eight clouds and seven stars over the sea");
        Places(scene, isHigh: true).Length.ShouldBe(17);
    }

    private static bool Overlap(PixelArea one, PixelArea other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;

    private static PixelArea[] Places(Scene scene, bool isHigh)
    {
        var owners = scene.Objects.SelectMany(thing => Enumerable.Repeat(thing, thing.Count)).ToList();
        return
        [
            .. StageLayout
                .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas)
                .Items.Where(item => owners[item.Object].Concept.Traits.Overhead == isHigh)
                .Select(item => item.Place),
        ];
    }

    [Theory]
    [InlineData("a castle on a cloud")]
    [InlineData("a house on a cloud")]
    [InlineData("a castle on a cloud with a rainbow bridge")]
    [InlineData("a house on a cloud with a tree")]
    public void What_is_on_a_cloud_is_in_the_sky_and_no_larger_than_that(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sky);
        var cloud = scene.Objects.Select((thing, i) => (thing, i)).Single(at => at.thing.Concept.Caption == "cloud").i;
        var places = Arranged(scene);
        places[0].Width.ShouldBeLessThan(places[cloud].Width);
    }

    [Theory]
    [InlineData("glowing eyes in a dark forest")]
    [InlineData("eyes in the dark")]
    [InlineData("red eyes in the darkness")]
    [InlineData("yellow eyes in a forest at night")]
    public void Eyes_in_the_dark_are_seen_by_themselves(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("glowing eyes");

    private static PixelArea[] Arranged(Scene scene) =>
        [
            .. StageLayout
                .Arrange(scene, scene.Objects.Select(_ => new Figure(1, 0.8)).ToArray(), new ImageSize(1000, 1000))
                .Items.OrderBy(item => item.Object)
                .Select(item => item.Place),
        ];
}
