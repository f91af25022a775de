namespace Easel.Scenes.Tests.Reading;

/// <summary>What is to be made of the picture, and for whom: no thing of its own.</summary>
public sealed class MakingTests
{
    [Fact]
    public void A_book_that_is_drawn_for_is_no_thing() =>
        Vocabularies
            .Reader.Read("a childrens book drawing of a baby otter")
            .Objects.ShouldHaveSingleItem()
            .Concept.Caption.ShouldBe("otter");

    [Fact]
    public void A_logo_for_people_is_a_logo() =>
        Vocabularies.Reader.Read("make a logo for my band").Objects.ShouldHaveSingleItem().Concept.IsPerson.ShouldBeFalse();

    [Theory]
    [InlineData("The painting shows a red house by a lake.", "house")]
    [InlineData("The image depicts a cat.", "cat")]
    public void A_picture_that_shows_something_is_no_picture_in_it(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("A panda. The style is Chinese ink painting.", "chinese ink painting")]
    [InlineData("a heron, ink wash painting", "ink wash painting")]
    public void Ink_is_a_style_and_no_picture_on_the_wall(string prompt, string style)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldHaveSingleItemWith("style_not_available").Message.ShouldContain(style);
    }
}
