using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What is in two hands or a mouth, who drinks from what, and what is poured.</summary>
public sealed class HandsAndVesselsTests
{
    [Theory]
    [InlineData("a knight with a shield and a sword")]
    [InlineData("a woman with a bag and an umbrella")]
    [InlineData("a chef holding a knife and a carrot")]
    [InlineData("a girl with a book and a flower")]
    public void Both_things_are_in_the_hands(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0), new SceneRelation(2, SceneRelationKind.HeldBy, 0)]);

    [Theory]
    [InlineData("a woman with a bag and a dog")]
    [InlineData("a boy holding a ball and a tree")]
    public void What_is_no_thing_for_a_hand_stands_beside(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldNotContain(new SceneRelation(2, SceneRelationKind.HeldBy, 0));

    [Theory]
    [InlineData("a dog with a bone")]
    [InlineData("a dog with a ball")]
    [InlineData("a cat with a fish")]
    [InlineData("a bird with a worm")]
    [InlineData("a rabbit with a carrot")]
    public void Animals_have_small_things_in_the_mouth_or_paws(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);

    [Fact]
    public void Fish_swim_beside_a_mermaid() =>
        Vocabularies
            .Reader.Read("a mermaid under the sea with fish")
            .Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.Beside, 1)]);

    [Fact]
    public void A_coloured_fish_leaves_its_bowl_as_it_is()
    {
        var scene = Vocabularies.Reader.Read("a red fish in a glass bowl");
        scene.Objects.Select(thing => thing.Colour?.Name).ShouldBe(["red", null]);
    }

    [Fact]
    public void What_flies_over_a_fire_is_not_in_its_flames() =>
        Vocabularies
            .Reader.Read("a helicopter over a burning house")
            .Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.Above, 1), new SceneRelation(2, SceneRelationKind.FeatureOf, 1)]);

    [Fact]
    public void A_cow_wears_its_bell() =>
        Vocabularies
            .Reader.Read("a cow with a bell")
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .Pendant.ShouldBe(Pendant.LargeBell);

    [Theory]
    [InlineData("a cat drinking milk from a bowl", "bowl of milk")]
    [InlineData("a dog drinking water from a bowl", "bowl of water")]
    [InlineData("a horse drinking from a bucket", "bucket")]
    public void Animals_drink_from_what_is_before_them(string prompt, string vessel)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).Skip(1).ShouldBe([vessel]);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.LeftOf, 0)]);
    }

    [Theory]
    [InlineData("a boy drinking juice from a glass", "glass of orange juice")]
    [InlineData("a woman drinking coffee from a mug", "hot beverage")]
    public void Of_a_drink_and_its_vessel_one_is_held(string prompt, string held)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).Skip(1).ShouldBe([held]);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.HeldBy, 0)]);
    }

    [Theory]
    [InlineData("a jug pouring water into a glass", "pouring jug", "glass")]
    [InlineData("a bottle pouring wine into a glass", "pouring bottle", "wine glass")]
    public void What_is_poured_flows_into_what_it_is_poured_into(string prompt, string vessel, string into)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([vessel, into]);
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.On, 1)]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a waiter carrying a tray with three glasses", "tray", "glass", SceneRelationKind.On)]
    [InlineData("a man carrying a tray with two cups", "tray", "cup", SceneRelationKind.On)]
    [InlineData("a boy carrying a box with three kittens", "box", "cat", SceneRelationKind.In)]
    [InlineData("a woman carrying a basket with apples", "basket", "red apple", SceneRelationKind.In)]
    public void What_a_tray_or_a_box_in_the_hand_is_said_to_be_with_is_upon_it_or_in_it(
        string prompt,
        string vessel,
        string thing,
        object kind
    )
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var laid = scene.Relations.Where(relation => relation.Kind == (SceneRelationKind)kind).ShouldHaveSingleItem();
        scene.Objects[laid.Second].Concept.Caption.ShouldBe(vessel);
        scene.Objects[laid.First].Concept.Caption.ShouldContain(thing);
        scene.Relations.ShouldContain(relation => relation == new SceneRelation(laid.Second, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("a tray with three glasses")]
    [InlineData("a shelf with three glasses")]
    public void Furniture_wears_no_glasses(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.On);

    [Fact]
    public void A_pineapple_may() =>
        Vocabularies.Reader.Read("a pineapple with glasses").Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WornBy);
}
