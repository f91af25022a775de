using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Places that a prompt names are seen, with what one knows them by.</summary>
public sealed class PlacesSeenTests
{
    [Theory]
    [InlineData("a desert at night", ScenePlace.Desert)]
    [InlineData("a beach at night", ScenePlace.Beach)]
    [InlineData("a beach in the evening", ScenePlace.Beach)]
    [InlineData("a beach in summer", ScenePlace.Beach)]
    [InlineData("a lake at midnight", ScenePlace.Lake)]
    [InlineData("la spiaggia di notte", ScenePlace.Beach)]
    public void A_place_at_its_hour_is_no_small_picture_of_it(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "desert" || thing.Concept.Caption == "beach with umbrella");
    }

    [Theory]
    [InlineData("a quiet beach")]
    [InlineData("a quiet forest with a deer")]
    [InlineData("a quiet park with a bench")]
    public void What_a_place_is_like_does_not_stand_all_over_it(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "shushing face");

    [Theory]
    [InlineData("a small village in a valley with snowy peaks", "village")]
    [InlineData("a cabin in a meadow with mountain peaks", "log cabin")]
    public void Peaks_are_mountains_beyond_the_land(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);
        scene.Ground.ShouldNotBeNull().HasMountains.ShouldBeTrue();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hairpin road in the mountains")]
    [InlineData("a switchback road through the mountains")]
    public void A_hairpin_road_winds(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldBeEmpty();
        scene.Ground.ShouldNotBeNull().Way.ShouldNotBeNull().IsWinding.ShouldBeTrue();
    }

    [Theory]
    [InlineData("people walking over a crosswalk")]
    [InlineData("a dog running over a bridge")]
    public void Who_walks_over_something_is_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.On);
        scene.Objects[0].IsAloft.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a campfire under a starry sky")]
    [InlineData("a fox at night")]
    [InlineData("a cat under the stars")]
    public void What_stands_on_land_stands_on_it_at_night(string prompt)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.Light).ShouldBe((ScenePlace.Meadow, SceneLight.Night));
    }

    [Theory]
    [InlineData("a desk by the window with a view of the city", "desk", ScenePlace.City)]
    [InlineData("a cat sitting by a window overlooking the sea", "cat", ScenePlace.Sea)]
    [InlineData("a bedroom with a window overlooking the mountains", "bed", ScenePlace.Mountains)]
    public void What_is_by_a_window_is_on_this_side_of_it(string prompt, string thing, ScenePlace outside)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var inside = scene.Objects.ShouldHaveSingleItem();
        (inside.Concept.Caption, inside.IsIndoors).ShouldBe((thing, true));
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.IsThroughWindow).ShouldBe((outside, true));
    }

    [Theory]
    [InlineData("a candle in the window of a house", "window")]
    [InlineData("a dog in the window of a flower shop", "flower shop")]
    [InlineData("a cat sitting in the window of a bookshop", "bookshop")]
    public void Who_is_in_a_window_is_seen_in_it(string prompt, string seenIn)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var (_, kind, second) = scene.Relations.ShouldHaveSingleItem();
        (kind, scene.Objects[second].Concept.Caption).ShouldBe((SceneRelationKind.In, seenIn));
        scene.Objects[second].Concept.Traits.Inside.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a bathroom", "bathtub")]
    [InlineData("a gym", "dumbbell rack")]
    [InlineData("a classroom", "school desk")]
    [InlineData("a home office", "desk")]
    [InlineData("a sunroom", "armchair")]
    [InlineData("a workshop", "workbench")]
    [InlineData("a recording studio", "mixing desk")]
    [InlineData("a courtroom", "judge's bench")]
    public void A_room_alone_has_its_furniture_first(string prompt, string furniture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects[0].Concept.Caption.ShouldBe(furniture);
    }

    [Theory]
    [InlineData("santorini white houses with blue domes", "santorini")]
    [InlineData("a car in a car wash", "car wash")]
    [InlineData("kids playing in a ball pit", "ball pit")]
    [InlineData("a movie set with a camera and lights", "film set")]
    [InlineData("a floating island with a waterfall", "floating island")]
    [InlineData("a stadium full of fans", "crowded stadium")]
    [InlineData("an empty subway car", "subway car inside")]
    [InlineData("a hospital room with an empty bed", "hospital bed")]
    [InlineData("an underwater scene with a coral reef and a shipwreck", "coral reef")]
    public void A_place_with_a_picture_of_its_own_is_that_picture(string prompt, string picture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == picture);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an armchair by the window")]
    [InlineData("a cat next to a window")]
    [InlineData("a desk under a window")]
    public void A_window_that_one_is_beside_is_in_the_wall_of_a_room(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.Single(thing => thing.Concept.Caption == "window").BackdropPlace.ShouldBe(BackdropPlace.Wall);
    }

    [Fact]
    public void A_window_shows_the_weather_that_is_said_besides()
    {
        var scene = Vocabularies.Reader.Read("a cat by the window on a rainy day");
        scene.Objects.ShouldHaveSingleItem().IsIndoors.ShouldBeTrue();
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.IsThroughWindow, ground.Weather).ShouldBe((true, SceneWeather.Rain));
    }

    [Theory]
    [InlineData("a throne in a castle", "castle")]
    [InlineData("a bed in a log cabin", "log cabin")]
    [InlineData("a staircase in a mansion", "mansion")]
    public void Furniture_in_a_building_is_within_it(string prompt, string building)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == building);
    }

    [Theory]
    [InlineData("a street full of people", 9)]
    [InlineData("a field full of cows", 9)]
    [InlineData("a harbour full of boats", 6)]
    public void What_fills_a_place_is_many(string prompt, int count) => Vocabularies.Reader.Read(prompt).Objects[0].Count.ShouldBe(count);

    [Theory]
    [InlineData("a school building", "school")]
    [InlineData("a hospital building with a red cross", "hospital")]
    public void A_building_of_a_kind_is_that_building(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("a snowy mountain village")]
    [InlineData("a snowy mountain lodge")]
    public void What_is_of_the_mountains_is_in_them(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Mountains);

    [Theory]
    [InlineData("a lonely cabin on a frozen lake")]
    [InlineData("a sleepy village")]
    public void A_building_that_is_lonely_has_no_face(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a balcony overlooking the sea", "balcony", ScenePlace.Sea)]
    [InlineData("a castle overlooking a lake", "castle", ScenePlace.Lake)]
    [InlineData("a house with a view of the mountains", "house", ScenePlace.Mountains)]
    public void What_overlooks_a_place_stands_before_it(string prompt, string thing, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Ground.IsThroughWindow.ShouldBeFalse();
    }

    [Theory]
    [InlineData("a dark alley")]
    [InlineData("a dark room with a candle")]
    [InlineData("a dark old castle")]
    public void A_dark_place_is_as_dark_as_at_night(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);
        scene.Warnings.ShouldNotContain(warning => warning.Message.Contains("dark"));
    }

    [Theory]
    [InlineData("a lamp in a dark alley", "street lamp")]
    [InlineData("two tents and a fire", "campfire")]
    [InlineData("a wardrobe full of clothes", "open wardrobe")]
    [InlineData("a hobbit house", "hobbit house")]
    [InlineData("an ice palace", "ice castle")]
    public void Company_says_which_picture_it_is(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == picture);

    [Fact]
    public void A_road_may_be_named_after_what_grows_there()
    {
        var scene = Vocabularies.Reader.Read("a desert with a cactus and a road");
        scene.Ground.ShouldNotBeNull().Way.ShouldNotBeNull();
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("cactus");
    }

    [Fact]
    public void A_cottage_garden_has_one_cottage() =>
        Vocabularies.Reader.Read("a palace garden with a fountain").Objects[0].Count.ShouldBe(1);

    [Theory]
    [InlineData("a log cabin with smoke coming from the chimney", "log cabin")]
    [InlineData("a house with smoke rising out of the chimney", "house")]
    public void Smoke_rises_from_the_roof_that_has_the_chimney(string prompt, string building)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([building, "smoke"]);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.On, 0));
    }

    [Fact]
    public void A_rainy_window_is_looked_through()
    {
        var scene = Vocabularies.Reader.Read("a rainy window with a cup of tea");
        scene.Objects.ShouldHaveSingleItem().IsIndoors.ShouldBeTrue();
        scene.Ground.ShouldNotBeNull().IsThroughWindow.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a dentist's office", ScenePlace.Room)]
    [InlineData("a children's bedroom with a bunk bed", ScenePlace.Room)]
    [InlineData("an underwater city with mermaids", ScenePlace.UnderWater)]
    [InlineData("a mermaid in an underwater city", ScenePlace.UnderWater)]
    [InlineData("a coastal road with a red car", ScenePlace.Beach)]
    public void A_place_of_somebody_or_of_the_sea_is_there(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Fact]
    public void Fireworks_are_seen_at_night() =>
        Vocabularies.Reader.Read("fireworks over a city skyline").Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);

    [Fact]
    public void Flowers_of_the_mountains_grow_all_over_them() =>
        Vocabularies.Reader.Read("spring in the mountains with flowers").Objects[0].IsCrop.ShouldBeTrue();

    [Theory]
    [InlineData("a library with tall shelves", "tall bookcase")]
    [InlineData("a supermarket with shelves", "stocked shelf")]
    [InlineData("a home gym with weights", "dumbbell rack")]
    public void Shelves_and_weights_are_those_of_the_place(string prompt, string picture) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(picture);
}
