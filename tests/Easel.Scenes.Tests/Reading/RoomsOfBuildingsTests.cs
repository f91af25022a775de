using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A building before one of its rooms is not there itself.</summary>
public sealed class RoomsOfBuildingsTests
{
    [Theory]
    [InlineData("a hospital corridor with a bed and a nurse", "hospital")]
    [InlineData("a school corridor with lockers", "school")]
    [InlineData("a castle hall with a throne", "castle")]
    [InlineData("a hotel lobby with a sofa", "hotel")]
    [InlineData("a restaurant kitchen with a chef", "restaurant")]
    public void A_room_of_a_building_is_seen_from_inside(string prompt, string building)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == building);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a market square with a fountain", ScenePlace.Street, "fountain")]
    [InlineData("a bar with people drinking", ScenePlace.Room, "person")]
    [InlineData("a kindergarten with children playing", ScenePlace.Room, "child")]
    [InlineData("fans in a football stadium", null, "crowded stadium")]
    [InlineData("a stadium full of fans", null, "crowded stadium")]
    public void A_word_of_places_is_no_thing_of_that_name(string prompt, ScenePlace? place, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        if (place is { } expected)
            scene.Ground.ShouldNotBeNull().Place.ShouldBe(expected);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == caption);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "electric fan" || thing.Concept.Caption == "square");
    }

    [Theory]
    [InlineData("an empty cinema with red seats", "cinema seat", "movie screen")]
    [InlineData("red seats in a movie theater", "cinema seat", "movie screen")]
    [InlineData("a bar with stools", "stool", "bar counter")]
    public void Seats_stand_on_the_floor_of_their_room(string prompt, string seat, string mark)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([seat, mark]);
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        foreach (var item in items.Where(item => scene.Objects[0].Count > item.Object))
            item.Place.Bottom.ShouldBeGreaterThan(700);
    }

    [Theory]
    [InlineData("a bakery with a sign that says \"Fresh Bread\"", "bakery")]
    [InlineData("a menu that says \"Pizza 8\"", "restaurant menu")]
    public void What_is_written_is_on_the_panel(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == caption);
        scene.Objects[thing].Concept.Traits.Display.ShouldNotBeNull();
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1 - thing, SceneRelationKind.WrittenOn, thing));
    }

    [Theory]
    [InlineData("a bookshop", "bookshop")]
    [InlineData("a florist's shop", "flower shop")]
    [InlineData("a van", "van")]
    [InlineData("eine Bäckerei", "bakery")]
    [InlineData("an ev charging station", "charging station")]
    [InlineData("a sunken ship", "shipwreck")]
    [InlineData("a half pipe", "skate ramp")]
    public void A_name_is_of_its_own_picture(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldBeEmpty();
    }
}
