namespace Easel.Scenes.Tests.Reading;

/// <summary>A name of two words after an adjective, which with its first word alone names something else.</summary>
public sealed class LongNameTests
{
    [Theory]
    [InlineData("a tropical fish tank", "flat fish tank")]
    [InlineData("a clown fish tank", "flat fish tank")]
    [InlineData("a school bus stop", "flat bus stop")]
    [InlineData("a pine tree house", "flat treehouse")]
    [InlineData("a polar bear cub", "flat polar bear")]
    [InlineData("a golden retriever puppy", "flat dog")]
    [InlineData("a red telephone booth", "flat red phone booth")]
    [InlineData("an old telephone booth", "flat phone booth")]
    [InlineData("a vintage telephone booth", "flat phone booth")]
    public void The_last_words_say_what_it_is(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("an old telephone", "flat rotary phone")]
    [InlineData("a golden retriever puppy", "a golden retriever puppy")]
    [InlineData("an ice cream truck", "flat ice cream truck")]
    public void Shorter_names_are_what_they_were(string prompt, string said)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        $"{Vocabularies.Objects(scene)}; {scene.Description}".ShouldContain(said);
    }

    [Theory]
    [InlineData("a cat wearing a NASA spacesuit", "a cat dressed as an astronaut", "NASA")]
    [InlineData("a man in a red spacesuit", "a man dressed as an astronaut", "red")]
    public void A_spacesuit_is_worn_whatever_it_is_like(string prompt, string told, string missing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(missing));
    }
}
