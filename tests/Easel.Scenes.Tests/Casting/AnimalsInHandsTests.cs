using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who has an animal in the arms or on the lap is in the picture, however the prompt says it.</summary>
public sealed class AnimalsInHandsTests
{
    [Theory]
    [InlineData("a cat in a woman's arms", SceneRelationKind.HeldBy)]
    [InlineData("a puppy in the girl's arms", SceneRelationKind.HeldBy)]
    [InlineData("a kitten in the hands of a boy", SceneRelationKind.HeldBy)]
    [InlineData("a rabbit in the arms of a woman", SceneRelationKind.HeldBy)]
    [InlineData("a baby in its mother's arms", SceneRelationKind.HeldBy)]
    [InlineData("a dog sitting in its owner's lap", SceneRelationKind.OnLap)]
    [InlineData("a cat on the lap of a woman", SceneRelationKind.OnLap)]
    [InlineData("a parrot on the shoulder of a pirate", SceneRelationKind.OnShoulder)]
    [InlineData("a bird on the head of an elephant", SceneRelationKind.OnHead)]
    public void Who_bears_it_is_drawn(string prompt, SceneRelationKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, kind, 1));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boat in the mouth of a river")]
    [InlineData("a candle on the back of a chair")]
    public void What_does_not_live_bears_nothing(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(relation =>
                relation.Kind == SceneRelationKind.HeldBy || relation.Kind == SceneRelationKind.OnShoulder
            );

    [Theory]
    [InlineData("a chihuahua in a handbag", "handbag")]
    [InlineData("a puppy in a backpack", "backpack")]
    public void A_bag_that_people_wear_holds_an_animal(string prompt, string bag)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["dog", bag]);
        scene.Relations.ShouldHaveSingleItem().ShouldBe(new SceneRelation(0, SceneRelationKind.In, 1));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a pig wearing boots")]
    [InlineData("a cat in boots")]
    [InlineData("a chick wearing rain boots")]
    [InlineData("a dog in red sneakers")]
    public void Boots_are_on_its_feet(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<Easel.Scenes.Figures.Animals.AnimalDrawing>()
            .Outfit!.Boots.ShouldBeTrue();
        scene.Warnings.ShouldBeEmpty();
    }
}
