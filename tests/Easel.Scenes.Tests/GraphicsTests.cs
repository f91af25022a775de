using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests;

/// <summary>Signs, cards, calendars and clocks with what they are known to show, and tools at their work.</summary>
public sealed class GraphicsTests
{
    [Theory]
    [InlineData("a pencil drawing a line on paper", "a pencil drawing a line")]
    [InlineData("a pencil drawing a heart", "a pencil right of a red heart")]
    [InlineData("a paintbrush painting a rainbow", "a paintbrush right of a rainbow arc")]
    [InlineData("a goldfish in a plastic bag", "a goldfish in a bag of water")]
    [InlineData("a sandwich in a zip lock bag", "a sandwich in a zip bag")]
    [InlineData("a stack of presents with ribbons", "a stack of presents")]
    [InlineData("a playing card with a queen of hearts", "a queen of hearts card")]
    [InlineData("the king and queen of diamonds", "a king of diamonds card and a queen of diamonds card")]
    [InlineData("a salad with olives", "a greek salad")]
    [InlineData("a greek salad with olives and feta cheese", "a greek salad")]
    [InlineData("a glass of lemonade with ice cubes and a straw", "a lemonade")]
    [InlineData("a glass of lemonade with ice cubes and a cookie", "a lemonade and a cookie")]
    [InlineData("a paintbrush in a can of blue paint", "a blue paintbrush in a paint can")]
    [InlineData("a hammer hitting a nail", "a hammer hitting a nail")]
    [InlineData("a drum kit with a cymbal", "a drum kit")]
    [InlineData("a watermelon cut in half with seeds", "a half watermelon")]
    [InlineData("an upside down cup", "a cup upside down")]
    [InlineData("a pizza box with a pizza inside", "a pizza in a box")]
    [InlineData("a violin in its case", "a violin in a case")]
    [InlineData("a badge with a bear paw", "a pin badge with a paw print")]
    [InlineData("a 30 mph speed limit sign", "a plain speed limit sign with \"30\"")]
    [InlineData("a speed limit sign with 50", "a plain speed limit sign with \"50\"")]
    [InlineData("a calendar showing December 25", "a calendar sheet with \"December 25\"")]
    [InlineData("a neon sign of a cocktail", "a cocktail glass neon lit")]
    [InlineData("a neon flamingo sign", "a flamingo neon lit")]
    public void Things_are_as_said(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a pencil drawing of a heart", "a red heart")]
    [InlineData("pencil drawing, a cat", "a cat")]
    [InlineData("a crayon drawing of a house", "a house")]
    public void A_drawing_of_something_has_no_pencil(string prompt, string meant) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{meant}, flat style");

    [Theory]
    [InlineData("a neon sign that says BAR", "\"BAR\" in pink on a black board")]
    [InlineData("a neon green car", "a neon green automobile")]
    public void Other_neon_is_as_it_was(string prompt, string meant) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{meant}, flat style");

    [Theory]
    [InlineData("a digital clock showing 7:30", "7:30")]
    [InlineData("a digital alarm clock at 12:05", "12:05")]
    public void A_digital_clock_shows_its_time(string prompt, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<DigitalClockFace>().Shown.ShouldBe(shown);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_turtle_is_not_stood_on_its_head() =>
        Vocabularies.Reader.Read("an upside down turtle").Objects[0].Change.ShouldBe(SceneChange.None);
}
