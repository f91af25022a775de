using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Of two places the farther one is seen beyond the nearer.</summary>
public sealed class TwoPlacesTests
{
    [Theory]
    [InlineData("a cabin in the woods by a lake", ScenePlace.Lake)]
    [InlineData("a lake in the forest", ScenePlace.Lake)]
    public void A_forest_is_beyond_the_water(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.HasForest).ShouldBe((place, true));
    }

    [Theory]
    [InlineData("a city by the sea at night", ScenePlace.Sea)]
    [InlineData("a beach with a city in the background", ScenePlace.Beach)]
    public void A_city_is_beyond_the_water(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.HasSkyline).ShouldBe((place, true));
    }

    [Theory]
    [InlineData("a lake in the forest")]
    [InlineData("mountains reflected in a lake")]
    public void Land_beyond_land_needs_no_sun_before_it(string prompt) => Vocabularies.Reader.Read(prompt).Objects.ShouldBeEmpty();

    [Theory]
    [InlineData("mountains reflected in a lake")]
    [InlineData("a castle reflected in a lake at sunset")]
    [InlineData("skyscrapers reflected in the water")]
    [InlineData("the reflection of a tree in a pond")]
    public void Still_water_shows_what_is_beyond_it_once_more(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.HasReflection, ground.HasBank).ShouldBe((true, false));
        scene.Objects.ShouldAllBe(thing => thing.IsBackdrop);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("silhouette of a tree at sunset")]
    [InlineData("a horse silhouette")]
    [InlineData("a silhouette of a couple at sunset")]
    public void A_silhouette_is_dark(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        (scene.IsSilhouette, scene.IsSingle).ShouldBe((true, false));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a window with a view of the mountains", ScenePlace.Mountains)]
    [InlineData("a window overlooking the sea", ScenePlace.Sea)]
    [InlineData("view from an airplane window", ScenePlace.Clouds)]
    [InlineData("a view from the window of the city at night", ScenePlace.City)]
    [InlineData("view of the ocean from a window", ScenePlace.Sea)]
    [InlineData("a view of the mountains through a kitchen window", ScenePlace.Mountains)]
    [InlineData("a city at night seen through a window", ScenePlace.City)]
    [InlineData("a snowy forest outside the window", ScenePlace.Forest)]
    [InlineData("a window looking out on the sea", ScenePlace.Sea)]
    public void What_is_seen_from_a_window_is_beyond_the_wall(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.IsThroughWindow).ShouldBe((place, true));
        scene.Objects.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat looking through a window")]
    [InlineData("a girl jumping out of a window")]
    [InlineData("a bird outside the window")]
    public void Who_is_at_a_window_is_not_seen_through_it(string prompt) =>
        (Vocabularies.Reader.Read(prompt).Ground?.IsThroughWindow ?? false).ShouldBeFalse();

    [Fact]
    public void A_thing_seen_from_a_window_is_in_it()
    {
        var scene = Vocabularies.Reader.Read("a window with a view of a castle");
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.In, 0)]);
    }

    [Theory]
    [InlineData("an island with a lighthouse", ScenePlace.Sea)]
    [InlineData("a desert oasis with palm trees", ScenePlace.Desert)]
    [InlineData("a castle on a hill", ScenePlace.Meadow)]
    [InlineData("a rainbow over a waterfall", ScenePlace.Meadow)]
    public void Land_that_things_are_on_has_land_around_it(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Fact]
    public void What_an_island_has_is_on_it() =>
        Vocabularies.Reader.Read("an island with a lighthouse").Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.On, 0)]);

    [Theory]
    [InlineData("a haunted house under a full moon")]
    [InlineData("a tree under the moon")]
    public void What_is_under_the_moon_is_seen_at_night(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);
}
