using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Trees and bushes bear what they are said to be with.</summary>
public sealed class BloomingTests
{
    [Theory]
    [InlineData("a tree with pink blossoms", "flowering tree", "pink blossoms")]
    [InlineData("a tree with yellow flowers", "flowering tree", "yellow flowers")]
    [InlineData("an apple tree with white blossoms", "flowering tree", "white blossoms")]
    [InlineData("a bush with red roses", "flowering bush", "red roses")]
    public void Flowers_are_upon_them_in_their_colour(string prompt, string picture, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var plant = scene.Objects.ShouldHaveSingleItem();
        plant.Concept.Caption.ShouldBe(picture);
        plant.PartColours.ShouldNotBeEmpty();
        scene.Description.ShouldContain(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a tree with oranges", "orange tree")]
    [InlineData("a tree with lemons", "lemon tree")]
    [InlineData("a tree with apples", "apple tree")]
    [InlineData("a tree with flowers", "flowering tree")]
    [InlineData("a rose bush", "flowering bush")]
    public void Fruit_grows_there(string prompt, string picture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(picture);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an astronaut standing on a planet")]
    [InlineData("a little prince on a small planet")]
    [InlineData("an alien on a purple planet")]
    public void Who_is_on_a_planet_stands_on_a_large_one_without_rings(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("small planet");
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, 1));
    }

    [Theory]
    [InlineData("a chicken sitting on eggs")]
    [InlineData("a bird sitting on its eggs")]
    [InlineData("a hen on three eggs")]
    public void Eggs_that_are_sat_upon_lie_in_one_nest(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        (scene.Objects[1].Concept.Caption, scene.Objects[1].Count).ShouldBe(("nest with eggs", 1));
    }

    [Theory]
    [InlineData("a rose under a glass dome")]
    [InlineData("a clock in a glass dome")]
    [InlineData("a cactus under a bell jar")]
    public void What_is_under_glass_is_seen_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("glass dome");
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.In, 1)]);
    }

    [Theory]
    [InlineData("a stack of firewood with snow on top")]
    [InlineData("a bench with snow on it")]
    [InlineData("a car with fresh snow on it")]
    [InlineData("a tree with some snow on its branches")]
    public void Snow_upon_a_thing_lies_all_around(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Place.ShouldBe(ScenePlace.Snow);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "snowflake");
    }

    [Theory]
    [InlineData("a tree with pears")]
    [InlineData("a tree with mangoes")]
    [InlineData("a bush with blueberries")]
    public void Fruit_that_no_picture_shows_there_is_on_no_treetop(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a sloth hanging from a vine", "hanging vine")]
    [InlineData("a monkey swinging from a vine", "hanging vine")]
    [InlineData("a cat sleeping under the ivy", "ivy")]
    public void A_vine_is_for_who_hangs_from_it(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == picture);
}
