namespace Easel.Scenes.Tests.Reading;

/// <summary>Names that everybody knows are drawn as who comes nearest, and told of; other names are no slips of a thing's.</summary>
public sealed class KnownNamesTests
{
    [Theory]
    [InlineData("batman", "superhero")]
    [InlineData("harry potter eating a cake", "boy")]
    [InlineData("mario jumping over a turtle", "man mechanic")]
    [InlineData("winnie the pooh", "bear")]
    [InlineData("captain america", "superhero")]
    [InlineData("mona lisa with a cat", "woman")]
    [InlineData("taylor swift singing", "woman singer")]
    [InlineData("shrek in a forest", "ogre")]
    public void A_known_name_is_drawn_as_what_comes_nearest(string prompt, string concept)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(concept);
        scene.Warnings.ShouldContain(warning => warning.Code == "prompt_replaced" && warning.Message.Contains($"as '{concept}'"));
    }

    [Theory]
    [InlineData("texas")]
    [InlineData("holmes")]
    [InlineData("swiss")]
    [InlineData("columbus")]
    [InlineData("a bronchus")]
    [InlineData("a dive")]
    public void A_word_that_ends_as_a_plural_does_is_no_slip_of_another(string prompt) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldContain(warning => warning.Code == "prompt_not_understood");

    [Theory]
    [InlineData("teamwork", "handshake")]
    [InlineData("climate change", "thermometer")]
    [InlineData("intelligence", "brain")]
    [InlineData("courage", "lion")]
    public void What_cannot_be_seen_is_drawn_as_its_sign(string prompt, string sign)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(sign);
        scene.Warnings.ShouldHaveSingleItemWith("prompt_replaced");
    }

    [Theory]
    [InlineData("a president", "man office worker")]
    [InlineData("a shop", "shop")]
    [InlineData("a movie star", "singer")]
    [InlineData("a slope", "mountain")]
    [InlineData("a sardine", "fish")]
    [InlineData("a barge", "ship")]
    public void Everyday_nouns_are_drawn_as_what_they_resemble(string prompt, string concept) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(concept);
}
