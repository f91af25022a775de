using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A whole picture is in black and white or sepia where it is said of the picture, and not where it is said of a thing.</summary>
public sealed class ToneTests
{
    [Theory]
    [InlineData("a black and white drawing of a cat", SceneTone.BlackAndWhite)]
    [InlineData("black and white portrait of a man", SceneTone.BlackAndWhite)]
    [InlineData("a dog in black and white", SceneTone.BlackAndWhite)]
    [InlineData("a mountain, black and white", SceneTone.BlackAndWhite)]
    [InlineData("grayscale illustration of a house", SceneTone.BlackAndWhite)]
    [InlineData("a castle, sepia", SceneTone.Sepia)]
    [InlineData("a sepia toned drawing of a ship", SceneTone.Sepia)]
    [InlineData("line art of a fox", SceneTone.Outlines)]
    [InlineData("a castle line drawing", SceneTone.Outlines)]
    [InlineData("coloring page of a cat", SceneTone.Outlines)]
    [InlineData("colouring sheets with dinosaurs", SceneTone.Outlines)]
    [InlineData("a simple coloring page for kids of a house", SceneTone.Outlines)]
    [InlineData("unicorn coloring page", SceneTone.Outlines)]
    [InlineData("three stars to color", SceneTone.Outlines)]
    [InlineData("a lion to color in", SceneTone.Outlines)]
    [InlineData("a worksheet with five apples to color", SceneTone.Outlines)]
    [InlineData("color the fish worksheet", SceneTone.Outlines)]
    [InlineData("the outline of a butterfly", SceneTone.Outlines)]
    [InlineData("a tree outline", SceneTone.Outlines)]
    [InlineData("a train for tracing", SceneTone.Outlines)]
    public void It_is_said_of_the_picture(string prompt, SceneTone tone)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Tone.ShouldBe(tone);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects[0].Colour.ShouldBeNull();
    }

    [Theory]
    [InlineData("a black and white cat")]
    [InlineData("a black and white soccer ball on grass")]
    [InlineData("a cow with black and white spots")]
    [InlineData("a girl coloring")]
    [InlineData("a boy with crayons to color")]
    [InlineData("a girl with a coloring book")]
    [InlineData("crayons and a coloring page")]
    [InlineData("a math worksheet with three ducks")]
    [InlineData("count the apples worksheet")]
    public void Things_of_two_colours_are_in_a_picture_with_all(string prompt) =>
        Vocabularies.Reader.Read(prompt).Tone.ShouldBe(SceneTone.Colour);

    [Fact]
    public void The_revised_prompt_says_so()
    {
        Vocabularies.Reader.Read("a dog in black and white").Description.ShouldBe("a dog, flat style, in black and white");
        Vocabularies.Reader.Read("a dog to color").Description.ShouldBe("a dog, flat style, in outlines");
        Vocabularies.Reader.Read("a dog, sepia").Description.ShouldBe("a dog, flat style, sepia");
    }
}
