using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What somebody draws or paints is on a canvas, and what paint is put upon stands there itself.</summary>
public sealed class MadePictureTests
{
    [Theory]
    [InlineData("a woman painting a picture of a vase", "vase")]
    [InlineData("an artist painting a portrait of a woman", "woman")]
    [InlineData("a boy drawing a picture of a cat", "cat")]
    [InlineData("a girl drawing a house", "house")]
    [InlineData("a cat painting a picture of a fish", "fish")]
    [InlineData("a robot painting flowers", "flower")]
    public void It_is_on_an_easel(string prompt, string shown)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (easel, made) = (Index(scene, "empty easel"), Index(scene, shown));
        scene.Relations.ShouldContain(new SceneRelation(made, SceneRelationKind.FeatureOf, easel));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man painting a fence")]
    [InlineData("a woman painting a wall")]
    [InlineData("a knight drawing his sword")]
    [InlineData("a boy drawing on the wall")]
    [InlineData("a pencil drawing of a cat")]
    [InlineData("a painting of a cat")]
    public void Other_things_are_on_none(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Text == null && thing.Concept.Caption.Contains("easel"));

    private static int Index(Scene scene, string caption) =>
        Enumerable.Range(0, scene.Objects.Count).First(i => scene.Objects[i] is { Text: null } thing && thing.Concept.Caption == caption);
}
