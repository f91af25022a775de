namespace Easel.Scenes.Tests.Reading;

/// <summary>What logos of businesses and cards for an occasion show and say.</summary>
public sealed class LogosAndCardsTests
{
    [Theory]
    [InlineData("a logo for a dentist", "tooth")]
    [InlineData("a modern logo for a gym", "dumbbell")]
    [InlineData("a logo for a cozy bakery", "croissant")]
    [InlineData("a logo for a law firm", "balance scale")]
    public void A_logo_shows_what_its_business_is_known_by(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);

    [Theory]
    [InlineData("a logo for a gym called Iron Temple", "Iron Temple")]
    [InlineData("a logo for a dentist named \"Bright Smiles\"", "Bright Smiles")]
    public void A_name_stands_there_too(string prompt, string name)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Text).ShouldBe([null, name]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_logo_is_said_to_show_goes_before_that()
    {
        var scene = Vocabularies.Reader.Read("a logo for a pet store with a parrot");
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("parrot");
    }

    [Theory]
    [InlineData("a thank you card with lavender flowers", "lavender", "Thank you")]
    [InlineData("a birthday card with a cat", "cat", "Happy Birthday")]
    [InlineData("a get well soon card with a bear", "bear", "Get well soon")]
    public void A_card_says_what_one_wishes_beside_what_is_upon_it(string prompt, string thing, string wish)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(drawn => drawn.Text ?? drawn.Concept.Caption).ShouldBe(["plain card", thing, wish]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_card_with_words_of_its_own_says_those() =>
        Vocabularies
            .Reader.Read("a birthday card with a cat and the words \"You are 5\"")
            .Objects.Where(thing => thing.Text is not null)
            .ShouldHaveSingleItem()
            .Text.ShouldBe("You are 5");
}
