using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What is done may be said before who does it, and where one sits after what one does.</summary>
public sealed class LeadingDoingTests
{
    [Theory]
    [InlineData("an ice skating bear", "a bear ice skating")]
    [InlineData("a rock climbing goat", "a goat rock climbing")]
    [InlineData("a bear skating on ice", "a bear ice skating")]
    [InlineData("a penguin ice-skating with a scarf", "a penguin")]
    [InlineData("two ice skating penguins", "two penguins ice skating")]
    [InlineData("a horse riding girl in a field", "a girl")]
    public void Who_does_it_is_drawn(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldStartWith(told);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "ice" || thing.Concept.Caption == "rock");
    }

    [Theory]
    [InlineData("an ice skating rink", "rink")]
    [InlineData("a rock climbing wall", "wall")]
    public void Things_for_it_are_things(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("a man feeding ducks from a bench")]
    [InlineData("an old woman watching birds from her rocking chair")]
    public void Who_does_it_from_a_seat_sits_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.OutOf);
        scene.Description.ShouldContain("sitting on");
    }
}
