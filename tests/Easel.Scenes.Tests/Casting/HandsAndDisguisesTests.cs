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
    [InlineData("a woman with hands in her pockets", nameof(PoseName.HandsInPockets))]
    [InlineData("a man standing with his hands in his pockets", nameof(PoseName.HandsInPockets))]
    [InlineData("an old man with his hands behind his back", nameof(PoseName.HandsBehindBack))]
    [InlineData("a hiker at the top of a mountain with arms raised", nameof(PoseName.Cheering))]
    [InlineData("a girl on a hill with her arms up", nameof(PoseName.Cheering))]
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

    [Theory]
    [InlineData("a man with his arms around his wife")]
    [InlineData("a mother with her arm around her son")]
    [InlineData("a boy with an arm around his friend")]
    public void Whose_arms_are_around_somebody_hugs_them(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("hugging");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl with her hair blowing in the wind", "a girl in a meadow in the wind, flat style")]
    [InlineData("a superhero with his cape flying in the wind", "a superhero in a meadow in the wind, flat style")]
    public void Hair_in_the_wind_blows_by_itself(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a girl catching snowflakes on her tongue")]
    [InlineData("a kid with a snowflake on his tongue")]
    [InlineData("a frog catching a fly with its tongue")]
    public void No_tongue_lies_there(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "tongue");
        scene.Objects.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("a man leaning against a wall with his hands in his pockets")]
    [InlineData("a boy walking with his hands in his pockets")]
    public void Hands_in_pockets_are_no_hands_beside_pockets(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "pocket" || thing.Concept.IsPart);
    }

    [Theory]
    [InlineData("a man shaking his head")]
    [InlineData("a girl tilting her head")]
    [InlineData("a man tapping his foot")]
    [InlineData("a boy stomping his feet")]
    [InlineData("a boy snapping his fingers")]
    [InlineData("a woman touching her heart")]
    [InlineData("a boy opening his mouth")]
    [InlineData("a woman carrying water on her head")]
    public void No_limb_stands_beside_who_moves_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem(scene.Description);
        scene.Warnings.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a man scratching his head", nameof(PoseName.Grooming))]
    [InlineData("a man with his head in his hands", nameof(PoseName.CoveringEyes))]
    [InlineData("a woman rubbing her eyes", nameof(PoseName.CoveringEyes))]
    [InlineData("a toddler sucking his thumb", nameof(PoseName.Eating))]
    [InlineData("a girl twirling her hair", nameof(PoseName.Grooming))]
    public void What_hands_do_at_the_head_is_a_pose(string prompt, string pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem(scene.Description).Vector.ShouldBeOfType<PersonDrawing>().PoseName.ToString().ShouldBe(pose);
        scene.Warnings.ShouldBeEmpty();
    }
}
