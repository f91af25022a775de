using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Toppings lie on their dish, flowers are in their bouquet, and parts are not drawn beside the whole.</summary>
public sealed class DishAndBouquetTests
{
    [Theory]
    [InlineData("a pizza with olives on a table", "pizza")]
    [InlineData("a pizza with mushrooms and olives on a wooden table", "pizza")]
    public void What_it_is_strewn_with_is_where_it_is(string prompt, string dish)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var on = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.On).ShouldHaveSingleItem();
        scene.Objects[on.First].Concept.Caption.ShouldContain(dish);
    }

    [Theory]
    [InlineData("a pizza with olives", "whole pizza", "olive slice")]
    [InlineData("a pizza with tomatoes on top", "whole pizza", "tomato")]
    [InlineData("a fried egg on toast", "toast", "fried egg")]
    [InlineData("a waffle with strawberries", "waffle", "strawberry")]
    public void Toppings_are_strewn_on_what_is_seen_from_above(string prompt, string dish, string topping)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var relation = scene.Relations.ShouldHaveSingleItem();
        relation.Kind.ShouldBe(SceneRelationKind.StrewnOn);
        (scene.Objects[relation.Second].Concept.Caption, scene.Objects[relation.First].Concept.Caption).ShouldBe((dish, topping));
    }

    [Fact]
    public void What_follows_the_topping_in_the_name_of_a_dish_is_one_too()
    {
        var scene = Vocabularies.Reader.Read("a pizza with mushrooms and olives");
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["mushroom pizza", "olive slice"]);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.StrewnOn);
    }

    [Theory]
    [InlineData("a bowl of ramen with an egg and green onions", "bowl of ramen", "green onion ring")]
    [InlineData("a bowl of ramen with shrimp", "bowl of ramen", "shrimp")]
    [InlineData("a cupcake with a sparkler", "cupcake", "sparkler stick")]
    [InlineData("a bowl of tomato soup with basil", "bowl of soup", "herb")]
    public void What_is_in_a_dish_is_seen_upon_it(string prompt, string dish, string topping)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([dish, topping]);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(1, SceneRelationKind.On, 0));
    }

    [Theory]
    [InlineData("a bouquet of tulips", "tulip")]
    [InlineData("a bouquet of sunflowers", "sunflower")]
    [InlineData("a bouquet of hydrangeas", "hydrangea")]
    public void A_bouquet_holds_the_flowers_that_are_named(string prompt, string flower)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["flower wrap", flower]);
        scene.Objects[1].Count.ShouldBeGreaterThan(2);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.In);
    }

    [Theory]
    [InlineData("a bouquet of sunflowers in a mason jar", "sunflower", "open jar")]
    [InlineData("a bouquet of tulips in a blue vase", "tulip", "vase")]
    [InlineData("a bouquet of daisies in a bucket", "daisy", "bucket")]
    public void In_a_vessel_its_flowers_have_no_paper(string prompt, string flower, string vessel)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([vessel, flower], ignoreOrder: true);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.In);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("twelve eggs in a carton", "egg carton")]
    [InlineData("a basket of laundry", "laundry")]
    [InlineData("a fridge with its door open", "open fridge")]
    public void What_the_picture_of_a_whole_shows_is_not_drawn_again(string prompt, string whole) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(whole);

    [Fact]
    public void A_part_that_is_open_where_no_picture_shows_that_is_told()
    {
        var scene = Vocabularies.Reader.Read("a microwave with its door open");
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("microwave");
        scene.Warnings.ShouldContain(warning => warning.Message.Contains("open", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("two mugs with hearts on them", 2)]
    [InlineData("three balloons with a star on them", 3)]
    public void Every_one_has_its_picture(string prompt, int count) => Vocabularies.Reader.Read(prompt).Objects[1].Count.ShouldBe(count);

    [Theory]
    [InlineData("a workbench with a hammer and a saw")]
    [InlineData("a picnic table with a basket")]
    public void Things_lie_on_benches_and_tables(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.On);

    [Fact]
    public void A_pizza_lies_on_a_table() =>
        Vocabularies.Reader.Read("a delicious pizza on a wooden table").Objects[0].Concept.Caption.ShouldBe("pizza on a board");
}
