using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>How words are to be written is said behind them, and is no thing of its own.</summary>
public sealed class LetteringTests
{
    [Theory]
    [InlineData("HELLO in big letters", "HELLO", null)]
    [InlineData("HELLO in big bold red letters", "HELLO", "red")]
    [InlineData("GOOD MORNING written in blue letters", "GOOD MORNING", "blue")]
    [InlineData("happy birthday in big pink letters", "Happy Birthday", "pink")]
    [InlineData("\"SALE\" in green text", "SALE", "green")]
    [InlineData("a sign that says OPEN in red letters", "OPEN", "red")]
    [InlineData("merry christmas with red lettering", "Merry Christmas", "red")]
    public void Letters_have_the_colour_that_is_said(string prompt, string text, string? colour)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var written = scene.Objects.ShouldHaveSingleItem();
        (written.Text, written.Colour?.Name).ShouldBe((text, colour));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("HAPPY BIRTHDAY in colorful letters", "HAPPY BIRTHDAY")]
    [InlineData("the word PEACE in rainbow letters", "PEACE")]
    [InlineData("HELLO in colourful text", "HELLO")]
    [InlineData("\"Party\" in multicolored lettering", "Party")]
    public void Letters_are_of_many_colours(string prompt, string text)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var written = scene.Objects.ShouldHaveSingleItem();
        written.Text.ShouldBe(text);
        written.LetterColours.Select(colour => colour.Name).Distinct().Count().ShouldBeGreaterThan(4);
        scene.Warnings.ShouldBeEmpty();
        scene.Description.ShouldContain("in many colours");
    }

    [Theory]
    [InlineData("HELLO in bubble letters", "HELLO", "bubble")]
    [InlineData("WELCOME in pink cursive text", "WELCOME", "cursive")]
    [InlineData("\"SALE\" in balloon letters", "SALE", "balloon")]
    [InlineData("congrats in a fancy font", "Congrats", "fancy")]
    public void What_the_font_cannot_show_is_said(string prompt, string text, string word)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Text.ShouldBe(text, StringCompareShould.IgnoreCase);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains($"'{word}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a cake and HELLO in colorful letters", "HELLO")]
    [InlineData("a red balloon and SALE in big letters", "SALE")]
    public void What_is_before_the_words_is_drawn(string prompt, string text)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2);
        scene.Objects[1].Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("a mailbox with letters")]
    [InlineData("a cat in a box with letters")]
    public void A_thing_with_letters_is_no_writing(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Text == null);

    [Fact]
    public void Typography_is_not_written() =>
        Vocabularies
            .Reader.Read("a logo for a tech startup with readable text typography")
            .Objects.ShouldAllBe(thing => thing.Text == null);

    [Theory]
    [InlineData("a cat holding a sign that says hello world")]
    [InlineData("a robot holding a sign that says \"HELLO\"")]
    [InlineData("a girl holding up a big white sign that says hello")]
    [InlineData("a dog with a sign saying FEED ME")]
    public void A_sign_is_held_by_who_is_said_to_hold_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Text.ShouldNotBeNull();
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Description.ShouldContain("holding \"");
    }

    [Fact]
    public void A_street_holds_no_sign() =>
        Vocabularies
            .Reader.Read("a car and a sign that says OPEN")
            .Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.HeldBy);
}
