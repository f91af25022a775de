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
    [InlineData("un perro con gafas de sol en la playa", "sunglasses")]
    [InlineData("trois canetons sur l'étang", "duck")]
    public void They_are_known_in_other_languages(string prompt, string seen)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        $"{scene.Description} {string.Join(' ', scene.Objects.Select(thing => thing.Concept.Caption))}".ShouldContain(seen);
    }
}
