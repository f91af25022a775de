using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests;

/// <summary>"A beach hut" is on the beach, "a mountain lake" before mountains.</summary>
public sealed class ThingsOfAPlaceTests
{
    [Theory]
    [InlineData("a beach hut", ScenePlace.Beach)]
    [InlineData("a mountain cabin", ScenePlace.Mountains)]
    [InlineData("a jungle temple", ScenePlace.Forest)]
    [InlineData("a lake house", ScenePlace.Lake)]
    [InlineData("a desert cactus", ScenePlace.Desert)]
    [InlineData("a forest path", ScenePlace.Forest)]
    [InlineData("a cozy cabin in the woods", ScenePlace.Forest)]
    public void A_place_before_a_thing_is_where_it_stands(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Theory]
    [InlineData("a beach ball")]
    [InlineData("a beach towel")]
    [InlineData("a mountain bike")]
    [InlineData("a farm")]
    [InlineData("a jungle gym")]
    public void What_is_named_by_both_words_or_carried_about_is_nowhere(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotBeEmpty();

    [Theory]
    [InlineData("a mountain lake")]
    [InlineData("a lake in the mountains")]
    public void Mountains_are_beyond_the_water(string prompt)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.HasMountains).ShouldBe((ScenePlace.Lake, true));
    }

    [Theory]
    [InlineData("a moonlit beach with palm trees")]
    [InlineData("a dog in a moonlit forest")]
    public void A_moonlit_place_is_seen_at_night(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);

    [Theory]
    [InlineData("a school bus full of kids")]
    [InlineData("a train with people")]
    public void Who_fills_a_vehicle_is_in_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.In);

    [Theory]
    [InlineData("a couple watching the sunset")]
    [InlineData("a family watching the sunrise")]
    [InlineData("a woman looking at the sunset")]
    [InlineData("two dogs watching the sunset")]
    public void A_sunset_that_is_watched_is_the_sky(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Sunset);

    [Theory]
    [InlineData("a table with four chairs", SceneRelationKind.Beside)]
    [InlineData("a table with four plates", SceneRelationKind.On)]
    [InlineData("a smoothie with strawberries", SceneRelationKind.On)]
    [InlineData("a giraffe looking over a fence", SceneRelationKind.Behind)]
    public void What_is_with_a_thing_is_where_it_belongs(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void Who_sits_has_what_is_in_the_hand()
    {
        var scene = Vocabularies.Reader.Read("a girl with a guitar sitting on a bench");
        scene
            .Relations.Select(relation => (relation.First, relation.Kind, relation.Second))
            .ShouldBe([(1, SceneRelationKind.HeldBy, 0), (0, SceneRelationKind.On, 2)]);
    }

    [Theory]
    [InlineData("a firefighter rescuing a cat from a tree")]
    [InlineData("a man saving a dog from a boat")]
    public void What_is_taken_from_a_thing_is_in_it(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.Select(relation => (relation.First, relation.Kind, relation.Second))
            .ShouldContain((1, SceneRelationKind.In, 2));

    [Fact]
    public void A_picture_of_several_things_is_no_several_of_it() =>
        Vocabularies.Reader.Read("a beach with umbrellas").Objects.ShouldHaveSingleItem().Count.ShouldBe(1);

    [Fact]
    public void A_toy_is_as_large_as_toys_are()
    {
        var scene = Vocabularies.Reader.Read("a child with a toy airplane");
        (scene.Objects[1].Scale * scene.Objects[1].Concept.Traits.Metres).ShouldBe(0.3);
    }
}
