using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who looks into a mirror stands before it and is seen in it.</summary>
public sealed class MirrorTests
{
    [Theory]
    [InlineData("a woman looking in the mirror")]
    [InlineData("a girl looking at herself in a mirror")]
    [InlineData("a man admiring his reflection")]
    [InlineData("a boy standing in front of a mirror")]
    [InlineData("a teenager checking her hair in the mirror")]
    public void One_is_seen_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldBeEmpty();
        Vocabularies.Person(prompt).Furnished!.Fixture.ShouldBe(Fixture.Mirror);
    }

    [Theory]
    [InlineData("a princess holding a mirror")]
    [InlineData("a man hanging a mirror on the wall")]
    [InlineData("a girl looking at her reflection in the lake")]
    [InlineData("two sisters in front of a mirror")]
    public void Others_are_not(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects[0]
            .Vector.ShouldSatisfyAllConditions(drawing => (drawing as Easel.Scenes.Figures.PersonDrawing)?.Furnished.ShouldBeNull());
}
