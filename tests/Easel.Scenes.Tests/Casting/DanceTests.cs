using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Casting;

/// <summary>A word that says how one dances is no thing before "dancing".</summary>
public sealed class DanceTests
{
    [Theory]
    [InlineData("a woman tap dancing")]
    [InlineData("a woman belly dancing")]
    [InlineData("a man salsa dancing")]
    [InlineData("a girl pole dancing")]
    [InlineData("a boy break dancing")]
    [InlineData("a man line dancing in boots")]
    [InlineData("a woman in a red dress dancing flamenco")]
    [InlineData("a girl dancing the hula")]
    [InlineData("a man dancing hip hop")]
    [InlineData("a boy dancing a waltz")]
    [InlineData("a woman dancing swing")]
    public void People_dance(string prompt)
    {
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.Dancing);
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("a penguin tap dancing on ice", "a penguin tap dancing on a frozen lake, flat style")]
    [InlineData("a cat salsa dancing", "a cat salsa dancing, flat style")]
    public void So_do_animals(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_tap_alone_is_one() => Vocabularies.Objects(Vocabularies.Reader.Read("a dripping tap")).ShouldContain("tap");
}
