namespace Easel.Scenes.Tests.Reading;

/// <summary>The face of an animal is the animal's, and neither a smiley nor somebody's bust.</summary>
public sealed class AnimalFaceTests
{
    [Theory]
    [InlineData("a tiger's face", "tiger face")]
    [InlineData("the face of a tiger", "tiger face")]
    [InlineData("close-up of a cat's face", "cat face")]
    [InlineData("a horse's head", "horse face")]
    [InlineData("the faces of a cow", "cow face")]
    public void The_art_has_some(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("face") || warning.Message.Contains("head"));
    }

    [Theory]
    [InlineData("an eagle's head", "eagle", "head")]
    [InlineData("the head of a deer", "deer", "head")]
    [InlineData("an elephant's face", "elephant", "face")]
    public void Of_others_the_animal_is_drawn_and_the_answer_says_so(string prompt, string caption, string missing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(missing));
    }

    [Theory]
    [InlineData("a bird on an elephant's head")]
    [InlineData("a hat on a cat's head")]
    public void What_is_on_the_head_is_on_the_animal(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Caption.EndsWith(" face", StringComparison.Ordinal));

    [Theory]
    [InlineData("a woman's face")]
    [InlineData("the face of an old man")]
    public void A_persons_stays_a_persons(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Traits.Animal.ShouldBeFalse();
}
