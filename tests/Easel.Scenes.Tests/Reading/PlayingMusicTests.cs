namespace Easel.Scenes.Tests.Reading;

/// <summary>What plays music by itself has notes beside it.</summary>
public sealed class PlayingMusicTests
{
    [Theory]
    [InlineData("an old radio playing music")]
    [InlineData("a record player playing music")]
    [InlineData("a speaker playing loud music")]
    [InlineData("a jukebox playing music")]
    public void It_has_notes(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "musical notes");
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_band_that_plays_has_none() =>
        Vocabularies.Reader.Read("a band playing music").Objects.ShouldNotContain(thing => thing.Concept.Caption == "musical notes");
}
