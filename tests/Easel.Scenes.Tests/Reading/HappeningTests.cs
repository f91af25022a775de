using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Scenery;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What happens somewhere is drawn with its people and things.</summary>
public sealed class HappeningTests
{
    [Theory]
    [InlineData("a birthday party", "birthday cake", ScenePlace.Room)]
    [InlineData("a farmers market", "fruit stall", ScenePlace.Street)]
    [InlineData("a farmer's market with fruit and vegetables", "stall", ScenePlace.Street)]
    [InlineData("a market", "stall", ScenePlace.Street)]
    [InlineData("a fish market", "fish", ScenePlace.Street)]
    [InlineData("a poker game", "playing cards", ScenePlace.Room)]
    [InlineData("a poker night in the garden", "playing cards", ScenePlace.Meadow)]
    [InlineData("a tea party", "teapot", ScenePlace.Room)]
    [InlineData("a barbecue in the backyard", "open grill", ScenePlace.Meadow)]
    [InlineData("a wedding on the beach", "bride and groom", ScenePlace.Beach)]
    [InlineData("a concert", "stage", ScenePlace.Room)]
    [InlineData("christmas morning", "christmas tree", ScenePlace.Room)]
    [InlineData("a traffic jam", "automobile", ScenePlace.Street)]
    [InlineData("new year's eve in paris", "fireworks", ScenePlace.City)]
    [InlineData("a family camping in the woods", "camping tent", ScenePlace.Forest)]
    [InlineData("a couple at a wedding", "wedding arch", ScenePlace.Meadow)]
    [InlineData("a bake sale", "cupcake", ScenePlace.Meadow)]
    [InlineData("sunday brunch", "man", ScenePlace.Room)]
    [InlineData("a snow day", "snowman", ScenePlace.Snow)]
    [InlineData("a pool party", "swimming pool", ScenePlace.Meadow)]
    [InlineData("fire drill", "school", ScenePlace.Meadow)]
    [InlineData("moving day", "delivery truck", ScenePlace.Meadow)]
    [InlineData("a potato sack race", "girl", ScenePlace.Meadow)]
    public void A_happening_has_what_is_seen_of_it(string prompt, string thing, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(each => each.Concept.Caption).ShouldContain(thing);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("brunch with friends", "having dinner")]
    [InlineData("a grandfather at a chess tournament", "playing chess")]
    [InlineData("two kids in art class", "painting")]
    public void Guests_do_what_is_done_there(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a party hat", "party hat")]
    [InlineData("a wedding cake", "wedding cake")]
    [InlineData("camping", "camping")]
    public void A_thing_named_after_a_happening_is_that_thing(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a dog at a birthday party", "boy")]
    [InlineData("a couple at a wedding", "bride and groom")]
    public void Who_is_named_is_there_alone(string prompt, string other) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == other);

    [Fact]
    public void What_is_named_is_not_drawn_twice() =>
        Vocabularies
            .Reader.Read("a birthday party with a birthday cake")
            .Objects.Count(thing => thing.Concept.Caption == "birthday cake")
            .ShouldBe(1);

    [Fact]
    public void All_who_are_there_are_before_the_arch()
    {
        var scene = Vocabularies.Reader.Read("a wedding");
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.InFrontOf, 1)]);
    }

    [Fact]
    public void Everything_of_a_happening_has_a_picture() =>
        Happenings.Pictures.Where(name => Vocabularies.Icons.FindNamed(name) < 0).ShouldBeEmpty();

    [Theory]
    [InlineData("a business meeting around a table")]
    [InlineData("a board meeting at a long table")]
    [InlineData("a table with a team meeting")]
    public void A_table_that_is_named_too_is_the_one_they_sit_at(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("an office worker at a table");
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.Beside);
    }
}
