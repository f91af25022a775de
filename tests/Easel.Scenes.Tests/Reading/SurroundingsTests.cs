using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What the prompt names no place for is where it usually is, once there is a time, a weather or another thing.</summary>
public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("skyscrapers at night", ScenePlace.City)]
    [InlineData("a bus at sunset", ScenePlace.Street)]
    [InlineData("a car in the rain", ScenePlace.Street)]
    [InlineData("a pyramid at sunset", ScenePlace.Desert)]
    [InlineData("a wooden pier at sunset", ScenePlace.Sea)]
    [InlineData("a sunset with palm trees", ScenePlace.Beach)]
    [InlineData("a lighthouse at night", ScenePlace.Sea)]
    [InlineData("an igloo at night", ScenePlace.Snow)]
    [InlineData("an astronaut on a moon base", ScenePlace.Moon)]
    [InlineData("a car crossing the finish line", ScenePlace.Street)]
    [InlineData("a plane taking off", ScenePlace.Runway)]
    [InlineData("a house at night", ScenePlace.Meadow)]
    [InlineData("a car and a camel at night", ScenePlace.Meadow)]
    public void A_thing_stands_where_it_usually_does(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Theory]
    [InlineData("a plane landing at an airport", "airplane landing")]
    [InlineData("a plane landing at sunset", "airplane landing")]
    [InlineData("a jet landing on a runway", "airplane landing")]
    [InlineData("an airplane taking off from a runway", "airplane taking off")]
    public void An_airplane_that_lands_or_starts_is_above_the_runway(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        (scene.Objects[0].Concept.Caption, scene.Objects[0].IsAloft).ShouldBe((caption, true));
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Runway);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "airplane on the ground");
    }

    [Theory]
    [InlineData("a car crossing the finish line")]
    [InlineData("a race car at the finish line")]
    [InlineData("a motorcycle passing under the finish line")]
    public void Who_comes_in_is_before_the_banner(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation =>
            relation.First == 0
            && relation.Kind == SceneRelationKind.InFrontOf
            && scene.Objects[relation.Second].Concept.Caption == "finish line"
        );
    }

    [Theory]
    [InlineData("a garden with a pond", "flower")]
    [InlineData("a park with a lake", "deciduous tree")]
    public void Water_in_land_is_seen_beyond_what_stands_there(string prompt, string mark)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.HasBank).ShouldBe((ScenePlace.Lake, true));
        scene.Objects[0].Concept.Caption.ShouldBe(mark);
    }

    [Theory]
    [InlineData("a jungle", true)]
    [InlineData("a tiger in the rainforest", true)]
    [InlineData("a river in the jungle", true)]
    [InlineData("a fox in the forest", false)]
    public void A_jungle_is_no_fir_wood(string prompt, bool isTropical) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().IsTropical.ShouldBe(isTropical);

    [Theory]
    [InlineData("people skating on a frozen lake", true)]
    [InlineData("a penguin at an ice rink", true)]
    [InlineData("a penguin in the snow", false)]
    public void A_frozen_lake_is_ice(string prompt, bool isFrozen)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.IsFrozen).ShouldBe((ScenePlace.Snow, isFrozen));
    }

    [Theory]
    [InlineData("a construction site", "crane")]
    [InlineData("a wild west town", "saloon")]
    [InlineData("a ghost town", "saloon")]
    [InlineData("an oil field", "oil pump")]
    [InlineData("a subway station", "subway platform")]
    [InlineData("a market street", "stall")]
    [InlineData("a wine cellar", "wine rack")]
    [InlineData("a dungeon", "prison bars")]
    public void A_place_of_two_words_is_known_by_its_mark(string prompt, string mark)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull();
        scene.Objects[0].Concept.Caption.ShouldBe(mark);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("hot air balloons over a valley", "hot air balloon")]
    [InlineData("sailing ships in a harbour", "sailing ship")]
    public void Many_of_a_name_of_several_words_are_several(string prompt, string caption)
    {
        var thing = Vocabularies.Reader.Read(prompt).Objects[0];
        (thing.Concept.Caption, thing.Count).ShouldBe((caption, 3));
    }

    [Theory]
    [InlineData("a desert with camels and pyramids", "pyramid")]
    [InlineData("a woman and a skyscraper in a city", "skyscraper")]
    public void What_towers_over_others_is_far_off(string prompt, string caption) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Where(thing => thing.Concept.Caption == caption)
            .ShouldHaveSingleItem()
            .IsBackdrop.ShouldBeTrue();

    [Fact]
    public void What_one_stands_before_is_where_that_says()
    {
        var scene = Vocabularies.Reader.Read("a woman in front of a pyramid in the desert");
        scene.Objects.ShouldNotContain(thing => thing.IsBackdrop);
    }

    [Fact]
    public void The_earth_is_in_the_sky_of_the_moon()
    {
        var scene = Vocabularies.Reader.Read("the earth seen from the moon");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Moon);
        scene.Objects.ShouldHaveSingleItem().IsAloft.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a meteor shower over the desert", "meteor shower")]
    [InlineData("a crosswalk", "pedestrian crossing")]
    [InlineData("a snowy mountain peak", "snow-capped mountain")]
    [InlineData("a skyscraper under construction", "crane")]
    public void A_name_of_two_words_is_no_other_thing(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Fact]
    public void Cars_in_traffic_are_on_a_street()
    {
        var scene = Vocabularies.Reader.Read("cars stuck in traffic in the rain");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Street);
        scene.Relations.ShouldNotContain(relation => relation.Kind == SceneRelationKind.In);
    }

    [Fact]
    public void A_path_through_bamboo_has_bamboo_at_its_sides()
    {
        var scene = Vocabularies.Reader.Read("a bamboo forest path");
        scene.Objects.ShouldContain(thing => thing.IsCrop && thing.Concept.Caption == "bamboo");
        scene.Ground.ShouldNotBeNull().HasRoad.ShouldBeTrue();
    }

    [Fact]
    public void A_jet_at_the_gate_is_at_an_airport()
    {
        var scene = Vocabularies.Reader.Read("a jet at the gate");
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Runway);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "garden gate");
    }

    [Theory]
    [InlineData("a pagoda with cherry blossoms", "cherry tree")]
    [InlineData("cherry blossoms in a park", "cherry tree")]
    [InlineData("a girl with a cherry blossom in her hair", "cherry blossom")]
    public void Blossoms_outdoors_are_on_their_trees(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Theory]
    [InlineData("a pirate ship under a full moon", ScenePlace.Sea)]
    [InlineData("a sailboat under a crescent moon at night", ScenePlace.Sea)]
    public void The_moon_is_over_the_place_of_what_is_under_it(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.Light).ShouldBe((place, SceneLight.Night));
    }
}
