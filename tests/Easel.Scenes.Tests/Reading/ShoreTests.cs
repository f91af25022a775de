using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Houses stand on the shore and not in the water, and land under snow is still that land.</summary>
public sealed class ShoreTests
{
    [Theory]
    [InlineData("a cabin by a lake", ScenePlace.Lake)]
    [InlineData("a lake house with a dock", ScenePlace.Lake)]
    [InlineData("a house by the sea", ScenePlace.Sea)]
    [InlineData("a lighthouse in a storm", ScenePlace.Sea)]
    [InlineData("a man fishing by a lake", ScenePlace.Lake)]
    [InlineData("a bench by the river", ScenePlace.Lake)]
    [InlineData("a beach chair by the sea", ScenePlace.Sea)]
    [InlineData("a picnic basket by the lake", ScenePlace.Lake)]
    [InlineData("a guitar next to the sea", ScenePlace.Sea)]
    public void What_does_not_float_is_on_the_shore(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.HasBank).ShouldBe((place, true));
    }

    [Theory]
    [InlineData("a sailboat on a lake")]
    [InlineData("a duck on a pond")]
    [InlineData("a bridge over a river")]
    [InlineData("a dolphin in the sea")]
    [InlineData("a dog swimming in a lake")]
    public void What_is_on_the_water_has_none_before_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().HasBank.ShouldBeFalse();

    [Fact]
    public void A_house_is_beyond_the_boats_of_a_lake()
    {
        var scene = Vocabularies.Reader.Read("a sailboat on a lake with a log cabin");
        scene.Objects.Single(thing => thing.IsBackdrop).Concept.Caption.ShouldBe("log cabin");
    }

    [Theory]
    [InlineData("a mountain cabin in the snow", ScenePlace.Mountains)]
    [InlineData("a train in the snowy mountains", ScenePlace.Mountains)]
    [InlineData("snowy mountains", ScenePlace.Mountains)]
    [InlineData("a city in the snow", ScenePlace.City)]
    [InlineData("a deer in a snowy forest", ScenePlace.Forest)]
    [InlineData("a street in winter", ScenePlace.Street)]
    public void Land_in_the_snow_is_white_and_still_that_land(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.IsSnowy).ShouldBe((place, true));
    }

    [Theory]
    [InlineData("a beach house", ScenePlace.Beach)]
    [InlineData("a mountain cabin", ScenePlace.Mountains)]
    public void A_building_named_after_land_stands_there(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a turtle swimming with fish", ScenePlace.UnderWater)]
    [InlineData("a shark swimming with small fish", ScenePlace.UnderWater)]
    [InlineData("a jellyfish swimming with a turtle", ScenePlace.UnderWater)]
    [InlineData("a whale swimming with its calf", ScenePlace.Sea)]
    public void Who_swims_with_another_is_in_the_water_and_holds_nobody(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.Beside);
    }

    [Theory]
    [InlineData("A bride dances with her father. The sun is setting over the lake.")]
    [InlineData("Two children play with a ball while the moon rises over the sea.")]
    public void Who_is_there_when_the_sun_sets_over_the_water_stands_on_the_shore(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().HasBank.ShouldBeTrue();

    [Theory]
    [InlineData("A sailboat. The sun is setting over the sea.")]
    [InlineData("A girl swims while the sun sets over the lake.")]
    public void Who_is_on_the_water_has_none(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().HasBank.ShouldBeFalse();

    [Theory]
    [InlineData("A fisherman sits at the end of a wooden pier with a fishing rod", "pier")]
    [InlineData("A boy sits at the very end of the dock", "pier")]
    public void Who_is_at_the_end_of_a_pier_is_on_it(string prompt, string pier)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        (
            scene.Relations.Any(at => at.Kind == SceneRelationKind.On && scene.Objects[at.Second].Concept.Caption == pier)
            || scene.Objects[0].Vector is not null && scene.Objects.All(thing => thing.Concept.Caption != pier)
        ).ShouldBeTrue(scene.Description);
    }

    [Fact]
    public void A_whale_behind_who_is_on_an_ice_floe_is_behind_the_floe()
    {
        var scene = Vocabularies.Reader.Read(
            "A polar bear sits on a piece of ice in the ocean. Next to it a penguin holds a fishing rod, and a whale swims past behind them."
        );
        scene
            .Relations.Where(at => at.Kind == SceneRelationKind.Behind)
            .ShouldAllBe(at => scene.Objects[at.Second].Concept.Caption == "ice floe");
    }
}
