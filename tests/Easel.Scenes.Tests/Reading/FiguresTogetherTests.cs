using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Prompts in which figures, relations and ready pictures meet.</summary>
public sealed class FiguresTogetherTests
{
    [Theory]
    [InlineData("a zebra crossing a river")]
    [InlineData("a turtle crossing the road")]
    [InlineData("a deer wandering in a forest")]
    public void Animals_that_go_somewhere_go_on_their_own_legs(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Stance.ShouldBe(Stance.Standing);

    [Theory]
    [InlineData("a birthday cake with five candles", 5)]
    [InlineData("a birthday cake with seven candles", 7)]
    public void As_many_as_are_said_are_drawn_though_the_picture_shows_some(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Count.ShouldBe(count);

    [Fact]
    public void What_is_built_over_water_stands_on_its_banks_and_birds_are_aloft()
    {
        Vocabularies.Reader.Read("a bridge over a river").Objects.ShouldHaveSingleItem().IsAloft.ShouldBeFalse();
        Vocabularies.Reader.Read("seagulls over the sea").Objects.ShouldHaveSingleItem().IsAloft.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a bus driving over a bridge", SceneRelationKind.On)]
    [InlineData("a train going over a bridge", SceneRelationKind.On)]
    [InlineData("an airplane over a bridge", SceneRelationKind.Above)]
    public void What_drives_over_a_bridge_is_on_it(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void A_mailbox_with_letters_is_no_writing() =>
        Vocabularies.Reader.Read("a red mailbox with letters").Objects.ShouldAllBe(thing => thing.Text == null);

    [Fact]
    public void Flowers_are_in_their_vase_and_the_vase_on_the_table()
    {
        var scene = Vocabularies.Reader.Read("a vase with sunflowers on a table");
        scene
            .Relations.Select(each => (scene.Objects[each.First].Concept.Caption, each.Kind, scene.Objects[each.Second].Concept.Caption))
            .ShouldBe([("sunflower", SceneRelationKind.In, "vase"), ("vase", SceneRelationKind.On, "table")], ignoreOrder: true);
    }

    [Theory]
    [InlineData("a violinist playing on stage", "violin")]
    [InlineData("two guitarists playing", "guitar")]
    [InlineData("a trumpeter playing in the street", "trumpet")]
    public void Who_is_called_after_an_instrument_plays_it(string prompt, string instrument)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(each =>
            scene.Objects[each.First].Concept.Caption == instrument && each.Kind == SceneRelationKind.HeldBy && each.Second == 0
        );
    }

    [Fact]
    public void Who_sleeps_on_a_couch_has_no_bed()
    {
        var scene = Vocabularies.Reader.Read("a man sleeping on a couch");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["man", "sofa"]);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.On);
        scene.Objects[0].Vector.ShouldNotBeNull();
    }

    [Fact]
    public void Glasses_are_on_the_eyes_of_who_is_out_in_the_sun() =>
        Vocabularies.Reader.Read("a dog wearing sunglasses on the beach").Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
}
