using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Dishes and drinks in vessels that have a look of their own.</summary>
public sealed class ServedVesselTests
{
    [Theory]
    [InlineData("soup in a blue bowl", "a blue filled soup bowl")]
    [InlineData("a blue bowl of soup", "a blue filled soup bowl")]
    [InlineData("tomato soup in a white bowl", "a white filled soup bowl")]
    [InlineData("a salad in a wooden bowl", "a wooden filled salad bowl")]
    [InlineData("a glass bowl of salad", "a glass filled salad bowl")]
    [InlineData("a red mug of coffee", "a red filled mug")]
    [InlineData("tea in a green cup", "a green filled mug")]
    [InlineData("cocoa in a blue mug", "a blue hot chocolate")]
    [InlineData("ramen in a black bowl", "a black bowl of ramen")]
    [InlineData("a woman holding a red mug of coffee", "a woman holding a red filled mug")]
    public void The_vessel_has_the_look_and_not_what_is_in_it(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("oatmeal in a bowl", "a cereal bowl")]
    [InlineData("soup in a bowl", "a bowl of soup")]
    [InlineData("coffee in a cup", "a hot beverage")]
    [InlineData("hot soup in a pot", "a hot pot of food")]
    [InlineData("stew in a cauldron", "a pot of food")]
    public void No_bowl_is_in_another(string prompt, string meant) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{meant}, flat style");

    [Theory]
    [InlineData("beer in a red cup", "a beer mug", "red cup")]
    [InlineData("peas in a yellow bowl", "peas in bowl", "yellow bowl")]
    public void A_vessel_that_no_picture_shows_is_told(string prompt, string meant, string lost)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldBe($"Not drawn: '{lost}'.");
    }

    [Theory]
    [InlineData("an apple in a blue bowl")]
    [InlineData("a kitten in a red cup")]
    [InlineData("a tiny dragon in a green mug")]
    public void What_has_no_vessel_of_its_own_is_in_that(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.In, 1)]);

    [Theory]
    [InlineData("a pitcher of lemonade", "a yellow pitcher")]
    [InlineData("a jug of orange juice", "an orange pitcher")]
    [InlineData("a pitcher of iced tea", "a brown pitcher")]
    [InlineData("a girl holding a pitcher of milk", "a girl holding a white pitcher")]
    public void A_pitcher_has_the_colour_of_the_drink(string prompt, string meant) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{meant}, flat style");

    [Theory]
    [InlineData("a mother pouring juice into a glass", "pitcher")]
    [InlineData("a barista pouring milk into coffee", "pitcher")]
    [InlineData("a girl pouring water from a pitcher", "pitcher")]
    [InlineData("a man pouring wine into a glass", "bottle")]
    public void Who_pours_has_the_vessel_in_the_hand(string prompt, string held)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(held);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a waffle cone with three scoops", "ice cream scoops")]
    [InlineData("a cone with two scoops of ice cream", "ice cream scoops")]
    [InlineData("ice cream in a waffle cone", "a soft ice cream")]
    [InlineData("a waffle cone", "a soft ice cream")]
    [InlineData("a cone of vanilla ice cream", "a light yellow single scoop cone")]
    [InlineData("a traffic cone", "a traffic cone")]
    public void Cones_of_ice_cream_are_no_solids(string prompt, string meant) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{meant}, flat style");
}
