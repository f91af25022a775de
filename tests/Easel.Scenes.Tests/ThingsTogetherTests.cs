using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests;

/// <summary>What a thing is decorated with, filled with or sold among, and how age is seen on it.</summary>
public sealed class ThingsTogetherTests
{
    [Theory]
    [InlineData("an apple with a worm in it", "flat wormy apple")]
    [InlineData("a worm coming out of an apple", "flat wormy apple")]
    [InlineData("colorful pencils in a cup", "flat cup of pens")]
    [InlineData("a box of crayons in different colors", "flat box of crayons")]
    [InlineData("a rainbow with a cloud at each end", "flat rainbow with clouds")]
    [InlineData("a chat bubble with three dots", "flat typing bubble")]
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
