using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Pronouns that a sentence begins with: whom it goes on to speak of.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData("An old man walks his dog in the park. He carries a basket.", "basket", "old man")]
    [InlineData("A woman and a cat. She holds an umbrella.", "umbrella", "woman")]
    [InlineData("A fox and a rabbit under a tree. They share a basket.", "basket", "rabbit")]
    [InlineData("A boy and a girl on a bench. He holds a balloon.", "balloon", "boy")]
    public void It_is_held_by_who_is_spoken_of(string prompt, string thing, string holder)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var held = scene.Relations.Single(relation => relation.Kind == SceneRelationKind.HeldBy);
        scene.Objects[held.First].Concept.Caption.ShouldBe(thing);
        scene.Objects[held.Second].Concept.Caption.ShouldBe(holder);
    }

    [Theory]
    [InlineData("a woman walks with her dog. She wears a red coat.", "wearing a red coat and a dog")]
    [InlineData("a boy and his cat. He is smiling.", "a boy smiling and a cat")]
    [InlineData("a woman with a child. Her hair is red.", "a woman with red hair and a child")]
    [InlineData("a man and a dog. His eyes are blue.", "a man with blue eyes and a dog")]
    public void Clothes_moods_and_hair_are_of_who_is_spoken_of(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("A dragon in a cave. Its eyes glow green.", "eyes glow green", "eyes")]
    [InlineData("A dragon on a rock. Its wings are spread.", "wings are spread", "wing")]
    public void A_part_of_an_animal_is_told_and_no_thing(string prompt, string words, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(drawn => drawn.Concept.Caption == thing);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(words));
    }
}
