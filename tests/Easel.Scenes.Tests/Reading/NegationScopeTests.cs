namespace Easel.Scenes.Tests.Reading;

/// <summary>What "without" leaves out, and what it does not.</summary>
public sealed class NegationScopeTests
{
    [Theory]
    [InlineData("a man without a hat sitting on a bench", "man, bench", "sitting")]
    [InlineData("a woman without shoes running on the beach", "woman", "running")]
    [InlineData("A knight without a helmet stands near a castle", "knight, castle", "standing")]
    [InlineData("a girl with no umbrella walking a dog", "girl, dog, leash", "walking")]
    public void What_somebody_does_is_not_left_out_with_what_they_lack(string prompt, string drawn, string doing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        string.Join(", ", scene.Objects.Select(thing => thing.Concept.Caption)).ShouldBe(drawn);
        scene.Description.ShouldContain(doing);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a street without people walking")]
    [InlineData("no people walking on the beach")]
    public void Those_who_are_not_there_do_nothing(string prompt) => Vocabularies.Reader.Read(prompt).Objects.ShouldBeEmpty();
}
