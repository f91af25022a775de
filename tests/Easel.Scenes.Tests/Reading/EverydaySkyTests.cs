using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Skies, worlds and gatherings that are asked for alone are whole pictures.</summary>
public sealed class EverydaySkyTests
{
    [Theory]
    [InlineData("a beautiful sunset")]
    [InlineData("sunset")]
    [InlineData("sunrise")]
    [InlineData("a sunrise over the ocean")]
    public void A_low_sun_alone_is_seen_over_the_sea(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldBeEmpty();
        scene
            .Ground.ShouldNotBeNull()
            .ShouldSatisfyAllConditions(
                ground => ground.Place.ShouldBe(ScenePlace.Sea),
                ground => ground.Light.ShouldBe(SceneLight.Sunset)
            );
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("the big dipper in the night sky", "big dipper")]
    [InlineData("a magical world", "castle")]
    [InlineData("a fantasy landscape", "castle")]
    public void A_sky_and_a_world_have_what_is_seen_there(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(thing);

    [Theory]
    [InlineData("a hot air balloon festival", "hot air balloon", 5)]
    [InlineData("a formula 1 race", "racing car", 3)]
    [InlineData("a regatta", "sailboat", 4)]
    [InlineData("a lantern festival", "sky lantern", 7)]
    public void A_gathering_is_of_many(string prompt, string thing, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var seen = scene.Objects.ShouldHaveSingleItem();
        (seen.Concept.Caption, seen.Count).ShouldBe((thing, count));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a post-apocalyptic city", "post")]
    [InlineData("a farmhouse with a wrap-around porch", "burrito")]
    [InlineData("a modern kitchen with an island", "desert island")]
    [InlineData("the big dipper in the night sky", "roller coaster")]
    public void No_part_of_a_compound_is_another_thing(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(each => each.Concept.Caption.Contains(thing));

    [Theory]
    [InlineData("a post-apocalyptic city", "post apocalyptic")]
    [InlineData("a farmhouse with a wrap-around porch", "wrap around")]
    public void A_compound_that_is_not_drawn_is_told_of_whole(string prompt, string words) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldContain(warning => warning.Message.Contains($"'{words}'"));

    [Theory]
    [InlineData("paris", ScenePlace.City, "eiffel tower")]
    [InlineData("a barbershop", ScenePlace.Room, "barber chair")]
    [InlineData("the north pole", ScenePlace.Snow, "")]
    [InlineData("a helipad", ScenePlace.Runway, "helicopter")]
    public void A_place_alone_is_a_picture(string prompt, ScenePlace place, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_understood");
        if (thing.Length > 0)
            scene.Objects[0].Concept.Caption.ShouldBe(thing);
    }

    [Fact]
    public void A_frozen_lake_stays_one_before_mountains() =>
        Vocabularies.Reader.Read("a frozen lake surrounded by mountains").Ground.ShouldNotBeNull().IsFrozen.ShouldBeTrue();

    [Fact]
    public void A_boat_in_a_city_is_on_the_water_before_it()
    {
        var ground = Vocabularies.Reader.Read("a gondola in venice").Ground.ShouldNotBeNull();
        (ground.Place, ground.HasSkyline).ShouldBe((ScenePlace.Sea, true));
    }

    [Fact]
    public void A_chandelier_hangs_from_the_ceiling() =>
        Vocabularies
            .Reader.Read("a dining room with a table and a chandelier")
            .Objects.Single(thing => thing.Concept.Caption == "chandelier")
            .BackdropPlace.ShouldBe(BackdropPlace.Ceiling);

    [Theory]
    [InlineData("a small cafe with wooden tables")]
    [InlineData("a restaurant with a chandelier")]
    [InlineData("a bookstore with a cat sleeping on a chair")]
    [InlineData("a movie theater with red seats")]
    public void A_shop_with_furniture_is_seen_from_inside(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
}
