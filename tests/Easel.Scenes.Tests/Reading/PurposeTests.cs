namespace Easel.Scenes.Tests.Reading;

/// <summary>What one bends, kneels or climbs for is done, and its verb names no thing.</summary>
public sealed class PurposeTests
{
    [Theory]
    [InlineData("a man bending down to pick up a coin", "pickup truck")]
    [InlineData("a girl kneeling down to tie her shoe", "necktie")]
    [InlineData("a boy stretching to reach a cookie jar on a shelf", "man in lotus position")]
    [InlineData("a girl kneeling to tie her shoe", "man's shoe")]
    [InlineData("a boy stopping to tie his laces", "necktie")]
    public void No_verb_after_to_is_a_thing(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(one => one.Concept.Caption == thing);

    [Theory]
    [InlineData("a boy climbing a ladder to pick apples from a tree", "picking")]
    [InlineData("a man on a ladder to paint a wall", "painting")]
    [InlineData("a woman leaning over to smell a rose", "smelling")]
    [InlineData("a girl crouching down to pet a cat", "petting")]
    public void It_is_what_is_done(string prompt, string doing) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(doing);

    [Fact]
    public void Who_climbs_a_ladder_for_it_is_under_the_tree_that_bears_it() =>
        Vocabularies
            .Reader.Read("a boy climbing a tall ladder to pick apples from a tree")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "apple tree");
}
