using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

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
    [InlineData("a village church", ScenePlace.Meadow)]
    public void A_place_before_a_thing_is_where_it_stands(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Theory]
    [InlineData("a beach ball")]
    [InlineData("a beach towel")]
    [InlineData("a mountain bike")]
    [InlineData("a jungle gym")]
    [InlineData("a winter coat")]
    public void What_is_named_by_both_words_or_carried_about_is_nowhere(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldBeNull();

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
    [InlineData("a couple watching the sunset")]
    [InlineData("a family watching the sunrise")]
    [InlineData("a woman looking at the sunset")]
    [InlineData("two dogs watching the sunset")]
    public void A_sunset_that_is_watched_is_the_sky(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Sunset);
}
