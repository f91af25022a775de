using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What hands do that no art shows, who holds hands in a circle, and several in different costumes.</summary>
public sealed class HandsAndDisguisesTests
{
    [Theory]
    [InlineData("a girl covering her eyes", nameof(PoseName.CoveringEyes))]
    [InlineData("a boy covering his ears", nameof(PoseName.CoveringEars))]
    [InlineData("a woman with her hands over her face", nameof(PoseName.CoveringEyes))]
    [InlineData("a girl covering her eyes with her hand", nameof(PoseName.CoveringEyes))]
    [InlineData("a man with a hand before his eyes", nameof(PoseName.CoveringEyes))]
    [InlineData("a child with hands in front of her eyes", nameof(PoseName.CoveringEyes))]
    [InlineData("a surgeon performing an operation", nameof(PoseName.Working))]
    public void Hands_do_what_is_said_and_no_ears_lie_there(string prompt, string pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>().PoseName.ToString().ShouldBe(pose);
        scene.Objects.ShouldAllBe(thing => !thing.Concept.IsPart);
    }

    [Theory]
    [InlineData("girls holding hands in a circle", "girl")]
    [InlineData("children holding hands in a circle", "child")]
    [InlineData("kids holding hands in a ring", "child")]
    [InlineData("people holding hands in a circle", "person")]
    public void Several_hold_hands_in_a_circle(string prompt, string who)
    {
        var all = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        all.Concept.Caption.ShouldBe(who);
        all.Count.ShouldBeGreaterThan(3);
        all.Vector.ShouldBeOfType<PersonDrawing>().PoseName.ShouldBe(PoseName.HandInHand);
    }

    [Theory]
    [InlineData("children playing ring around the rosie")]
    [InlineData("kids dancing in a ring")]
    [InlineData("kids dancing around a maypole")]
    public void Children_of_a_round_are_children_around_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe("child");
        scene.Objects[0].Count.ShouldBeGreaterThan(3);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("two kids dressed as a ghost and a witch", "a kid dressed as a ghost and a kid dressed as a witch")]
    [InlineData("a couple dressed as a pirate and a princess", "a man dressed as a pirate and a woman dressed as a princess")]
    public void Each_has_a_costume_of_its_own(string prompt, string meant) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe($"{meant}, flat style");

    [Theory]
    [InlineData("three wise monkeys")]
    [InlineData("three monkeys covering eyes, ears and mouth")]
    public void Wise_monkeys_are_three_different_ones(string prompt) =>
        Vocabularies
            .Objects(Vocabularies.Reader.Read(prompt))
            .ShouldBe("flat see-no-evil monkey + flat hear-no-evil monkey + flat speak-no-evil monkey");

    [Theory]
    [InlineData("a horse eating an apple from a girl's hand", "girl")]
    [InlineData("a bird eating seeds from a man's hand", "man")]
    public void Whose_hand_it_is_stands_there(string prompt, string who) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == who);

    [Theory]
    [InlineData("a zookeeper feeding penguins fish", "penguin")]
    [InlineData("a girl feeding ducks bread", "duck")]
    public void Who_is_fed_is_there(string prompt, string fed) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == fed);

    [Fact]
    public void What_is_carried_in_a_stack_is_one_in_the_hands()
    {
        var scene = Vocabularies.Reader.Read("a delivery man carrying a stack of boxes");
        scene.Objects[1].Heap.ShouldBe(SceneHeap.Stack);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }
}
