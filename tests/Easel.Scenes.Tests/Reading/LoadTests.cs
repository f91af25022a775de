using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What is carried by vehicles and vessels, and what they are full of.</summary>
public sealed class LoadTests
{
    [Theory]
    [InlineData("a truck carrying logs", "flatbed truck")]
    [InlineData("a truck full of watermelons", "flatbed truck")]
    [InlineData("a pickup truck with a dog", "flatbed truck")]
    [InlineData("logs on a truck", "flatbed truck")]
    [InlineData("a cow in a truck", "flatbed truck")]
    [InlineData("a boat carrying crates", "rowing boat")]
    [InlineData("a cart full of pumpkins", "cart")]
    [InlineData("a wagon full of hay", "cart")]
    [InlineData("a basket holding eggs", "basket")]
    [InlineData("a shopping bag full of vegetables", "shopping bag")]
    [InlineData("a bag of oranges", "bag")]
    [InlineData("a jar full of candy", "glass jar")]
    [InlineData("a suitcase full of money", "open suitcase")]
    [InlineData("a colander full of spaghetti", "colander")]
    public void The_load_is_in_it(string prompt, string carrier)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var relation = scene.Relations.ShouldHaveSingleItem();
        relation.Kind.ShouldBe(SceneRelationKind.In, Vocabularies.Objects(scene));
        scene.Objects[relation.Second].Concept.Caption.ShouldBe(carrier);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a wheelbarrow full of leaves", "pile of leaves", 1)]
    [InlineData("a boat full of fish", "fish", 5)]
    [InlineData("a truck full of pumpkins", "pumpkin", 5)]
    [InlineData("a truck with two pumpkins", "pumpkin", 2)]
    [InlineData("a jar full of candy", "candy", 12)]
    [InlineData("a wagon full of hay", "haystack", 1)]
    public void Full_of_it_is_a_heap(string prompt, string thing, int count)
    {
        var content = Vocabularies.Reader.Read(prompt).Objects[1];
        (content.Concept.Caption, content.Count).ShouldBe((thing, count));
    }

    [Theory]
    [InlineData("a man driving a truck", "delivery truck")]
    [InlineData("a truck", "delivery truck")]
    [InlineData("a truck and a dog", "delivery truck")]
    public void Who_carries_nothing_is_closed(string prompt, string vehicle) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == vehicle);

    [Fact]
    public void Of_each_colour_some_are_in_it()
    {
        var scene = Vocabularies.Reader.Read("a jar of colorful candies");
        scene.Objects[1].HeapColours.Count.ShouldBeGreaterThan(2);
        scene.Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.In && relation.Second == 0);
    }

    [Theory]
    [InlineData("a glass full of orange juice", "glass of orange juice")]
    [InlineData("a bowl full of soup", "bowl of soup")]
    public void A_vessel_full_of_what_has_its_own_is_that(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(picture);

    [Fact]
    public void What_comes_on_the_same_plate_lies_on_it()
    {
        var scene = Vocabularies.Reader.Read("a plate of scrambled eggs and bacon");
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.On, 0));
    }

    [Theory]
    [InlineData("a basket holding a house")]
    [InlineData("a table carrying an elephant")]
    [InlineData("a bowl holding the word 'HI'")]
    [InlineData("a boat carrying the moon")]
    public void What_has_no_room_in_it_is_drawn_all_the_same(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Count.ShouldBeGreaterThan(1);
}
