namespace Easel.Scenes.Tests.Reading;

/// <summary>The colours of a whole picture are no things in it.</summary>
public sealed class PaletteTests
{
    [Theory]
    [InlineData("a beautiful sunset over mountains with orange and pink colors", "nothing in the mountains at sunset, flat style")]
    [InlineData("a sunset over the sea in orange and purple hues", "nothing at sea at sunset, flat style")]
    public void Colours_of_a_sunset_are_there_anyway(string prompt, string description)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat on a sofa, soft pastel palette", "soft pastel palette")]
    [InlineData("a castle, teal and orange color scheme", "teal and orange color scheme")]
    [InlineData("a mountain range with blue and purple tones", "blue and purple tones")]
    [InlineData("a house in earthy tones", "earthy tones")]
    public void Others_are_told_of(string prompt, string words)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "artist palette" || thing.Concept.Caption == "tangerine");
        scene.Warnings.ShouldContain(warning => warning.Code == "prompt_not_drawn" && warning.Message.Contains(words));
    }

    [Fact]
    public void One_colour_is_the_things() =>
        Vocabularies.Reader.Read("a flower with soft pink colors").Objects.ShouldHaveSingleItem().Colour!.Name.ShouldBe("pink");

    [Fact]
    public void A_painters_palette_is_a_thing() =>
        Vocabularies.Reader.Read("an artist palette with paint").Objects[0].Concept.Caption.ShouldBe("artist palette");
}
