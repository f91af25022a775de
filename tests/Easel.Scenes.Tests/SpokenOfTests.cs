using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests;

/// <summary>What sentences after the first speak of, and sentences that name last whom they speak of.</summary>
public sealed class SpokenOfTests
{
    [Theory]
    [InlineData("A robot is watering flowers in a greenhouse. It holds a balloon.", "balloon", SceneRelationKind.HeldBy, "robot")]
    [InlineData("A penguin stands in front of an igloo. It holds a fish.", "fish", SceneRelationKind.HeldBy, "penguin")]
    [InlineData("A girl hugs a teddy bear. It wears a ribbon.", "ribbon", SceneRelationKind.WornBy, "teddy bear")]
    [InlineData("A frog sits on a leaf. Next to it sits a snail.", "snail", SceneRelationKind.Beside, "frog")]
    [InlineData("A fox and a raccoon sit in a forest. Between them stands a table.", "table", SceneRelationKind.Between, "fox")]
    [InlineData("A fox and a raccoon sit in a forest. Between them stands a table.", "table", SceneRelationKind.Between, "raccoon")]
    public void It_is_what_the_sentence_before_speaks_of(string prompt, string first, SceneRelationKind kind, string second) =>
        ShouldBeRelated(Vocabularies.Reader.Read(prompt), first, kind, second);

    [Theory]
    [InlineData("In front of the house stands a snowman.", "snowman", SceneRelationKind.InFrontOf, "house")]
    [InlineData("Under the tree lie three presents.", "wrapped gift", SceneRelationKind.Under, "deciduous tree")]
    [InlineData("A grandmother sits in a rocking chair. On her lap sleeps a cat.", "cat", SceneRelationKind.OnLap, "old woman")]
    [InlineData("A pirate stands on a ship. On his shoulder sits a parrot.", "parrot", SceneRelationKind.OnShoulder, "pirate")]
    public void The_verb_may_stand_before_whom_it_is_said_of(string prompt, string first, SceneRelationKind kind, string second)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        ShouldBeRelated(scene, first, kind, second);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "stall");
    }

    [Theory]
    [InlineData("On the beach children play football.", "child")]
    [InlineData("In the park a boy flies a kite.", "boy")]
    public void Who_does_something_there_does_it(string prompt, string who) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(who);

    [Theory]
    [InlineData(
        "Three penguins stand on an iceberg. The first one wears a red scarf, the second one holds a fish, and the third one is sleeping. In the background there is a ship.",
        "penguin",
        3
    )]
    [InlineData("Two men are sitting at a table. The first is reading a newspaper and the second is drinking coffee.", "man", 2)]
    [InlineData(
        "Two squirrels are sitting on a bench. One wears a blue hat and the other has a red bow. A bicycle stands there.",
        "squirrel",
        2
    )]
    public void Each_of_several_is_said_to_be_as_in_a_later_sentence(string prompt, string kind, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Where(thing => thing.Concept.Caption == kind).Select(thing => thing.Count).ShouldBe(Enumerable.Repeat(1, count));
    }

    [Fact]
    public void All_of_them_are_where_all_are_said_to_be()
    {
        var scene = Vocabularies.Reader.Read("Three kittens sleep in a basket. One is white, one is black and the last one is grey.");
        scene.Relations.Count(relation => relation.Kind == SceneRelationKind.In).ShouldBe(3);
    }

    [Fact]
    public void What_a_later_sentence_says_is_not_said_of_those_before()
    {
        var scene = Vocabularies.Reader.Read("An elephant bathes in a river. Colorful birds sit on the branches of a tree.");
        scene.Relations.ShouldNotContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);
    }

    [Theory]
    [InlineData("a robot with a round head, two antennas and a smiling face holds a flower", "robot, flower")]
    [InlineData("A robot holds a flower. It has a round head and two antennas.", "robot, flower")]
    [InlineData("a man with long legs", "man")]
    [InlineData("a snail with a striped shell", "snail")]
    public void Parts_of_a_body_are_no_things_beside_it(string prompt, string captions) =>
        string.Join(", ", Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Concept.Caption)).ShouldBe(captions);

    [Theory]
    [InlineData("A family of ducks crosses a road.", "cross")]
    [InlineData("A red dragon flies over a castle.", "dragonfly")]
    [InlineData("A hippo stands in a river. A small white bird sits there.", "butterfly")]
    [InlineData("A man grills sausages in a garden", "grill")]
    public void A_verb_or_a_look_is_no_thing(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(drawn => drawn.Concept.Caption == thing);

    [Theory]
    [InlineData("a dragon fly on a leaf", "dragonfly")]
    [InlineData("a wooden cross on a hill", "cross")]
    public void What_is_a_thing_stays_one(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(drawn => drawn.Concept.Caption.Contains(thing, StringComparison.Ordinal));

    private static void ShouldBeRelated(Scene scene, string first, SceneRelationKind kind, string second)
    {
        var things = scene.Objects.ToList();
        var (one, other) = (
            things.FindIndex(thing => thing.Concept.Caption == first),
            things.FindIndex(thing => thing.Concept.Caption == second)
        );
        one.ShouldBeGreaterThanOrEqualTo(0);
        other.ShouldBeGreaterThanOrEqualTo(0);
        scene
            .Relations.Any(relation =>
                relation == new SceneRelation(one, kind, other)
                || (kind == SceneRelationKind.Beside && relation == new SceneRelation(other, kind, one))
            )
            .ShouldBeTrue();
    }
}
