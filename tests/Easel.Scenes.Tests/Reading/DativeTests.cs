using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who is given something, named before it.</summary>
public sealed class DativeTests
{
    [Theory]
    [InlineData("a man giving a woman a ring", "ring")]
    [InlineData("a boy offering a girl an apple", "red apple")]
    [InlineData("a boy giving his mother flowers", "flower")]
    [InlineData("a boy handing a girl a flower", "flower")]
    [InlineData("santa giving a child a present", "wrapped gift")]
    public void What_is_given_is_in_the_hand(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var held = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ShouldHaveSingleItem();
        scene.Objects[held.First].Concept.Caption.ShouldContain(thing);
        held.Second.ShouldBe(0);
        scene.Objects.Count.ShouldBe(3);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a girl giving her dad a hug", PoseName.Hugging)]
    [InlineData("a man giving his wife a kiss", PoseName.Hugging)]
    [InlineData("a kid giving his friend a high five", PoseName.HighFiving)]
    public void A_hug_is_given_by_hugging(string prompt, object pose) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<GroupDrawing>()
            .Members.ShouldAllBe(member => member.PoseName == (PoseName)pose);

    [Fact]
    public void A_piggyback_ride_is_on_the_back() =>
        Vocabularies
            .Reader.Read("a dad giving his daughter a piggyback ride")
            .Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.OnBack, 0));

    [Theory]
    [InlineData("a girl reading the book in the garden")]
    [InlineData("a man giving a speech")]
    public void Others_give_nobody_anything(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a boy throwing a ball in the air")]
    [InlineData("a mom lifting her baby up in the air")]
    [InlineData("a man with his hands in the air")]
    public void Who_raises_something_stands_on_the_ground(string prompt) => Vocabularies.Reader.Read(prompt).Ground.ShouldBeNull();

    [Theory]
    [InlineData("a boy feeding a carrot to a horse")]
    [InlineData("a girl feeds an apple to a pony")]
    public void What_is_fed_by_hand_is_in_the_hand(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "bowl");
    }

    [Theory]
    [InlineData("a wizard turning a prince into a frog", 3)]
    [InlineData("a witch turns a boy into a mouse", 3)]
    [InlineData("a caterpillar turning into a butterfly", 2)]
    [InlineData("a prince turned into a frog", 2)]
    [InlineData("a robot transforming into a car", 2)]
    [InlineData("a book turning into birds", 2)]
    public void What_becomes_another_thing_is_beside_it_and_not_in_it(string prompt, int things)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(things);
        scene.Relations.ShouldAllBe(at => at.Kind == SceneRelationKind.Beside);
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain("into");
    }

    [Theory]
    [InlineData("A mouse gives a lion a flower", "a mouse holding a flower")]
    [InlineData("A girl offers an old man a cookie", "a girl holding a cookie")]
    [InlineData("A girl shares her sandwich with a boy", "a girl holding a sandwich")]
    public void Who_gives_has_it_in_the_hand(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("A little girl throws a coin into his hat")]
    [InlineData("A woman drops a coin into the musician's hat")]
    public void What_is_thrown_into_a_hat_is_on_no_head(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(at => at.Kind == SceneRelationKind.OnHead || at.Kind == SceneRelationKind.WornBy);
}
