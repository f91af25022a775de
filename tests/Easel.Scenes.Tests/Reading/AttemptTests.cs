namespace Easel.Scenes.Tests.Reading;

/// <summary>What somebody tries, begins or stops to do, takes or is done with: that is what is drawn of it.</summary>
public sealed class AttemptTests
{
    [Theory]
    [InlineData("a girl tries to climb a tree", "climbing")]
    [InlineData("a boy starts to dance", "dancing")]
    [InlineData("a woman wants to read a book", "reading")]
    [InlineData("two children begin to swim", "swimming")]
    [InlineData("a man is about to jump", "jumping")]
    [InlineData("a dog starts running", "running")]
    [InlineData("the father takes a nap on the sofa", "sleeping")]
    [InlineData("a woman takes a picture of a lion", "taking picture")]
    [InlineData("a tourist takes a photo of a church", "taking picture")]
    public void What_somebody_begins_is_done(string prompt, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(doing.Split(' ')[0]);
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("tries", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A player jumps. A shorter player tries to stop him", "stop sign")]
    [InlineData("A boy runs and a girl tries to stop him", "stop sign")]
    [InlineData("A woman bends down to kiss her son", "kiss")]
    [InlineData("A mother leans over to kiss her baby", "kiss")]
    [InlineData("A boy reaches up to pick an apple", "pick")]
    public void What_one_tries_or_stops_to_do_is_no_thing(string prompt, string thing)
    {
        var captions = Vocabularies.Reader.Read(prompt).Objects.Select(one => one.Concept.Caption).ToList();
        captions.ShouldNotContain(thing);
        captions.ShouldNotContain("tyre");
    }

    [Fact]
    public void What_has_landed_on_a_nose_sits_there() =>
        Vocabularies
            .Reader.Read("A nurse pushes an old man in a wheelchair. A butterfly has landed on his hat")
            .Description.ShouldNotContain("landed");

    [Theory]
    [InlineData("A boy kneels next to a bed, eats a cookie and smiles", 1)]
    [InlineData("A man sits on a bench, reads a newspaper and smiles", 2)]
    [InlineData("A girl sits on the floor, hugs a teddy bear and laughs", 1)]
    public void Verbs_after_commas_are_done_by_who_did_the_first(string prompt, int most) =>
        Vocabularies
            .Reader.Read(prompt)
            .Warnings.Where(warning => warning.Message.StartsWith("Not drawn", StringComparison.Ordinal))
            .Sum(warning => warning.Message.Split('\'').Length / 2)
            .ShouldBeLessThan(most);

    [Theory]
    [InlineData("a girl sits on a chair, plants on the table", "potted plant")]
    public void Things_after_commas_stay_things(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(one => one.Concept.Caption == thing);
}
