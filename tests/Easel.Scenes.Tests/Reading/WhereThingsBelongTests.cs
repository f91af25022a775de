using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What is with, in or from a thing is where one would see it.</summary>
public sealed class WhereThingsBelongTests
{
    [Theory]
    [InlineData("a school bus full of kids")]
    [InlineData("a train with people")]
    public void Who_fills_a_vehicle_is_in_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.In);

    [Theory]
    [InlineData("a table with four chairs", SceneRelationKind.Around)]
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
    [InlineData("the fireman rescued a cat from a tree")]
    public void What_is_taken_from_a_thing_is_in_it(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.Select(relation => (relation.First, relation.Kind, relation.Second))
            .ShouldContain((1, SceneRelationKind.In, 2));

    [Theory]
    [InlineData("a boat with a fisherman")]
    [InlineData("a canoe with two children")]
    [InlineData("a car with a dog")]
    [InlineData("a jar with fireflies")]
    [InlineData("a glass jar with a frog")]
    [InlineData("a cage with a parrot")]
    public void Who_is_with_what_one_can_be_in_is_in_it(string prompt)
    {
        var relation = Vocabularies.Reader.Read(prompt).Relations[0];
        (relation.First, relation.Kind, relation.Second).ShouldBe((1, SceneRelationKind.In, 0));
    }

    [Theory]
    [InlineData("a car with a horse")]
    [InlineData("a ship with a whale")]
    public void Who_does_not_fit_into_it_is_beside_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldAllBe(relation => relation.Kind != SceneRelationKind.In);

    [Theory]
    [InlineData("an astronaut floating in space with earth behind", ScenePlace.Space)]
    [InlineData("a superhero flying through the sky", ScenePlace.Sky)]
    [InlineData("a plane flying in the sky", ScenePlace.Sky)]
    public void Who_does_something_in_a_place_is_in_it(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Theory]
    [InlineData("a duck with an umbrella")]
    [InlineData("a bear with a balloon")]
    [InlineData("a mouse with a sword")]
    public void Animals_have_in_the_hand_what_is_made_for_it(string prompt)
    {
        var relation = Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem();
        (relation.First, relation.Kind, relation.Second).ShouldBe((1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a burger with lettuce, tomato and cheese", "flat hamburger")]
    [InlineData("a sandwich with ham and cheese", "flat sandwich")]
    [InlineData("a hot dog with mustard", "flat hot dog")]
    [InlineData("pancakes with butter and syrup", "flat pancakes")]
    [InlineData("a treehouse with a ladder", "flat treehouse")]
    [InlineData("an open window with curtains", "flat window with curtains")]
    public void What_the_picture_shows_already_is_not_drawn_again(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("a princess in a tower")]
    [InlineData("a stone watchtower")]
    public void A_tower_is_of_stone(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "tower");

    [Theory]
    [InlineData("a lion cub playing with a butterfly")]
    [InlineData("a girl playing with a kitten")]
    [InlineData("two dogs playing with a cat")]
    public void Who_is_played_with_is_not_in_the_hand(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Beside);

    [Theory]
    [InlineData("a planet with aliens")]
    [InlineData("a planet with a castle")]
    public void What_a_planet_has_stands_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.On);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Space);
    }

    [Theory]
    [InlineData("un castillo en una montaña", SceneRelationKind.On)]
    [InlineData("un gato en un puente", SceneRelationKind.On)]
    [InlineData("un oso en una cueva", SceneRelationKind.In)]
    public void One_is_on_heights_and_bridges_and_in_caves_whatever_a_language_says(string prompt, SceneRelationKind relation) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, relation, 1));

    [Theory]
    [InlineData("a cozy fireplace with stockings", 1, SceneRelationKind.HangingFrom, 0)]
    [InlineData("a chef cooking soup in a pot", 1, SceneRelationKind.In, 2)]
    [InlineData("a woman frying eggs in a pan", 1, SceneRelationKind.In, 2)]
    [InlineData("a little girl with a teddy bear", 1, SceneRelationKind.HeldBy, 0)]
    public void Stockings_soup_and_teddy_bears_are_where_they_belong(string prompt, int first, SceneRelationKind relation, int second) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(first, relation, second));

    [Theory]
    [InlineData("a cloud raining on a flower")]
    [InlineData("a cloud snowing on a tree")]
    public void A_cloud_is_above_what_it_rains_on(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Above, 1));

    [Theory]
    [InlineData("a family having a picnic under a tree with a blanket")]
    [InlineData("two friends having a picnic under an apple tree, with a red blanket")]
    public void The_blanket_of_a_picnic_lies_under_the_tree(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var cloth = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "spread blanket");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, cloth));
        scene.Relations.ShouldContain(new SceneRelation(cloth, SceneRelationKind.Under, 1));
    }

    [Theory]
    [InlineData("two penguins kissing with a heart above them", "red heart")]
    [InlineData("two cats with a star above them", "star")]
    public void What_is_above_them_is_over_those_who_are_named(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var high = scene.Objects.ToList().FindIndex(drawn => drawn.Concept.Caption == thing);
        scene.Relations.ShouldContain(at =>
            at == new SceneRelation(high, SceneRelationKind.Above, 0) || at == new SceneRelation(0, SceneRelationKind.Under, high)
        );
    }
}
