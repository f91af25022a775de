using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Reading;

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
    [InlineData("a baseball cap with the letter B", "a billed cap with \"B\"")]
    [InlineData("a rocket with the letters NASA", "a rocket with \"NASA\"")]
    [InlineData("a race car with number 42", "a racing car with \"42\"")]
    [InlineData("a poster with a tree and the words \"Save the Planet\"", "a poster with a deciduous tree and \"Save the Planet\"")]
    [InlineData("a boy in a jersey with the number 7", "a boy wearing a jersey with \"7\"")]
    [InlineData("a girl with the letter A on her shirt", "a girl wearing a t-shirt with \"A\"")]
    [InlineData("a woman wearing a t-shirt that says LOVE", "a woman wearing a t-shirt with \"LOVE\"")]
    [InlineData("a t-shirt with a rainbow on the front", "a plain tee with a rainbow arc")]
    [InlineData("a hat with a star on the front", "a top hat with a star")]
    [InlineData("a menu with a lobster on the cover", "a restaurant menu with a lobster")]
    [InlineData("a wallpaper with roses", "nine roses in a grid")]
    [InlineData("a wallpaper with a mountain", "a mountain")]
    [InlineData("a spice rack with labeled jars", "a spice rack")]
    [InlineData("three labelled bottles", "three bottles")]
    [InlineData("a logo of a fox and a tree in a circle", "a circle with a fox and a deciduous tree")]
    [InlineData("three cats in a circle", "three cats in a circle")]
    [InlineData("a dartboard with three darts", "a target with three darts")]
    [InlineData("a steak on a grill", "a steak on an open grill")]
    [InlineData("a grill with sausages", "an open grill with on it three sausages")]
    [InlineData("a scale with an apple and a pear", "a kitchen scale with on it a red apple and a pear")]
    [InlineData("a cat on a bathroom scale", "a cat on a bathroom scale")]
    [InlineData("a chessboard with a king and a queen", "a chessboard, a chess king and a chess queen")]
    [InlineData("a circular logo with a wave and a sun", "a circle with a wave and a sun")]
    [InlineData("a compass on an old map", "a compass on a map")]
    [InlineData("a hat on a nail", "a top hat hanging from a wall hook")]
    [InlineData("a coconut with a straw and an umbrella", "a coconut drink")]
    [InlineData("a sink full of dirty dishes", "a sink full of dishes")]
    [InlineData("an ironing board with an iron", "an ironing board")]
    [InlineData("a dishwasher full of plates", "a dishwasher")]
    [InlineData("a pencil case full of pens", "a full pencil case")]
    [InlineData("an alphabet block with the letter Z", "a letter block with \"Z\"")]
    [InlineData("a microphone on a stand", "a microphone on a stand")]
    [InlineData("a desk lamp shining on an open book", "a desk lamp and an open book")]
    [InlineData("a doughnut with pink icing and sprinkles", "a pink doughnut")]
    [InlineData("a map with a red pin on it", "a map with a red round pushpin")]
    [InlineData("a taco with lettuce, tomato and cheese", "a taco")]
    [InlineData("a birthday card with a cat", "a plain card with a cat and \"Happy Birthday\"")]
    [InlineData("a volcano with two palm trees", "a volcano behind two palm trees")]
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

    [Theory]
    [InlineData("a tiger mascot for a football team", "a tiger")]
    [InlineData("a coffee shop logo with a steaming cup", "a steaming cup")]
    [InlineData("a bakery logo with a croissant", "a croissant")]
    public void What_a_logo_is_for_is_told_and_not_drawn(string prompt, string meant)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe($"{meant}, flat style");
        scene.Warnings.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a battery at 20 percent", "20 percent")]
    [InlineData("a battery at 20%", "20 percent")]
    [InlineData("a thermometer showing 40 degrees", "40 degrees")]
    public void What_a_gauge_is_to_show_is_told(string prompt, string lost) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldContain(warning => warning.Message.Contains(lost));

    [Fact]
    public void A_turtle_is_not_stood_on_its_head() =>
        Vocabularies.Reader.Read("an upside down turtle").Objects[0].Change.ShouldBe(SceneChange.None);
}
