using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What one looks through, waves or holds over somebody is in one's hand.</summary>
public sealed class LookedThroughTests
{
    [Theory]
    [InlineData("a pirate looking through a spyglass", "spyglass")]
    [InlineData("a sailor on a ship looking through a telescope", "spyglass")]
    [InlineData("a boy looking through a magnifying glass", "magnifying glass tilted left")]
    [InlineData("a bird looking through a magnifying glass", "magnifying glass tilted left")]
    [InlineData("a man waving a flag on a hill", "flag")]
    [InlineData("people waving flags", "flag")]
    public void It_is_held(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.Index().Single(each => each.Item.Concept.Caption == caption).Index;
        scene.Relations.ShouldContain(new SceneRelation(thing, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a man holding an umbrella over a woman", "woman")]
    [InlineData("a woman holding a lantern over a map", "map")]
    public void Who_holds_a_thing_over_another_is_beside_it(string prompt, string other)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption.Contains(other, StringComparison.Ordinal));
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.Above);
    }

    [Fact]
    public void A_family_of_four_is_told_as_one() =>
        Vocabularies.Reader.Read("a family of four at the beach").Description.ShouldStartWith("a family of four");
}
