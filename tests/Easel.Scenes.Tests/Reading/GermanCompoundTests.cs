namespace Easel.Scenes.Tests.Reading;

/// <summary>German nouns that are not known whole are taken apart.</summary>
public sealed class GermanCompoundTests
{
    [Theory]
    [InlineData("ein Holzstuhl", "a wooden chair")]
    [InlineData("drei Holzstühle", "three wooden chairs")]
    [InlineData("ein roter Apfel auf einem Holztisch", "a red apple on a wooden table")]
    [InlineData("eine Steinmauer", "a stone wall")]
    [InlineData("ein Glastisch", "a glass table")]
    [InlineData("eine Metallkiste", "a metal box")]
    [InlineData("ein Ledersessel", "a leather armchair")]
    [InlineData("ein Seidenkleid", "a silk dress")]
    public void What_a_thing_is_made_of_is_seen(string prompt, string description)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ein Küchentisch", "table", "Küchen")]
    [InlineData("ein Gartenstuhl", "chair", "Garten")]
    [InlineData("eine Kaffeetasse", "mug", "Kaffee")]
    [InlineData("ein Erdbeereis", "ice cream", "Erdbeer")]
    [InlineData("ein Steinpilz", "mushroom", "Stein")]
    public void The_last_part_is_the_thing_and_the_first_is_told_of(string prompt, string caption, string first)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldContain(caption);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(first, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("ein Apfelbaum", "apple tree")]
    [InlineData("ein Polizeiauto", "police car")]
    [InlineData("ein Bücherregal", "bookshelf")]
    public void What_is_known_whole_stays_whole(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("eine Straße in Hamburg", "castle")]
    [InlineData("ein Spaziergang in Rosenberg", "mountain")]
    [InlineData("die Straßen und Häuser von Salzburg", "castle")]
    [InlineData("a portrait of Mister Steinbaum", "deciduous tree")]
    public void Names_are_no_things(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Concept.Caption != caption);

    [Fact]
    public void Words_in_quotation_marks_are_written_whole() =>
        Vocabularies.Reader.Read("ein Schild \"Holztisch\"").Objects.ShouldContain(thing => thing.Text == "Holztisch");
}
