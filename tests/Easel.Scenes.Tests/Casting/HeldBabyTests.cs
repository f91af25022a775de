using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Casting;

/// <summary>A baby in somebody's arms is seen whole, in its blanket.</summary>
public sealed class HeldBabyTests
{
    [Theory]
    [InlineData("a woman holding a baby")]
    [InlineData("a mother carrying her baby")]
    [InlineData("a man with a baby in his arms")]
    [InlineData("a boy carrying his baby sister")]
    [InlineData("a woman rocking her baby to sleep")]
    [InlineData("a nurse holding a newborn baby")]
    public void It_is_wrapped(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("swaddled baby");
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a crying baby")]
    [InlineData("a woman and a baby")]
    [InlineData("a baby holding a bottle")]
    public void Any_other_is_itself(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "swaddled baby");

    [Theory]
    [InlineData("a submarine under the ice")]
    [InlineData("a seal swimming under the thick ice")]
    public void Under_the_ice_is_under_water(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.UnderWater);
        scene.Objects.ShouldHaveSingleItem();
    }
}
