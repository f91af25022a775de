using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who does what one does on a seat of a train, a bus or a plane is on its seats; others are at its windows.</summary>
public sealed class VehicleInteriorTests
{
    [Theory]
    [InlineData("a man reading a newspaper on the subway", "subway car inside")]
    [InlineData("people on the subway", "subway car inside")]
    [InlineData("a woman sleeping on a train", "subway car inside")]
    [InlineData("a girl listening to music on the bus", "subway car inside")]
    [InlineData("two friends talking in a subway car", "subway car inside")]
    [InlineData("passengers on an airplane", "airplane cabin")]
    [InlineData("a boy reading a comic on a plane", "airplane cabin")]
    [InlineData("a businessman on a plane", "airplane cabin")]
    public void They_sit_on_its_seats(string prompt, string interior)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var seats = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == interior);
        seats.ShouldBeGreaterThan(0);
        scene.Relations.ShouldContain(relation => relation == new SceneRelation(0, SceneRelationKind.On, seats));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a train conductor checking tickets on a crowded train", "ticket", "train")]
    [InlineData("a girl eating an apple on a train", "red apple", "train")]
    [InlineData("a boy eating a sandwich on the bus", "sandwich", "bus")]
    public void What_is_done_there_is_in_their_hands(string prompt, string thing, string vehicle)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var at = scene.Objects.ToList().FindIndex(one => one.Concept.Caption == thing);
        scene.Relations.ShouldContain(new SceneRelation(at, SceneRelationKind.HeldBy, 0), scene.Description);
        var within = scene.Objects.ToList().FindIndex(one => one.Concept.Caption == vehicle);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.In, within), scene.Description);
    }

    [Theory]
    [InlineData("a boy on the bus", "bus")]
    [InlineData("a girl waving from a train window", "train")]
    [InlineData("a woman reading on a train in the mountains", "train")]
    [InlineData("a dog in a car", "automobile")]
    [InlineData("a pilot in an airplane", "airplane")]
    [InlineData("a dog in an airplane", "airplane")]
    public void Others_are_seen_from_outside(string prompt, string vehicle) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == vehicle);

    [Theory]
    [InlineData("a family in a car")]
    [InlineData("a family in a camper van")]
    public void A_family_has_a_head_each_at_the_windows(string prompt)
    {
        var family = Vocabularies.Reader.Read(prompt).Objects[0];
        (family.Concept.Caption, family.Count).ShouldBe(("person", 4));
    }
}
