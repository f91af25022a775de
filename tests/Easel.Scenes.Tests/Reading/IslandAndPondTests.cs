using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What an island, an aquarium and a farm with a pond hold is on, in and beside them.</summary>
public sealed class IslandAndPondTests
{
    [Theory]
    [InlineData("a tropical island with a waterfall and palm trees")]
    [InlineData("a man on a desert island")]
    [InlineData("a desert island with a treasure chest")]
    public void All_stand_on_the_plain_island(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var island = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "island");
        island.ShouldBeGreaterThanOrEqualTo(0);
        scene.Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.On && relation.Second == island);
    }

    [Fact]
    public void One_sees_into_an_aquarium_with_sharks()
    {
        var scene = Vocabularies.Reader.Read("an aquarium with sharks and colorful fish");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.UnderWater);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "fish tank");
    }

    [Fact]
    public void Chickens_of_a_farm_with_a_pond_are_on_land() =>
        Vocabularies.Reader.Read("a farm with chickens, a pond and a windmill").Ground.ShouldNotBeNull().HasBank.ShouldBeTrue();

    [Fact]
    public void A_night_market_is_at_night() =>
        Vocabularies.Reader.Read("a night market with lanterns").Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);

    [Theory]
    [InlineData("a submarine exploring a shipwreck")]
    [InlineData("a diver and a shipwreck")]
    [InlineData("fish around a sunken ship")]
    public void Who_swims_around_a_wreck_is_under_water(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.UnderWater);
}
