using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What somebody wears may be said after what they are on or in: no bench is in a suit.</summary>
public sealed class GarmentsAfterPlacesTests
{
    [Theory]
    [InlineData("a girl standing in a puddle in red boots", "puddle")]
    [InlineData("a toddler splashing in a puddle in yellow rain boots", "puddle")]
    [InlineData("a man sitting on a bench in a gray suit", "bench")]
    [InlineData("a woman sitting on a rock in a blue dress", "rock")]
    [InlineData("a boy sitting on a bench in a green hat", "bench")]
    public void Who_is_there_wears_it(string prompt, string seat)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var below = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption.Contains(seat, StringComparison.Ordinal));
        below.ShouldBeGreaterThanOrEqualTo(0, Vocabularies.Objects(scene));
        scene.Relations.ShouldNotContain(relation => relation.First == below && relation.Kind == SceneRelationKind.In, scene.Description);
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("suit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a beach chair and an umbrella", "beach umbrella")]
    [InlineData("a towel and an umbrella at the beach", "beach umbrella")]
    [InlineData("an umbrella", "umbrella")]
    [InlineData("a woman holding an umbrella at the beach", "umbrella")]
    [InlineData("a squirrel in a tree hole", "hollow tree")]
    [InlineData("an owl in a hole in a tree", "hollow tree")]
    public void A_word_is_what_it_is_in_its_company(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(read => read.Concept.Caption == thing, prompt);

    [Theory]
    [InlineData("an owl peeking out of a tree hole")]
    [InlineData("a raccoon looking out of a hollow tree")]
    public void Who_looks_out_of_a_hollow_is_in_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.In, 1));
}
