using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;

namespace Easel.Scenes.Tests.Casting;

/// <summary>What is done with somebody, or named as a fight or a game between two, both do.</summary>
public sealed class DoneTogetherTests
{
    [Theory]
    [InlineData("two men pulling a rope", PoseName.Pulling)]
    [InlineData("two boys at tug of war", PoseName.Pulling)]
    [InlineData("a tug of war between two boys", PoseName.Pulling)]
    [InlineData("a boy and a girl playing tug of war", PoseName.Pulling)]
    [InlineData("two kids having a pillow fight", PoseName.Throwing)]
    [InlineData("a fight between two cowboys", PoseName.Fighting)]
    [InlineData("a sword fight between two pirates", PoseName.Fighting)]
    [InlineData("a handshake between two businessmen", PoseName.ShakingHands)]
    [InlineData("an argument between a man and a woman", PoseName.Working)]
    [InlineData("a chess game between two old men", PoseName.AtTable)]
    [InlineData("a man playing chess with his grandson", PoseName.AtTable)]
    [InlineData("a man having lunch with a coworker", PoseName.AtTable)]
    [InlineData("a pillow fight", PoseName.Throwing)]
    [InlineData("a wizard duel", PoseName.Fighting)]
    [InlineData("a boxing match", PoseName.Fighting)]
    public void Two_are_one_drawing(string prompt, object pose)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var group = scene.Objects[0].Vector.ShouldBeOfType<GroupDrawing>();
        group.Members.Count.ShouldBe(2);
        group.Members.ShouldAllBe(member => member.PoseName == (PoseName)pose);
        group.Members[0].IsMirrored.ShouldBeFalse();
        group.Members[1].IsMirrored.ShouldBeTrue();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a man and a robot shaking hands")]
    [InlineData("a robot and a boy shaking hands")]
    [InlineData("a cat and a dog shaking hands")]
    [InlineData("a fox and a rabbit shaking paws")]
    [InlineData("an alien and a president shaking hands")]
    [InlineData("a bear and a robot high fiving")]
    public void Two_of_different_kinds_look_at_each_other(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var group = scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<GroupDrawing>();
        group.Members.Select(member => member.IsMirrored).ShouldBe([false, true]);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bridge between two mountains")]
    [InlineData("a ball between two dogs")]
    [InlineData("a path between the trees")]
    public void What_stands_between_others_is_there(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption != "dog");

    [Theory]
    [InlineData("a mother baking with her daughter", PoseName.Working)]
    [InlineData("a woman walking with her son", PoseName.Walking)]
    [InlineData("a grandfather fishing with his grandson", PoseName.Fishing)]
    public void Who_is_with_them_does_it_too(string prompt, object pose) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Select(thing => thing.Vector)
            .OfType<PersonDrawing>()
            .Select(one => one.PoseName)
            .ShouldBe([(PoseName)pose, (PoseName)pose]);

    [Fact]
    public void Who_cries_does_so_alone()
    {
        var scene = Vocabularies.Reader.Read("a boy crying with his mom");
        ((PersonDrawing)scene.Objects[1].Vector!).Mood.ShouldNotBe(((PersonDrawing)scene.Objects[0].Vector!).Mood);
    }

    [Fact]
    public void Both_are_on_the_sofa() =>
        Vocabularies
            .Reader.Read("a man sleeping with his dog on the sofa")
            .Relations.Count(relation => relation.Kind == SceneRelationKind.On)
            .ShouldBe(2);

    [Theory]
    [InlineData("a boy fishing off a pier")]
    [InlineData("an old man fishing from a dock")]
    [InlineData("a girl fishing on a pier")]
    public void Who_fishes_from_a_pier_stands_at_its_end(string prompt)
    {
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        Vocabularies.Person(prompt).Furnished!.Fixture.ShouldBe(Fixture.Pier);
    }

    [Theory]
    [InlineData("a man fishing by a lake")]
    [InlineData("a girl with a fishing rod")]
    public void A_rod_is_drawn_with_who_has_it(string prompt)
    {
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem();
        Vocabularies.Person(prompt).Outfit.Prop.ShouldBe(Prop.FishingRod);
    }

    [Theory]
    [InlineData("two old women gossiping over a fence", SceneRelationKind.Behind)]
    [InlineData("a boy jumping over a fence", SceneRelationKind.Above)]
    public void Who_talks_over_a_fence_stands_behind_it(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Theory]
    [InlineData("a boy looking at an ant with a magnifying glass")]
    [InlineData("a man watching birds with binoculars")]
    public void Who_looks_has_the_glass(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.Single(relation => relation.Kind == SceneRelationKind.HeldBy).Second.ShouldBe(0);

    [Fact]
    public void A_beard_is_on_the_chin() =>
        Vocabularies.Reader.Read("a man stroking his beard").Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<PersonDrawing>();

    [Theory]
    [InlineData("a boy riding on his dad's back")]
    [InlineData("a girl riding on her brother's shoulders")]
    public void Who_rides_on_somebody_has_no_bicycle(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Select(thing => thing.Vector)
            .OfType<PersonDrawing>()
            .ShouldAllBe(one => one.Ridden == null);

    [Fact]
    public void Apples_are_picked_from_one_tree() =>
        Vocabularies.Reader.Read("a girl picking apples from a tree").Objects[^1].Concept.Caption.ShouldBe("apple tree");

    [Fact]
    public void A_judge_has_one_gavel() => Vocabularies.Reader.Read("a judge banging a gavel").Objects.ShouldHaveSingleItem();

    [Theory]
    [InlineData("a princess kissing a frog", "frog")]
    [InlineData("a girl kissing her dog", "dog")]
    public void An_animal_is_held_to_be_kissed(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var held = scene.Relations.ShouldHaveSingleItem();
        (held.Kind, scene.Objects[held.First].Concept.Caption).ShouldBe((SceneRelationKind.HeldBy, animal));
    }

    [Theory]
    [InlineData("a grandpa with a pipe", true)]
    [InlineData("a detective with a pipe", true)]
    [InlineData("a plumber with a pipe", false)]
    public void A_pipe_is_smoked_by_some(string prompt, bool isSmoked) =>
        Vocabularies.Reader.Read(prompt).Objects.Any(thing => thing.Concept.Caption == "smoking pipe").ShouldBe(isSmoked);
}
