using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Roads, paths and rivers lead through the land, and are no things upon it.</summary>
public sealed class WayTests
{
    [Theory]
    [InlineData("a path through the forest", ScenePlace.Forest, SceneWayKind.Track)]
    [InlineData("a road through the desert", ScenePlace.Desert, SceneWayKind.Road)]
    [InlineData("a stone path through a garden", ScenePlace.Meadow, SceneWayKind.Stones)]
    [InlineData("a winding river through a valley", ScenePlace.Meadow, SceneWayKind.River)]
    [InlineData("train tracks through the desert", ScenePlace.Desert, SceneWayKind.Rails)]
    [InlineData("a road leading to the mountains", ScenePlace.Mountains, SceneWayKind.Road)]
    [InlineData("a mountain road", ScenePlace.Mountains, SceneWayKind.Road)]
    [InlineData("a landscape with a winding river", ScenePlace.Meadow, SceneWayKind.River)]
    [InlineData("a farm with a river", ScenePlace.Meadow, SceneWayKind.River)]
    [InlineData("an empty road", ScenePlace.Meadow, SceneWayKind.Road)]
    public void A_way_leads_through_the_land(string prompt, ScenePlace place, SceneWayKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Ground!.Way.ShouldNotBeNull().Kind.ShouldBe(kind);
        scene.Objects.ShouldAllBe(thing => thing.IsBackdrop);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a path leading to a castle", "castle")]
    [InlineData("a house on a hill by a country road", "house")]
    [InlineData("a cat on a path in the forest", "cat")]
    [InlineData("a church with a stone path", "church")]
    [InlineData("a peaceful village with a river", "village")]
    [InlineData("a castle with a stream and a forest", "castle")]
    public void What_a_way_leads_to_stands_there(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(thing);
        scene.Ground.ShouldNotBeNull().Way.ShouldNotBeNull();
        scene.Objects.ShouldNotContain(each => each.Concept.Caption == "road");
    }

    [Theory]
    [InlineData("a house by a country road", true)]
    [InlineData("trees along a dirt road", true)]
    [InlineData("a dog running along a dirt road", false)]
    [InlineData("a path leading to a castle", false)]
    public void A_way_passes_beside_what_stands_at_it(string prompt, bool isAside) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Way.ShouldNotBeNull().IsAside.ShouldBe(isAside);

    [Theory]
    [InlineData("a road sign")]
    [InlineData("a river otter")]
    [InlineData("a toy train on a track")]
    [InlineData("a boat on a river")]
    [InlineData("a car on a road")]
    public void A_word_that_only_speaks_of_a_way_draws_none(string prompt) => Vocabularies.Reader.Read(prompt).Ground?.Way.ShouldBeNull();
}
