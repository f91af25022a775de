namespace Easel.Scenes.Tests.Reading;

/// <summary>What is done to a part of somebody is done to them, and the part is no thing beside them.</summary>
public sealed class OthersPartTests
{
    [Theory]
    [InlineData("A doctor listens to the heart of a little boy", "red heart", "boy")]
    [InlineData("A nurse is listening to a girl's heart", "red heart", "girl")]
    [InlineData("A doctor looks into the ear of a girl", "ear", "girl")]
    [InlineData("A dentist checks the teeth of a boy", "tooth", "boy")]
    [InlineData("A vet bandages the paw of a dog", "paw prints", "dog")]
    [InlineData("A mother kisses the nose of her baby", "nose", "baby")]
    public void Whose_part_it_is_is_there(string prompt, string part, string whose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == part);
        scene.Description.ShouldContain(whose);
    }

    [Theory]
    [InlineData("An old lady smiles at a robot while her grandson points at his wheels", "wheel")]
    [InlineData("A boy looks at an elephant and points at its ears", "ear")]
    public void Parts_pointed_at_are_no_things(string prompt, string part) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == part);

    [Theory]
    [InlineData("A father with his baby on his chest")]
    [InlineData("A man sleeps on the sofa with a cat on his chest")]
    public void Nobody_lies_on_a_treasure_chest(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "treasure chest");

    [Theory]
    [InlineData("An old man sits in a wheelchair. He has a blanket over his knees and holds a bunch of tulips")]
    [InlineData("A grandmother with a blanket over her legs sits in an armchair and reads a book")]
    public void A_blanket_over_knees_holds_nothing(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains("blanket", StringComparison.Ordinal));

    [Theory]
    [InlineData("A mother pushes a stroller with one hand and holds an umbrella with the other", "umbrella")]
    public void A_hand_that_does_it_is_no_thing(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(drawn => drawn.Concept.Caption.EndsWith("hand", StringComparison.Ordinal), scene.Description);
        scene.Description.ShouldContain(thing);
    }
}
