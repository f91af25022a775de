using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Who makes a place busy, what is in its water, and the snow, waves and light that are said beside its things.</summary>
public sealed class LivelyPlacesTests
{
    [Theory]
    [InlineData("a busy street")]
    [InlineData("a crowded beach")]
    [InlineData("a crowded market square")]
    [InlineData("a busy train station")]
    public void A_busy_place_has_people(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.IsPerson && thing.Count == 5);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a busy bee")]
    [InlineData("a busy harbor")]
    [InlineData("an empty street")]
    public void Nobody_is_added_elsewhere(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.IsPerson);

    [Theory]
    [InlineData("a parking lot", 9)]
    [InlineData("a parking lot with cars", 9)]
    [InlineData("a parking lot with two cars", 2)]
    public void A_parking_lot_is_full_where_no_number_is_said(string prompt, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "automobile" && thing.Count == count);

    [Theory]
    [InlineData("kids swimming at the beach")]
    [InlineData("a dolphin jumping near the beach")]
    [InlineData("a beach with a sailboat")]
    public void What_swims_or_sails_is_in_the_water(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().IsSurf.ShouldBeTrue();

    [Fact]
    public void Swimmers_are_beyond_those_on_the_sand()
    {
        var scene = Vocabularies.Reader.Read("a woman sunbathing on the beach while children swim");
        scene.Ground.ShouldNotBeNull().IsSurf.ShouldBeFalse();
        scene.Objects.ShouldContain(thing => thing.BackdropPlace == BackdropPlace.Water && thing.Count == 3);
    }

    [Theory]
    [InlineData("two boats on the beach")]
    [InlineData("a boy with a surfboard on the beach")]
    public void What_is_pulled_ashore_is_on_the_sand(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().IsSurf.ShouldBeFalse();

    [Theory]
    [InlineData("a village with snow and a church", SceneWeather.Snow, "snowflake")]
    [InlineData("a lighthouse with crashing waves", SceneWeather.Clear, "wave")]
    [InlineData("a carnival at night with a ferris wheel and lights", SceneWeather.Clear, "light bulb")]
    public void Snow_waves_and_lights_are_how_a_place_looks(string prompt, SceneWeather weather, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(weather);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == caption);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("morning light coming through the kitchen window")]
    [InlineData("sunlight streaming into a quiet bedroom")]
    [InlineData("a cat sleeping in the sunlight coming through the window")]
    public void Light_through_a_window_is_seen(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "window with sunbeams");
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a field with sheep", "ewe", 3)]
    [InlineData("sheep on a hill", "ewe", 3)]
    [InlineData("a sheep on a hill", "ewe", 1)]
    public void Sheep_without_an_article_are_several(string prompt, string caption, int count) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption && thing.Count == count);

    [Fact]
    public void Mountains_have_the_colour_that_is_said() =>
        Vocabularies
            .Reader.Read("a desert road leading to distant red mountains")
            .Ground.ShouldNotBeNull()
            .MountainColour.ShouldNotBeNull()
            .Name.ShouldBe("red");
}
