using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A table of the kitchen is in the kitchen, and what is on it is seen there.</summary>
public sealed class RoomFurnitureTests
{
    [Theory]
    [InlineData("a cat stealing a fish from the kitchen table", "table")]
    [InlineData("a dog sleeping under the kitchen table", "table")]
    [InlineData("a cat sleeping on the living room carpet", "carpet")]
    [InlineData("kids jumping on the living room couch", "sofa")]
    [InlineData("kids jumping on the hotel bed", "bed")]
    [InlineData("a man washing dishes at the kitchen sink", "kitchen sink")]
    [InlineData("a grandmother rolling dough on the kitchen counter", "oven")]
    [InlineData("a woman putting on lipstick at the bathroom mirror", "mirror")]
    [InlineData("a girl drawing at the dining room table", "table")]
    public void Who_is_at_it_is_in_the_room(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(ScenePlace.Room);
        scene.Description.ShouldContain(thing);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat on the living room floor")]
    [InlineData("a boy playing with blocks on his bedroom floor")]
    [InlineData("a mouse on the bathroom floor")]
    public void A_floor_is_that_of_the_room(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(ScenePlace.Room);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_winter_evening_at_the_kitchen_table_is_within() =>
        Vocabularies
            .Reader.Read("a grandmother feeding her grandson soup at the kitchen table on a winter evening")
            .Ground.ShouldNotBeNull()
            .Place.ShouldBe(ScenePlace.Room);

    [Theory]
    [InlineData("a mechanic repairing an old blue truck in his garage")]
    [InlineData("a motorcycle in a garage")]
    [InlineData("a man polishing a sports car in his garage")]
    public void A_vehicle_in_a_garage_is_alone(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Count(thing => thing.Concept.Traits is { Cabin: not null } or { Bike: true }).ShouldBe(1);
}
