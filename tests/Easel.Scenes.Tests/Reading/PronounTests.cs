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

    [Theory]
    [InlineData("A tall man is playing the guitar and a girl in a blue dress is dancing in front of him", SceneRelationKind.InFrontOf)]
    [InlineData("A boy plays the violin and a cat in a red hat is sitting in front of him", SceneRelationKind.InFrontOf)]
    [InlineData("A man waits and a girl in a yellow dress is standing behind him", SceneRelationKind.Beside)]
    public void Who_wears_something_is_there_and_not_what_is_worn(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "dress", scene.Description);
        scene.Relations.ShouldContain(at => at.Kind == kind, scene.Description);
    }

    [Theory]
    [InlineData("A unicorn gallops over a meadow. On its back sits a princess in a pink dress.", "princess")]
    [InlineData("An elephant walks by. On its back sits a boy in a red shirt.", "boy")]
    public void Who_sits_on_its_back_is_there(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            at =>
                at.Kind == SceneRelationKind.On
                && scene.Objects[at.First].Caption.Contains(who, StringComparison.Ordinal)
                && at.Second == 0,
            scene.Description
        );
    }

    [Theory]
    [InlineData("A parrot and a tiger. The parrot sits on the tiger.", SceneRelationKind.On)]
    [InlineData("A monkey, a parrot and a tiger are in the jungle. The parrot sits on the tiger's back.", SceneRelationKind.On)]
    [InlineData("A dog and a house. The dog lies in front of the house.", SceneRelationKind.InFrontOf)]
    public void Who_was_named_beside_another_may_be_on_it_later(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(at => at.Kind == kind);

    [Fact]
    public void One_of_several_does_not_do_what_somebody_else_does()
    {
        var scene = Vocabularies.Reader.Read(
            "Three witches stand around a cauldron. The tallest one stirs it with a spoon, a black cat watches them from a tree stump and bats fly in the sky."
        );
        scene.Objects.ShouldNotContain(
            thing => thing.Concept.Caption == "pot of food" || thing.Concept.Caption == "oven",
            scene.Description
        );
        scene.Relations.ShouldContain(
            at => at.Kind == SceneRelationKind.Around && scene.Objects[at.Second].Concept.Caption == "cauldron",
            scene.Description
        );
    }
}
