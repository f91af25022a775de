using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Corridors and alleys are seen along between their walls; streets full of traffic have it, and words of places have their own
/// things.</summary>
public sealed class WalledWayTests
{
    [Theory]
    [InlineData("a hospital corridor", ScenePlace.Room)]
    [InlineData("a school hallway", ScenePlace.Room)]
    [InlineData("a narrow alley at night", ScenePlace.Street)]
    [InlineData("a cat in an alley", ScenePlace.Street)]
    public void One_sees_along_it(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.IsWalled).ShouldBe((place, true));
    }

    [Theory]
    [InlineData("a hospital room")]
    [InlineData("a busy street")]
    public void Other_rooms_and_streets_have_no_two_walls(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().IsWalled.ShouldBeFalse();

    [Theory]
    [InlineData("a traffic jam in a city")]
    [InlineData("cars bumper to bumper")]
    public void A_traffic_jam_fills_the_road(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Sum(thing => thing.Count).ShouldBeGreaterThan(8);

    [Theory]
    [InlineData("a woman drinking coffee in a cafe", "cafe table")]
    [InlineData("a waiter in a restaurant", "chandelier")]
    [InlineData("a christmas market", "christmas tree")]
    [InlineData("a laundromat", "washing machine")]
    [InlineData("a crane in a lake", "bird")]
    [InlineData("a swing hanging from a tree", "rope swing")]
    public void A_place_has_what_belongs_there(string prompt, string caption) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldContain(thing => thing.Concept.Caption == caption || (caption == "bird" && thing.Concept.Traits.Animal));
}
