namespace Easel.Scenes.Tests.Reading;

/// <summary>What somebody makes that is eaten, and colours between a verb and what it is done with.</summary>
public sealed class FoodMakingTests
{
    [Theory]
    [InlineData("a grandmother making a cake in the kitchen", "a grandmother baking a cake in the kitchen")]
    [InlineData("a girl making cookies", "a girl baking cookies")]
    [InlineData("a man making pancakes", "a man cooking pancakes")]
    [InlineData("a cook making some pasta", "a cook cooking some pasta")]
    [InlineData("a boy making a sandwich", "a boy preparing a sandwich")]
    public void Food_is_baked_cooked_or_prepared(string making, string doing) =>
        Vocabularies.Reader.Read(making).Description.ShouldBe(Vocabularies.Reader.Read(doing).Description);

    [Theory]
    [InlineData("a boy making a paper airplane")]
    [InlineData("a man making a chair")]
    public void What_is_not_eaten_is_not_cooked(string prompt) => Vocabularies.Reader.Read(prompt).Description.ShouldNotContain("cooking");

    [Theory]
    [InlineData("a girl flying a red kite", "flying")]
    [InlineData("a boy flying a big kite on the beach", "flying")]
    public void A_colour_parts_no_verb_from_its_thing(string prompt, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(doing);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a woman with long and blonde hair", "a woman with long blonde hair")]
    [InlineData("a boy with short and curly hair", "a boy with short curly hair")]
    public void Looks_of_hair_are_joined(string joined, string plain) =>
        Vocabularies.Reader.Read(joined).Description.ShouldBe(Vocabularies.Reader.Read(plain).Description);

    [Fact]
    public void Bees_make_honey_in_no_pan() =>
        Vocabularies.Objects(Vocabularies.Reader.Read("bees making honey")).ShouldBe("3 flat honeybee + flat honey pot");
}
