using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What a thing is decorated with, filled with or sold among, and how age is seen on it.</summary>
public sealed class ThingsTogetherTests
{
    [Theory]
    [InlineData("an apple with a worm in it", "flat wormy apple")]
    [InlineData("a green apple with a worm", "flat green wormy apple")]
    [InlineData("a worm coming out of an apple", "flat wormy apple")]
    [InlineData("colorful pencils in a cup", "flat cup of pens")]
    [InlineData("a box of crayons in different colors", "flat box of crayons")]
    [InlineData("a rainbow with a cloud at each end", "flat rainbow with clouds")]
    [InlineData("a chat bubble with three dots", "flat typing bubble")]
    [InlineData("a bowl of ramen with an egg and chopsticks", "flat bowl of ramen")]
    [InlineData("a glass of lemonade with ice and a lemon slice", "flat lemonade")]
    [InlineData("a birdcage with an open door", "flat open birdcage")]
    [InlineData("seven keys on a ring", "flat key ring")]
    [InlineData("a bunk bed with a ladder", "flat bunk bed")]
    [InlineData("a bowl of cereal with milk", "flat cereal bowl")]
    [InlineData("an ace of hearts", "flat ace of hearts")]
    [InlineData("a wooden sign pointing left", "flat sign pointing left")]
    public void It_is_one_picture(string prompt, string objects)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(objects);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a wedding cake decorated with flowers", "sugar flower")]
    [InlineData("a birthday cake with roses", "sugar rose")]
    public void Flowers_on_a_cake_are_of_sugar_and_all_over_it(string prompt, string flower)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(flower);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.StrewnOn);
    }

    [Fact]
    public void Fruit_lies_on_the_stall()
    {
        var scene = Vocabularies.Reader.Read("a fruit stand with apples and oranges");
        scene.Objects[0].Concept.Caption.ShouldBe("stall");
        scene.Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.On && relation.Second == 0);
    }

    [Theory]
    [InlineData("a shelf of teddy bears and dolls", "empty shelf", 2)]
    [InlineData("a shelf full of jars", "empty shelf", 1)]
    public void What_a_shelf_is_full_of_stands_on_it(string prompt, string shelf, int kinds)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(shelf);
        scene.Relations.Count(relation => relation is { Kind: SceneRelationKind.On, Second: 0 }).ShouldBe(kinds);
    }

    [Fact]
    public void Chairs_are_around_their_table() =>
        Vocabularies
            .Reader.Read("a wooden table with four chairs")
            .Relations.ShouldHaveSingleItem()
            .ShouldBe(new SceneRelation(1, SceneRelationKind.Around, 0));

    [Fact]
    public void One_thing_in_a_circle_is_upon_it()
    {
        var scene = Vocabularies.Reader.Read("a logo of a fox head in a circle");
        scene.Objects[1].Concept.Caption.ShouldBe("circle");
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.FeatureOf, 1));
        Vocabularies.Reader.Read("three cats in a circle").Arrangement.ShouldBe(SceneArrangement.Ring);
    }

    [Fact]
    public void Cupcakes_with_frosting_are_no_words() =>
        Vocabularies.Reader.Read("three cupcakes with different colored frosting").Objects.ShouldAllBe(thing => thing.Text == null);

    [Fact]
    public void Steam_rises_from_what_is_steaming()
    {
        var scene = Vocabularies.Reader.Read("a steaming mug");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["mug", "steam"]);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.OutOf);
    }

    [Fact]
    public void A_barrel_of_apples_has_them_in_it() =>
        Vocabularies.Reader.Read("a barrel of apples").Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.In);

    [Fact]
    public void What_words_are_made_of_is_not_written()
    {
        var scene = Vocabularies.Reader.Read("the word LOVE made of flowers");
        scene.Objects.ShouldHaveSingleItem().Text.ShouldBe("LOVE");
        scene.Warnings.ShouldContain(warning => warning.Message.Contains("flowers"));
    }

    [Theory]
    [InlineData("an old leather armchair", true)]
    [InlineData("an old radio", true)]
    [InlineData("a battered suitcase", true)]
    [InlineData("an old tree", false)]
    [InlineData("an old dog", false)]
    public void Old_things_look_old(string prompt, bool isAged) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Change.ShouldBe(isAged ? SceneChange.Aged : SceneChange.None);

    [Fact]
    public void A_house_that_is_white_is_no_presidents() =>
        Vocabularies.Reader.Read("a white house with a red roof").Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("house");
}
