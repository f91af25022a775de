namespace Easel.Scenes.Tests.Reading;

/// <summary>Fruit that is cut through shows its inside.</summary>
public sealed class HalfFruitTests
{
    [Theory]
    [InlineData("an orange cut in half", "half orange", 1)]
    [InlineData("two lemons sliced in half", "half lemon", 2)]
    [InlineData("an apple cut in half", "half apple", 1)]
    [InlineData("an avocado split open", "half avocado", 1)]
    [InlineData("half a watermelon", "half watermelon", 1)]
    [InlineData("a halved tomato", "half tomato", 1)]
    [InlineData("a sandwich cut in half", "half sandwich", 1)]
    [InlineData("an onion cut in half", "half onion", 1)]
    [InlineData("two peaches cut in half", "half peach", 2)]
    public void Its_half_is_drawn(string prompt, string caption, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ShouldHaveSingleItem();
        (thing.Concept.Caption, thing.Count).ShouldBe((caption, count));
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void What_has_no_such_picture_is_told_of() =>
        Vocabularies.Reader.Read("a pumpkin cut in half").Warnings.ShouldHaveSingleItem().Message.ShouldContain("half");

    [Theory]
    [InlineData("an orange cat")]
    public void A_colour_before_a_noun_is_its_colour(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldNotBe("tangerine");

    [Theory]
    [InlineData("a teacher reading to children")]
    [InlineData("a father reading to his son")]
    public void Who_reads_to_others_has_a_book(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Concept.Caption).ShouldContain("open book");

    [Fact]
    public void What_grows_out_of_a_book_stands_on_an_open_one()
    {
        var scene = Vocabularies.Reader.Read("a tree growing out of a book");
        scene.Objects[1].Concept.Caption.ShouldBe("open book");
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(Easel.Scenes.Composition.SceneRelationKind.On);
    }

    [Theory]
    [InlineData("a dog on a pier at sunset")]
    [InlineData("a boy on a dock at night")]
    public void Who_is_on_a_thing_is_where_that_is(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(Easel.Scenes.Composition.ScenePlace.Sea);
}
