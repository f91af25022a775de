using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A cloth with something upon it lies spread, and does not hang.</summary>
public sealed class SpreadClothTests
{
    [Theory]
    [InlineData("a dog sleeping on a blanket", "spread blanket")]
    [InlineData("a checkered blanket on the grass", "spread blanket")]
    [InlineData("a sandwich and an apple on a blanket", "spread blanket")]
    [InlineData("a girl lying on a towel", "beach towel")]
    [InlineData("a couple sitting on a picnic blanket in the park", "plain picnic blanket")]
    public void It_lies_under_what_is_on_it_and_on_the_ground(string prompt, string cloth) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == cloth);

    [Theory]
    [InlineData("a picnic basket on a checkered blanket with wine and cheese")]
    [InlineData("a picnic blanket with wine and cheese")]
    [InlineData("a blanket on the grass with a sandwich and a lemonade")]
    public void What_one_eats_and_drinks_there_is_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var cloth = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption is "spread blanket" or "plain picnic blanket");
        scene
            .Relations.Count(relation => relation.Second == cloth && relation.Kind == SceneRelationKind.On)
            .ShouldBe(scene.Objects.Count - 1, Vocabularies.Objects(scene));
    }

    [Theory]
    [InlineData("a blanket", "blanket")]
    [InlineData("a blanket on a sofa", "blanket")]
    [InlineData("a red towel", "towel")]
    public void Else_it_hangs_or_is_held(string prompt, string cloth) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == cloth);
}
