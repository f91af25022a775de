using Easel.Scenes.Edits;

namespace Easel.Scenes.Tests.Edits;

public sealed class EditPhraseReaderTests
{
    private readonly EditPhraseReader _reader = new(Vocabularies.Icons);

    [Theory]
    // a description of what the area shall show
    [InlineData("a red balloon", EditKind.Draw, "a red balloon")]
    [InlineData("a cat wearing a hat", EditKind.Draw, "a cat wearing a hat")]
    [InlineData("two apples on a blue background", EditKind.Draw, "two apples on a blue background")]
    [InlineData(
        "A sunlit indoor lounge area with a pool containing a flamingo",
        EditKind.Draw,
        "A sunlit indoor lounge area with a pool containing a flamingo"
    )]
    [InlineData("draw a red balloon", EditKind.Draw, "a red balloon")]
    [InlineData("Please paint a fox in the middle of the picture.", EditKind.Draw, "a fox")]
    // something more
    [InlineData("add a hat", EditKind.Add, "a hat")]
    [InlineData("Can you add a hat to the cat?", EditKind.Add, "a hat")]
    [InlineData("add a red balloon in the sky", EditKind.Add, "a red balloon")]
    [InlineData("put sunglasses on him", EditKind.Add, "sunglasses")]
    [InlineData("Place a dog next to the tree, please", EditKind.Add, "a dog")]
    [InlineData("give the cat a crown", EditKind.Add, "a crown")]
    [InlineData("add a cat on a chair", EditKind.Add, "a cat on a chair")]
    [InlineData("insert a rocket in the style of a cartoon", EditKind.Add, "a rocket in the style of a cartoon")]
    // something else
    [InlineData("replace the dog with a cat", EditKind.Draw, "a cat")]
    [InlineData("Replace it by two red apples.", EditKind.Draw, "two red apples")]
    [InlineData("swap the car for a bicycle", EditKind.Draw, "a bicycle")]
    [InlineData("change the dog to a cat", EditKind.Draw, "a cat")]
    [InlineData("turn the house into a castle", EditKind.Draw, "a castle")]
    [InlineData("make it into a rocket", EditKind.Draw, "a rocket")]
    [InlineData("make it a blue car", EditKind.Draw, "a blue car")]
    [InlineData("make the dog a robot", EditKind.Draw, "a robot")]
    [InlineData("remove the dog and add a cat", EditKind.Draw, "a cat")]
    [InlineData("Erase the sign, then put a balloon there", EditKind.Draw, "a balloon")]
    // nothing
    [InlineData("remove the dog", EditKind.Remove, "")]
    [InlineData("Please erase it!", EditKind.Remove, "")]
    [InlineData("delete the text and the logo", EditKind.Remove, "")]
    [InlineData("get rid of the people in the background", EditKind.Remove, "")]
    [InlineData("nothing", EditKind.Remove, "")]
    [InlineData("no dog", EditKind.Remove, "")]
    [InlineData("without the car", EditKind.Remove, "")]
    [InlineData("just the background", EditKind.Remove, "")]
    [InlineData("fill in", EditKind.Remove, "")]
    // another colour
    [InlineData("make it blue", EditKind.Recolour, "blue")]
    [InlineData("Make the car red.", EditKind.Recolour, "red")]
    [InlineData("turn it green", EditKind.Recolour, "green")]
    [InlineData("change the colour to purple", EditKind.Recolour, "purple")]
    [InlineData("change the color of the car to light blue", EditKind.Recolour, "blue")]
    [InlineData("paint the house yellow", EditKind.Recolour, "yellow")]
    [InlineData("recolor to pink", EditKind.Recolour, "pink")]
    [InlineData("make everything orange", EditKind.Recolour, "orange")]
    // what it cannot do
    [InlineData("make it bigger", EditKind.Change, "it bigger")]
    [InlineData("make the sky more dramatic", EditKind.Change, "the sky more dramatic")]
    public void The_verb_says_what_is_to_be_done(string prompt, object kind, string words) =>
        _reader.Read(prompt).ShouldBe(new EditPhrase((EditKind)kind, words));

    [Fact]
    public void A_long_prompt_is_a_description_and_reading_it_takes_no_time()
    {
        var prompt = $"remove {new string('x', 32_000)}";
        _reader.Read(prompt).ShouldBe(new EditPhrase(EditKind.Draw, prompt));
        var longest = string.Concat(Enumerable.Repeat("change to to and then ", 18));
        Should.NotThrow(() => _reader.Read(longest));
    }
}
