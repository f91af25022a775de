using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What later sentences say of whom earlier ones named: kin, parts of the body, what is above, by the water or behind the window.</summary>
public sealed class LaterSentenceTests
{
    [Fact]
    public void The_mother_of_an_animal_is_one()
    {
        var scene = Vocabularies.Reader.Read("A tiny dragon hatches from an egg in a nest. Its mother watches proudly.");
        scene.Objects.Count(thing => thing.Concept.Caption.Contains("dragon", StringComparison.Ordinal)).ShouldBe(2);
        scene.Objects.ShouldNotContain(thing => thing.Concept.IsPerson);
    }

    [Fact]
    public void A_part_is_of_the_one_who_lives()
    {
        var scene = Vocabularies.Reader.Read("A koala sleeps in a hammock. A book lies next to it and a bird sits on its head.");
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "bust in silhouette");
        scene.Relations.ShouldContain(relation => relation.Second == 0 && relation.Kind == SceneRelationKind.OnHead);
    }

    [Theory]
    [InlineData("A swan on a pond. A willow tree stands on the bank.", false)]
    [InlineData("a man in front of a bank", true)]
    public void A_bank_is_by_the_water_where_there_is_some(string prompt, bool isBuilding) =>
        Vocabularies.Reader.Read(prompt).Objects.Any(thing => thing.Concept.Caption == "bank").ShouldBe(isBuilding);

    [Fact]
    public void Rain_on_the_window_is_seen_through_it() =>
        Vocabularies
            .Reader.Read("a cat on a stack of books next to a mug, with rain on the window behind it")
            .Ground.ShouldNotBeNull()
            .IsThroughWindow.ShouldBeTrue();

    [Fact]
    public void Vultures_in_the_sky_of_a_desert_are_above_it()
    {
        var scene = Vocabularies.Reader.Read("A cowboy rides through the desert. Vultures circle in the sky.");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Desert);
        scene.Objects.ShouldContain(thing => thing.IsAloft && thing.Concept.Traits.Animal);
    }

    [Theory]
    [InlineData("A man stands on a dock. Seagulls circle above him and a lighthouse glows in the distance.", "lighthouse")]
    [InlineData("A king sits on a throne. Butterflies circle above him and a knight waits.", "knight")]
    public void Who_circles_above_somebody_circles_nothing_else(string prompt, string other)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption.Contains(other, StringComparison.Ordinal));
        thing.ShouldBeGreaterThan(0);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.Around && relation.Second == thing);
    }

    [Theory]
    [InlineData("a teacher in front of a blackboard with a formula on it", SceneRelationKind.InFrontOf)]
    [InlineData("a teacher in front of a blackboard with a math formula on it", SceneRelationKind.InFrontOf)]
    [InlineData("a man beside a car with a dent on it", SceneRelationKind.Beside)]
    [InlineData("a man beside a car with a big dent on it", SceneRelationKind.Beside)]
    [InlineData("a cat under a table with a scratch on it", SceneRelationKind.Under)]
    [InlineData("a girl under a tree with some moss on it", SceneRelationKind.Under)]
    [InlineData("a man beside a car with rust on it", SceneRelationKind.Beside)]
    public void What_is_upon_a_thing_and_not_drawn_puts_the_thing_upon_nobody(string prompt, SceneRelationKind stands) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(stands);

    [Theory]
    [InlineData("A detective looks at footprints. A dark mansion with one lit window stands behind him.")]
    [InlineData("A knight draws a sword. A castle with one tower stands behind him.")]
    public void What_has_one_part_stands_there(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains("stall", StringComparison.Ordinal));

    [Theory]
    [InlineData("un perro con gafas de sol en la playa", "sunglasses")]
    [InlineData("trois canetons sur l'étang", "duck")]
    public void They_are_known_in_other_languages(string prompt, string seen)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        $"{scene.Description} {string.Join(' ', scene.Objects.Select(thing => thing.Concept.Caption))}".ShouldContain(seen);
    }
}
