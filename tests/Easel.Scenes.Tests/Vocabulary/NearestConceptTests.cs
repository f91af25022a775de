namespace Easel.Scenes.Tests.Vocabulary;

/// <summary>Nouns without a word of their own are drawn as what they are nearest to, and never as something absurd.</summary>
public sealed class NearestConceptTests
{
    [Theory]
    [InlineData("a snifter on a table", "flat glass + flat table", "'snifter' as 'glass'")]
    [InlineData("a red drawbridge", "flat red bridge", "'drawbridge' as 'bridge'")]
    [InlineData("three snifters", "3 flat glass", "'snifters' as 'glass'")]
    [InlineData("a man and a sousaphone", "flat man + flat trumpet", "'sousaphone' as 'trumpet'")]
    [InlineData("a brigantine and a felucca", "flat sailboat", "'felucca' as 'sailboat'")]
    public void An_unknown_noun_is_drawn_as_what_it_is_nearest_to_and_said_so(string prompt, string drawn, string said)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Vocabularies.Objects(scene).ShouldBe(drawn);
        scene.Warnings.ShouldContain(warning =>
            warning.Code == "prompt_replaced" && warning.Message.Contains(said, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("a mexican")]
    [InlineData("a prophecy")]
    [InlineData("an argument")]
    [InlineData("a zorp")]
    public void What_only_goes_together_with_a_thing_is_not_drawn_as_it(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Warnings.ShouldContain(warning => warning.Code == "prompt_not_understood" || warning.Code == "prompt_not_drawn");

    [Fact]
    public void Every_line_names_a_thing_that_is_drawn_and_nouns_that_have_no_word()
    {
        var lines = File.ReadAllLines(Path.Combine(Vocabularies.ModelFolder, "nearest.txt"));
        lines.Length.ShouldBeGreaterThan(200);
        foreach (var line in lines)
        {
            line.Split(" = ").Length.ShouldBe(2, line);
            Vocabularies.Icons.Concepts.ShouldContain(concept => concept.Caption == line.Split(" = ", 2)[0], line);
        }

        foreach (var noun in lines.SelectMany(line => line.Split(" = ", 2)[1].Split(' ')))
            ((int)Vocabularies.Icons.Words.Find(noun).Kind).ShouldBe(0, noun);
    }
}
