using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

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

    [Theory]
    [InlineData("A forest. Tall pine trees stand on both sides of the path.", "stall")]
    [InlineData("A fire truck stands in the street.", "stall")]
    [InlineData("A blacksmith hammers a sword. Sparks fly around him.", "fly")]
    [InlineData("A house at the foot of a mountain", "foot")]
    [InlineData("A lighthouse on an island shines its light over the sea", "light bulb")]
    [InlineData("A horse gallops through a river, water splashing around its legs", "leg")]
    [InlineData("A ballerina dances. Her hair is tied in a bun.", "bread")]
    [InlineData("A mermaid sits on a rock. Soft light, fantasy painting.", "paintbrush")]
    [InlineData("A cat sits on a pumpkin. Spooky Halloween illustration.", "jack-o-lantern")]
    [InlineData("A giraffe eats. Colorful children's book art.", "closed book")]
    [InlineData("A squirrel holds a needle as a sword", "sword")]
    [InlineData("A ship lies at anchor in the bay", "anchor")]
    [InlineData("An astronaut on the moon. Her white suit has a red stripe.", "suit")]
    [InlineData("A turtle with a little house on its shell swims in the sea", "spiral shell")]
    [InlineData("A boy jumps over a bench. His friends stand behind him.", "stall")]
    [InlineData("Two children are building a sandcastle. The girl has a red bucket.", "apartment building")]
    [InlineData("A girl feeds the pigeons on a square in front of a cathedral", "square")]
    [InlineData("A kitten hides in a box, only its eyes and ears are visible", "eyes")]
    [InlineData("A queen walks down a staircase and a servant carries her train", "train")]
    [InlineData("A woman sits at her desk in an office. Through the window you can see skyscrapers.", "skyscraper")]
    [InlineData("A cat sits on a roof at night. Below it are the lights of the city.", "light bulb")]
    public void Nouns_of_phrases_and_verbs_are_no_things(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(drawn => drawn.Concept.Caption == thing);

    [Theory]
    [InlineData("a lemonade stand on the beach", "stall")]
    [InlineData("a boy holding a needle and a sword", "sword")]
    [InlineData("a girl painting, a boy drawing", "paintbrush")]
    [InlineData("a jack-o-lantern, Halloween", "jack-o-lantern")]
    [InlineData("a rusty anchor on the beach", "anchor")]
    [InlineData("a circle on a square", "square")]
    [InlineData("a train carries people", "train")]
    public void Where_they_are_things_they_are_drawn(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(drawn => drawn.Concept.Caption == thing);

    [Theory]
    [InlineData("A cat sleeps in a basket. Peaceful mood, vibrant colors, intricate details.")]
    [InlineData("A robot in a garden, cozy atmosphere")]
    public void Moods_that_all_pictures_have_are_not_warned_of(string prompt) => Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Fact]
    public void A_cat_on_a_windowsill_is_indoors_when_it_rains()
    {
        var scene = Vocabularies.Reader.Read("A cat lies on a windowsill. Outside it is raining.");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "windowsill with rain");
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Her_clothes_may_have_a_sentence_of_their_own() =>
        Vocabularies
            .Reader.Read("A woman on a beach. Her dress is blue and her hat is red.")
            .Description.ShouldContain("wearing a blue dress and a red straw hat");

    [Fact]
    public void Who_rides_over_a_bridge_towards_a_castle_is_on_the_bridge()
    {
        var scene = Vocabularies.Reader.Read("A knight rides a white horse across a stone bridge towards a castle.");
        ShouldBeRelated(scene, "horse", SceneRelationKind.On, "bridge");
        ShouldBeRelated(scene, "knight", SceneRelationKind.Toward, "castle");
    }

    [Fact]
    public void Above_whom_is_spoken_of_another_thing_is()
    {
        var scene = Vocabularies.Reader.Read(
            "A violinist plays on a rooftop at night. Below him are the lights of the city and above him shines a big moon."
        );
        ShouldBeRelated(scene, "crescent moon", SceneRelationKind.Above, scene.Objects[0].Concept.Caption);
        scene.Relations.ShouldContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);
    }

    [Fact]
    public void The_moon_behind_clouds_is_in_the_sky() =>
        Vocabularies
            .Reader.Read("A ship at sea at night. The moon is half hidden by clouds.")
            .Objects.Where(thing => thing.Concept.Traits.Overhead)
            .ShouldAllBe(thing => thing.IsBackdrop);

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
