using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>The weather and the season of a scene are no things, whatever word says them.</summary>
public sealed class WeatherTests
{
    [Theory]
    [InlineData("a thunderstorm over a field", SceneWeather.Storm, ScenePlace.Meadow)]
    [InlineData("lightning over the sea", SceneWeather.Storm, ScenePlace.Sea)]
    [InlineData("lightning striking a tree", SceneWeather.Storm, ScenePlace.Meadow)]
    [InlineData("a castle with lightning in the background", SceneWeather.Storm, ScenePlace.Meadow)]
    [InlineData("a ship in a storm", SceneWeather.Storm, ScenePlace.Sea)]
    [InlineData("a windy day", SceneWeather.Wind, ScenePlace.Meadow)]
    [InlineData("a windy beach", SceneWeather.Wind, ScenePlace.Beach)]
    [InlineData("a hailstorm over a city", SceneWeather.Hail, ScenePlace.City)]
    [InlineData("hail falling on a car", SceneWeather.Hail, ScenePlace.Street)]
    [InlineData("a sandstorm", SceneWeather.Sand, ScenePlace.Desert)]
    [InlineData("heavy rain", SceneWeather.Rain, ScenePlace.Meadow)]
    [InlineData("rain falling on a city", SceneWeather.Rain, ScenePlace.City)]
    [InlineData("snow falling on a village", SceneWeather.Snow, ScenePlace.Meadow)]
    [InlineData("a beach on a windy day", SceneWeather.Wind, ScenePlace.Beach)]
    [InlineData("a rainbow after the rain", SceneWeather.Clear, ScenePlace.Meadow)]
    [InlineData("a rainy evening", SceneWeather.Rain, ScenePlace.Meadow)]
    [InlineData("mist over a lake", SceneWeather.Fog, ScenePlace.Lake)]
    [InlineData("a foggy morning in the countryside", SceneWeather.Fog, ScenePlace.Meadow)]
    [InlineData("dark clouds over the sea", SceneWeather.Cloudy, ScenePlace.Sea)]
    [InlineData("a cloudy day", SceneWeather.Cloudy, ScenePlace.Meadow)]
    [InlineData("a dog on a sunny day", SceneWeather.Clear, ScenePlace.Meadow)]
    public void Weather_is_around_the_scene(string prompt, SceneWeather weather, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Weather, ground.Place).ShouldBe((weather, place));
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "high voltage" || thing.Concept.Caption.StartsWith("cloud"));
    }

    [Theory]
    [InlineData("lightning", "high voltage")]
    [InlineData("a lightning bolt", "high voltage")]
    [InlineData("rain", "cloud with rain")]
    [InlineData("a pair of rain boots", "rain boot")]
    public void Weather_that_is_all_there_is_keeps_its_picture(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldBeNull();
        if (caption is not "rain boot")
            scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(caption);
    }

    [Fact]
    public void Lightning_that_somebody_holds_is_a_thing()
    {
        var scene = Vocabularies.Reader.Read("a wizard holding lightning");
        scene.Ground.ShouldBeNull();
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "high voltage");
    }

    [Theory]
    [InlineData("a stormy night")]
    [InlineData("a foggy night in the city")]
    [InlineData("a winter night")]
    public void A_time_after_the_weather_is_seen(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Light.ShouldBe(SceneLight.Night);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a hot summer day", ScenePlace.Meadow, false)]
    [InlineData("a cold winter morning", ScenePlace.Snow, false)]
    [InlineData("an icy road", ScenePlace.Snow, false)]
    [InlineData("a slippery path", ScenePlace.Snow, false)]
    [InlineData("autumn", ScenePlace.Meadow, true)]
    [InlineData("an autumn forest", ScenePlace.Forest, true)]
    [InlineData("spring", ScenePlace.Meadow, false)]
    [InlineData("a spring meadow", ScenePlace.Meadow, false)]
    public void A_season_is_seen_in_the_land(string prompt, ScenePlace place, bool isAutumn)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.IsAutumn).ShouldBe((place, isAutumn));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cloudy day in the mountains")]
    [InlineData("a foggy beach")]
    public void No_sun_is_seen_under_a_grey_sky(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "sun");

    [Fact]
    public void Rain_on_a_window_is_seen_through_it()
    {
        var scene = Vocabularies.Reader.Read("rain on a window");
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Weather, ground.IsThroughWindow).ShouldBe((SceneWeather.Rain, true));
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "window");
    }

    [Fact]
    public void Land_under_falling_snow_is_white() =>
        Vocabularies.Reader.Read("a house in a snowstorm").Ground.ShouldNotBeNull().IsSnowy.ShouldBeTrue();

    [Theory]
    [InlineData("a tree on a windy day")]
    [InlineData("a dog beside a tree on a windy day")]
    public void Trees_bend_in_the_wind(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "windswept tree");

    [Theory]
    [InlineData("a man walking through Tokyo rain", SceneWeather.Rain)]
    [InlineData("a woman in london fog", SceneWeather.Fog)]
    public void Weather_falls_on_the_place_before_it(string prompt, SceneWeather weather)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.Weather).ShouldBe((ScenePlace.City, weather));
    }

    [Theory]
    [InlineData("a cozy cabin interior with a fireplace and falling snow outside", "window with snow")]
    [InlineData("a bedroom, rain outside", "window with rain")]
    public void Weather_outside_is_in_the_window_of_the_room(string prompt, string window)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Clear);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "snowflake");
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == window);
    }

    [Fact]
    public void Wind_outside_is_told() =>
        Vocabularies
            .Reader.Read("a bedroom, wind outside")
            .Warnings.ShouldContain(warning => warning.Message.Contains("wind outside", StringComparison.Ordinal));

    [Fact]
    public void A_stormy_sea_is_in_a_storm() =>
        Vocabularies.Reader.Read("a ship sailing through stormy seas").Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Storm);

    [Theory]
    [InlineData("It is night. A dog sits in front of a house.", SceneLight.Night, SceneWeather.Clear)]
    [InlineData("An owl on a branch. It is night and it rains.", SceneLight.Night, SceneWeather.Rain)]
    [InlineData("a house. It's evening.", SceneLight.Sunset, SceneWeather.Clear)]
    [InlineData("a forest. It is winter.", SceneLight.Day, SceneWeather.Snow)]
    public void The_time_may_be_said_by_a_sentence(string prompt, SceneLight light, SceneWeather weather)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Light, ground.Weather).ShouldBe((light, weather));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an owl on a snow-covered tree", "snowy tree")]
    [InlineData("a bird on a snow-covered branch", "branch")]
    [InlineData("a fox on a snow-covered log", "log")]
    public void Who_is_on_what_snow_covers_is_on_it(string prompt, string below)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe(below);
        scene.Relations.ShouldBe([new SceneRelation(0, SceneRelationKind.On, 1)]);
        scene.Ground!.Place.ShouldBe(ScenePlace.Snow);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("an oak tree in autumn", "autumn tree")]
    [InlineData("two trees in autumn", "autumn tree")]
    [InlineData("a road with trees in autumn", "autumn tree")]
    [InlineData("an autumn park with a bench and trees", "autumn tree")]
    [InlineData("an oak tree in winter", "snowy tree")]
    [InlineData("a boy and a tree in the snow", "snowy tree")]
    [InlineData("a bench and a tree on a snowy day", "snowy tree")]
    public void Trees_have_the_leaves_of_their_season(string prompt, string tree)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == tree);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "deciduous tree");
    }

    [Theory]
    [InlineData("a man shoveling snow from the driveway")]
    [InlineData("a man shoveling snow on a street")]
    public void Where_snow_is_cleared_it_lies(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().IsSnowy.ShouldBeTrue();

    [Theory]
    [InlineData("a dandelion in the wind")]
    [InlineData("a flag blowing in the wind")]
    [InlineData("a tree swaying in the wind")]
    [InlineData("leaves blowing in the breeze")]
    [InlineData("a man holding an umbrella in the wind")]
    public void Wind_is_seen_around_what_is_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Wind);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a boy splashing in a puddle", "a boy splashing on a splashing puddle, flat style")]
    [InlineData("a girl in rain boots splashing in a puddle", "a girl wearing rain boots splashing on a splashing puddle, flat style")]
    [InlineData("a duck splashing in a puddle", "a duck splashing on a splashing puddle, flat style")]
    [InlineData("a dog jumping in a puddle", "a dog jumping on a splashing puddle, flat style")]
    [InlineData("a boy standing in a puddle", "a boy standing on a puddle, flat style")]
    public void Water_splashes_about_who_splashes(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a spider web with dew drops")]
    [InlineData("a rose with dew drops")]
    [InlineData("a leaf with raindrops on it")]
    [InlineData("a flower covered in dew")]
    public void Drops_are_all_over_plants_and_webs(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("droplet");
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.StrewnOn, 0)]);
        scene.Warnings.ShouldBeEmpty();
    }
}
