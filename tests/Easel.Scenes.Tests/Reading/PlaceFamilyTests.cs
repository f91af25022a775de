using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Places, weather and worlds as people ask for them.</summary>
public sealed class PlaceFamilyTests
{
    [Theory]
    [InlineData("a heat wave in the city", ScenePlace.City)]
    [InlineData("people walking in a heatwave", ScenePlace.Meadow)]
    [InlineData("a scorching day in the desert", ScenePlace.Desert)]
    public void Heat_is_a_weather(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.Weather, ground.HasGlaringSun).ShouldBe((place, SceneWeather.Heat, true));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a spaceship flying through an asteroid field")]
    [InlineData("a rocket in the asteroid belt")]
    public void Asteroids_have_no_field_on_earth(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Space);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "asteroid");
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_sun_that_is_named_is_the_only_one() =>
        Vocabularies.Reader.Read("a sun and a heat wave").Ground!.HasGlaringSun.ShouldBeFalse();

    [Theory]
    [InlineData("a car from above")]
    [InlineData("a forest seen from above")]
    [InlineData("top view of a desk with a laptop")]
    public void No_picture_is_seen_from_above(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Warnings.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                warning => warning.Code.ShouldBe("style_not_available"),
                warning =>
                    warning.Message.ShouldContain(prompt.StartsWith("top view", StringComparison.Ordinal) ? "top view" : "from above")
            );

    [Theory]
    [InlineData("two planets in space", 2)]
    [InlineData("eight planets in a row", 8)]
    [InlineData("ten planets", 8)]
    public void No_two_planets_are_alike(string prompt, int sorts)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).Distinct().Count().ShouldBe(sorts);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "ringed planet");
        scene.Relations.ShouldAllBe(relation => relation.First < scene.Objects.Count && relation.Second < scene.Objects.Count);
    }

    [Theory]
    [InlineData("the solar system with the sun and eight planets")]
    [InlineData("planets orbiting the sun")]
    public void A_solar_system_shows_its_own(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("solar system");

    [Theory]
    [InlineData("a city on Mars", ScenePlace.Mars)]
    [InlineData("a futuristic city on Mars", ScenePlace.Mars)]
    [InlineData("a town on the moon", ScenePlace.Moon)]
    public void A_city_on_another_world_is_of_domes(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Place.ShouldBe(place);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "domed city");
    }

    [Theory]
    [InlineData("a tree with a stack of boxes under it", true)]
    [InlineData("a stack of boxes", false)]
    public void What_is_stacked_below_a_thing_hides_none_of_it(string prompt, bool isPile) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Heap == (isPile ? SceneHeap.Pile : SceneHeap.Stack));

    [Theory]
    [InlineData("a house on a cliff above the sea")]
    [InlineData("a castle on a hill over a lake")]
    public void A_cliff_over_the_sea_does_not_float(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => !thing.IsAloft);

    [Fact]
    public void Seagulls_over_the_sea_fly() => Vocabularies.Reader.Read("seagulls over the sea").Objects[0].IsAloft.ShouldBeTrue();

    [Fact]
    public void Who_is_with_a_pier_is_on_it() =>
        Vocabularies
            .Reader.Read("a pier at sunset with a fisherman")
            .ShouldSatisfyAllConditions(
                scene => scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.On),
                scene => scene.Ground!.Place.ShouldBe(ScenePlace.Sea)
            );

    [Theory]
    [InlineData("a bedroom with a window and the moon outside", "window at night")]
    [InlineData("a living room with a big tree outside", "window with tree")]
    [InlineData("a bedroom with trees outside the window", "window with tree")]
    public void What_is_outside_a_room_is_in_its_window(string prompt, string window)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Place.ShouldBe(ScenePlace.Room);
        scene.Objects.Count(thing => thing.Concept.Caption.StartsWith("window", StringComparison.Ordinal)).ShouldBe(1);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == window);
    }

    [Theory]
    [InlineData("a living room with a view of the mountains", ScenePlace.Mountains)]
    [InlineData("a kitchen with mountains outside the window", ScenePlace.Mountains)]
    [InlineData("an office with a view of the city", ScenePlace.City)]
    public void The_view_of_a_room_is_beyond_its_window(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground!;
        (ground.Place, ground.IsThroughWindow).ShouldBe((place, true));
    }

    [Theory]
    [InlineData("a garage with a car and tools on the wall", true)]
    [InlineData("a house with ivy on the wall", false)]
    public void A_room_with_things_on_its_wall_is_seen_from_inside(string prompt, bool isRoom) =>
        (Vocabularies.Reader.Read(prompt).Ground?.Place == ScenePlace.Room).ShouldBe(isRoom);

    [Theory]
    [InlineData("a roundabout with cars", "roundabout")]
    [InlineData("a city intersection with traffic lights and cars", "intersection")]
    public void Nothing_stands_beside_a_map(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground!.Place.ShouldBe(ScenePlace.Street);
        scene.Objects.ShouldAllBe(thing => !thing.Concept.Traits.Plan);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(told));
    }

    [Theory]
    [InlineData("an empty street", 0)]
    [InlineData("a gas station on an empty highway", 1)]
    [InlineData("a deserted beach", 0)]
    public void Nothing_else_is_in_an_empty_place(string prompt, int things)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(things);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_room_has_its_furniture() =>
        Vocabularies.Reader.Read("an empty classroom").Objects.ShouldContain(thing => thing.Concept.Caption == "school desk");

    [Theory]
    [InlineData("a hospital with an ambulance in front")]
    [InlineData("a house with a car in front")]
    public void What_is_in_front_is_before_the_other(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.InFrontOf);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void People_are_seen_whatever_they_do()
    {
        var scene = Vocabularies.Reader.Read("people suffering in a park");
        scene.Objects[0].Count.ShouldBe(3);
        scene.Warnings.ShouldHaveSingleItem().Message.ShouldContain("suffering");
    }

    [Fact]
    public void A_train_in_a_subway_station_is_at_its_platform() =>
        Vocabularies
            .Reader.Read("a subway station with a train")
            .Objects.ShouldHaveSingleItem()
            .Concept.Caption.ShouldBe("subway platform");

    [Fact]
    public void Spring_is_outdoors() =>
        Vocabularies.Reader.Read("a school bus in front of a school in spring").Ground!.Place.ShouldBe(ScenePlace.Meadow);

    [Theory]
    [InlineData("a park with a playground, trees and benches", "playground")]
    [InlineData("a farm with a vegetable garden", "vegetables")]
    public void A_place_within_a_place_is_seen_too(string prompt, string mark) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == mark);

    [Theory]
    [InlineData("a flooded street with a boat")]
    [InlineData("a flooded city")]
    public void A_flooded_street_is_under_water(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        (scene.Ground!.Place, scene.Ground.HasSkyline).ShouldBe((ScenePlace.Lake, true));
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Boats_do_not_line_the_banks() =>
        Vocabularies
            .Reader.Read("a river with a canoe and trees on both sides")
            .Objects.Where(thing => thing.LinesWay)
            .ShouldHaveSingleItem()
            .Concept.Caption.ShouldBe("deciduous tree");
}
