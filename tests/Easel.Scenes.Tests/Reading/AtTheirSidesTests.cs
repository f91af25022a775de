using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who is at somebody's feet or side stands beside them.</summary>
public sealed class AtTheirSidesTests
{
    [Theory]
    [InlineData("a queen drinking tea with a corgi at her feet", "dog")]
    [InlineData("a man reading with a dog beside him", "dog")]
    [InlineData("a woman knitting with her cat sleeping next to her", "cat")]
    [InlineData("a farmer with two dogs at his heels in a forest", "dog")]
    [InlineData("a man drinking coffee with a dog lying at his feet", "dog")]
    public void They_are_seen_beside_them(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption.Contains(animal, StringComparison.Ordinal), scene.Description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_snow_angel_is_made_by_who_lies_in_the_snow()
    {
        var scene = Vocabularies.Reader.Read("a girl making a snow angel");
        scene.Objects.Count.ShouldBe(1, scene.Description);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Snow);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an igloo with a penguin at the door", "igloo")]
    [InlineData("a house with a dog waiting at the door", "house")]
    [InlineData("a castle with a guard at the gate", "castle")]
    [InlineData("a barn with a cow in the doorway", "barn")]
    public void Who_is_at_the_door_of_a_building_is_in_it(string prompt, string building)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        var house = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == building);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1 - house, SceneRelationKind.In, house));
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Who_waits_at_a_door_alone_is_beside_one() =>
        Vocabularies.Reader.Read("a girl with a dog at the door").Objects.ShouldContain(thing => thing.Concept.Caption == "door");
}
