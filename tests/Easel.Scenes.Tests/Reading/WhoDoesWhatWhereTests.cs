using Easel.Scenes.Composition;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Long prompts keep who does what where over commas and sentences.</summary>
public sealed class WhoDoesWhatWhereTests
{
    [Theory]
    [InlineData("A bride and groom dance under string lights in a garden, guests clap around them", "guest", "bride and groom")]
    [InlineData("A man sits on a bench, birds around him", "bird", "man")]
    public void Around_them_is_around_who_was_spoken_of(string prompt, string around, string whom)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Relations(scene)
            .ShouldNotContain(relation =>
                relation.Kind == SceneRelationKind.Around && (relation.Second == "string lights" || relation.Second == "bench")
            );
        Captions(scene).Count().ShouldBeGreaterThan(1, $"{around}, {whom}");
    }

    [Theory]
    [InlineData("A knight in silver armor stands on a cliff, a red cape flowing behind him")]
    [InlineData("a knight with a red cape flowing behind him")]
    [InlineData("A girl runs over a hill, her scarf flying behind her")]
    public void What_one_wears_is_behind_nobody(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Relations(scene).ShouldNotContain(relation => relation.Kind == SceneRelationKind.Behind, scene.Description);
        Captions(scene).ShouldNotContain(caption => caption == "cape" || caption == "scarf");
    }

    [Theory]
    [InlineData("A couple dances. She wears a yellow dress and he wears a black suit")]
    [InlineData("A couple on a bench, the man reads a newspaper and the woman eats an apple")]
    [InlineData("An old couple walks along the beach. The woman carries an umbrella")]
    public void Each_of_a_couple_is_spoken_of(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        People(scene).ShouldBe(2, scene.Description);
        (
            scene.Description.Contains("man", StringComparison.Ordinal) && scene.Description.Contains("woman", StringComparison.Ordinal)
        ).ShouldBeTrue(scene.Description);
    }

    [Theory]
    [InlineData("A little boy in pajamas sits on his bed and looks out of the window at a shooting star, teddy bear in his arms", "bed")]
    [InlineData("A girl sits on a sofa and gazes out the window", "sofa")]
    public void Who_looks_out_from_a_seat_is_in_the_room(string prompt, string seat)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(ScenePlace.Room);
        Relations(scene).ShouldContain(relation => relation.Kind == SceneRelationKind.On && relation.Second == seat, scene.Description);
        Captions(scene).ShouldContain(caption => caption.StartsWith("window", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A student sleeps at her desk surrounded by books and an empty coffee cup, a desk lamp is on", "desk")]
    [InlineData("An author is asleep at a desk, surrounded by books", "desk")]
    public void Small_things_are_on_the_table_that_one_is_at(string prompt, string table)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Relations(scene)
            .Count(relation => relation.Kind == SceneRelationKind.On && relation.Second == table)
            .ShouldBeGreaterThan(0, scene.Description);
        Relations(scene).ShouldNotContain(relation => relation.Kind == SceneRelationKind.Around);
    }

    [Theory]
    [InlineData("a man rings the doorbell of a small blue house", "house")]
    [InlineData("A girl knocks on the door of a cottage, holding a basket", "hut")]
    [InlineData("A teacher points at a map while five children sit at their desks", "map")]
    public void Verbs_of_sentences_are_no_things(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldNotContain(caption => caption == "ring" || caption == "doorbell", scene.Description);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>(scene.Description);
        scene.Objects.Count.ShouldBeGreaterThan(1, thing);
    }

    [Theory]
    [InlineData("A sleepy bear holds a candle and stands in the doorway of his cave")]
    [InlineData("A boy eats an apple and stands on a bridge")]
    public void Who_also_stands_there_is_no_market(string prompt) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain(caption => caption == "stall" || caption == "door");

    [Fact]
    public void Who_holds_a_lantern_stands_there_and_no_lantern_does()
    {
        var scene = Vocabularies.Reader.Read("A fox holds a lantern and stands in a cave");
        Relations(scene).ShouldContain(relation => relation.First == "fox" && relation.Kind == SceneRelationKind.In, scene.Description);
    }

    [Theory]
    [InlineData("Two children in winter clothes build a snowman in front of a cabin")]
    [InlineData("Two men in white coats building a robot")]
    public void Who_builds_is_beside_no_building(string prompt) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain(caption => caption.EndsWith("building", StringComparison.Ordinal));

    [Theory]
    [InlineData("An old clockmaker repairs a watch at his workbench", "clockmaker")]
    public void Who_is_called_after_a_trade_is_somebody(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        People(scene).ShouldBe(1, scene.Description);
        scene.Warnings.ShouldContain(warning =>
            warning.Code == "prompt_replaced" && warning.Message.Contains(who, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("A football player kicks the ball into the goal while the goalkeeper dives")]
    [InlineData("A chef cooks soup while the waiter waits")]
    public void The_other_trade_is_another(string prompt) => People(Vocabularies.Reader.Read(prompt)).ShouldBe(2);

    [Theory]
    [InlineData("a polar bear and a penguin share an ice cream on an iceberg", "iceberg", "polar bear", "penguin")]
    [InlineData("a fox and a rabbit with a lantern on a hill", "hill", "fox", "rabbit")]
    public void What_one_has_does_not_part_those_who_are_there(string prompt, string place, string one, string other)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var there = Relations(scene).Where(relation => relation.Kind == SceneRelationKind.On && relation.Second == place).ToList();
        there.ShouldContain(relation => relation.First == one, scene.Description);
        there.ShouldContain(relation => relation.First == other, scene.Description);
    }

    [Theory]
    [InlineData("A boy and his grandfather build a birdhouse together in the garage, tools hanging on the wall", "birdhouse")]
    [InlineData("A girl and a boy paint a fence, a cat sleeps on the roof", "fence")]
    public void Who_did_something_before_the_comma_is_not_there(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Relations(scene)
            .ShouldNotContain(relation =>
                relation.First == thing && relation.Kind == SceneRelationKind.On && (relation.Second == "wall" || relation.Second == "roof")
            );
        scene.Objects.Where(one => one.Concept.IsPerson).ShouldAllBe(one => one.BackdropPlace != BackdropPlace.Wall);
    }

    [Theory]
    [InlineData("A wizard in an old library full of candles, an owl sits on his shoulder", "candle")]
    [InlineData("A girl in a garage full of umbrellas", "umbrella")]
    public void What_a_place_is_full_of_is_in_no_hand(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Relations(scene)
            .ShouldNotContain(relation => relation.First == thing && relation.Kind == SceneRelationKind.HeldBy, scene.Description);
    }

    [Theory]
    [InlineData("A woman works on her laptop on a balcony with plants, a cup of tea beside her", "hot beverage")]
    [InlineData("A girl sits on a sofa, a cat beside her", "cat")]
    [InlineData("An old man sits on a bench with a dog next to him", "dog")]
    public void What_is_beside_who_sits_is_on_the_seat(string prompt, string small)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Relations(scene)
            .ShouldContain(
                relation => relation.First == small && (relation.Kind == SceneRelationKind.On || relation.Kind == SceneRelationKind.In),
                scene.Description
            );
    }

    [Theory]
    [InlineData("three friends sit around a campfire", 3)]
    [InlineData("two friends around a table", 2)]
    public void Friends_are_as_many_as_said(string prompt, int count) => People(Vocabularies.Reader.Read(prompt)).ShouldBe(count);

    private static int People(Scene scene) =>
        scene
            .Objects.Where(thing => thing.Concept.IsPerson || thing.Vector is PersonDrawing or GroupDrawing)
            .Sum(thing => thing.Vector is GroupDrawing group ? group.Members.Count : thing.Count);

    private static IEnumerable<string> Captions(Scene scene) => scene.Objects.Select(thing => thing.Concept.Caption);

    private static List<(string First, SceneRelationKind Kind, string Second)> Relations(Scene scene) =>
        [
            .. scene.Relations.Select(relation =>
                (scene.Objects[relation.First].Concept.Caption, relation.Kind, scene.Objects[relation.Second].Concept.Caption)
            ),
        ];

    [Theory]
    [InlineData("Children are building a snowman in front of a house")]
    [InlineData("a boy is building a snowman")]
    [InlineData("a girl who is building a snowman")]
    [InlineData("two kids are building an igloo")]
    public void What_is_being_built_is_no_building(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains("building") && !thing.Concept.IsPerson);

    [Theory]
    [InlineData("a princess locked in a tower", 2)]
    [InlineData("a mouse trapped in a jar", 2)]
    [InlineData("a lion and a mouse becoming friends", 2)]
    [InlineData("a dog making friends with a cat", 2)]
    public void Words_between_them_are_nobody_and_nothing(string prompt, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(count);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat looking into a crystal ball")]
    [InlineData("a cat looks into a fish bowl")]
    [InlineData("a witch gazing into a crystal ball")]
    public void Who_looks_into_it_is_not_in_it(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.In && relation.First == 0);

    [Theory]
    [InlineData("a cupcake with a candle")]
    [InlineData("a cupcake with a candle and confetti")]
    public void A_candle_is_upon_its_cupcake(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, 0));
}
