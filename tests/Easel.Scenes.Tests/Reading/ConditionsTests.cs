using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A season, a time or the weather that a prompt begins with is how its place looks.</summary>
public sealed class ConditionsTests
{
    [Theory]
    [InlineData("winter in a small village", ScenePlace.Snow, SceneWeather.Snow, false)]
    [InlineData("winter and snow in a small village", ScenePlace.Snow, SceneWeather.Snow, false)]
    [InlineData("snow and ice in the city", ScenePlace.City, SceneWeather.Snow, false)]
    [InlineData("rain and wind on a street", ScenePlace.Street, SceneWeather.Rain, false)]
    [InlineData("autumn in the park", ScenePlace.Meadow, SceneWeather.Clear, true)]
    [InlineData("spring in the garden", ScenePlace.Meadow, SceneWeather.Clear, false)]
    [InlineData("summer at the beach", ScenePlace.Beach, SceneWeather.Clear, false)]
    [InlineData("a morning in the city", ScenePlace.City, SceneWeather.Clear, false)]
    [InlineData("ice and snow", ScenePlace.Snow, SceneWeather.Snow, false)]
    public void Conditions_are_around_the_place_that_follows(string prompt, ScenePlace place, SceneWeather weather, bool isAutumn)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.Weather, ground.IsAutumn).ShouldBe((place, weather, isAutumn));
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "snowflake" || thing.Concept.Caption == "ice");
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Lightning_in_a_storm_is_no_sign()
    {
        var scene = Vocabularies.Reader.Read("a pirate ship in a storm with lightning");
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe("pirate ship");
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Storm);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ice in a glass", "ice")]
    [InlineData("a snowflake in the snow", "snowflake")]
    public void A_thing_of_ice_stays_one(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);
}
