namespace Easel.Scenes.Tests.Reading;

/// <summary>Several of what is named by more than one word, and plurals that the vocabulary has beside their singular.</summary>
public sealed class HeadPluralTests
{
    [Theory]
    [InlineData("jars of honey on a shelf", "honey pot", 3)]
    [InlineData("three jars of jam", "jam jar", 3)]
    [InlineData("glasses of milk", "glass of milk", 3)]
    [InlineData("slices of pizza", "slice of pizza", 3)]
    [InlineData("boxes of chocolates", "box of chocolates", 3)]
    [InlineData("two bottles of wine", "wine bottle", 2)]
    [InlineData("a jar of jam", "jam jar", 1)]
    [InlineData("lemon slices", "slice of lemon", 3)]
    [InlineData("green leaves", "leaf", 3)]
    [InlineData("daisies", "daisy", 3)]
    public void The_plural_draws_several(string prompt, string thing, int count)
    {
        var drawn = Vocabularies.Reader.Read(prompt).Objects[0];
        drawn.Concept.Caption.ShouldBe(thing);
        drawn.Count.ShouldBe(count);
    }
}
