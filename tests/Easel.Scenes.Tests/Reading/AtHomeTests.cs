using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who is at home is in a room, and who comes home to somebody walks there.</summary>
public sealed class AtHomeTests
{
    [Theory]
    [InlineData("a family sitting at home")]
    [InlineData("a woman working at home")]
    [InlineData("a dog waiting at home")]
    [InlineData("a girl on a sofa at home")]
    public void At_home_is_in_a_room(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Traits.Building);
    }

    [Theory]
    [InlineData("a soldier coming home to his family")]
    [InlineData("a man returning home to his dog")]
    [InlineData("a sailor arriving home to his wife")]
    public void Who_comes_home_to_somebody_walks_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Traits.Building);
        scene.Description.ShouldContain("walking");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boy running home")]
    [InlineData("a man walking home from work")]
    [InlineData("a girl coming home from school in the rain")]
    public void Who_goes_home_is_on_the_way_to_a_house(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "house");
        scene.Objects.Count.ShouldBe(2);
    }
}
