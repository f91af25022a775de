using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who is in a vehicle is at its windows, what is on its roof is upon it, and what takes off from a place is still there.</summary>
public sealed class VehicleTests
{
    [Theory]
    [InlineData("a boy waving from a train window", "train")]
    [InlineData("a girl looking out of a bus window", "bus")]
    [InlineData("a cat in a car window", "automobile")]
    [InlineData("a bear in the window of a taxi", "taxi")]
    [InlineData("a woman driving a van", "van")]
    [InlineData("people waving from a ferry", "ferry")]
    public void Who_is_at_its_window_is_in_it(string prompt, string vehicle)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects[1].Concept.Caption.ShouldBe(vehicle);
        scene.Objects.Count.ShouldBe(2);
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.In, 1)]);
    }

    [Theory]
    [InlineData("a van with surfboards on the roof")]
    [InlineData("a jeep with a kayak on the roof")]
    [InlineData("a camper with two bikes on the roof")]
    public void What_is_on_its_roof_is_upon_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.On, 0)]);
    }

    [Theory]
    [InlineData("a rocket launching from the moon", ScenePlace.Moon)]
    [InlineData("a rocket blasting off from mars", ScenePlace.Mars)]
    public void What_takes_off_from_a_place_is_there(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("rocket launch");
    }

    [Fact]
    public void What_takes_off_from_a_thing_is_on_it() =>
        Vocabularies.Reader.Read("a bird taking off from a branch").Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.On, 1)]);

    [Theory]
    [InlineData("a cat looking at a fish bowl", "fish bowl")]
    [InlineData("a fishbowl", "fish bowl")]
    [InlineData("an empty fish bowl", "empty fish bowl")]
    [InlineData("a shark in a fish bowl", "empty fish bowl")]
    public void A_bowl_for_fish_has_a_fish_in_it(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[^1].Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a sailor on the deck of a ship")]
    [InlineData("a captain on a ship")]
    [InlineData("a girl on the deck of a boat")]
    [InlineData("a man standing on a yacht")]
    [InlineData("a dog on a ship")]
    public void Who_is_on_a_ship_is_seen_on_its_deck(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldContain("ship deck", scene.Description);
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.On && relation.First == 0);
    }

    [Theory]
    [InlineData("a ship with a seagull on it")]
    [InlineData("containers on a ship")]
    [InlineData("a ship on the sea")]
    public void A_ship_for_anything_else_is_seen_whole(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "ship deck");
}
