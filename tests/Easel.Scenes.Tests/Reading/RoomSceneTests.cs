using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Weather, ceilings and windows of rooms, and what stands in them.</summary>
public sealed class RoomSceneTests
{
    [Theory]
    [InlineData("a kitchen with rain outside the window", "window with rain")]
    [InlineData("a rainy bedroom with a bed and a lamp", "window with rain")]
    [InlineData("a living room with a piano, snow outside", "window with snow")]
    [InlineData("a cozy room on a rainy day, a cat on a chair", "window with rain")]
    [InlineData("a reading corner by a rainy window", "window with rain")]
    [InlineData("an office during a thunderstorm with a desk", "window with rain")]
    public void The_window_of_a_room_shows_the_weather(string prompt, string window)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.Weather).ShouldBe((ScenePlace.Room, SceneWeather.Clear));
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == window && thing.BackdropPlace == BackdropPlace.Wall);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "window");
    }

    [Theory]
    [InlineData("a man in pajamas looking into an open fridge at midnight")]
    [InlineData("a student at a desk at night")]
    [InlineData("an old man in an armchair at night")]
    [InlineData("a woman working at a desk at sunset")]
    public void Who_is_at_furniture_of_rooms_is_in_one_at_any_hour(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);

    [Theory]
    [InlineData("a man at a table at sunset")]
    [InlineData("a woman on a bench at night")]
    public void What_is_in_gardens_too_stays_out_of_doors(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Meadow);

    [Theory]
    [InlineData("a messy bedroom", "pile of clothes")]
    [InlineData("my son's untidy room", "pile of clothes")]
    [InlineData("a cluttered kitchen with a cat", "sink full of dishes")]
    [InlineData("a messy office", "stack of papers")]
    [InlineData("a cluttered garage", "closed box")]
    public void Things_lie_about_in_a_messy_room(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(drawn => drawn.Concept.Caption).ShouldContain(thing);

    [Fact]
    public void Fog_in_a_room_is_told()
    {
        var scene = Vocabularies.Reader.Read("a misty bedroom with a bed");
        scene.Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Clear);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains("'misty'", StringComparison.Ordinal));
    }

    [Fact]
    public void Furniture_stands_before_the_window_that_snow_is_seen_through() =>
        Vocabularies
            .Reader.Read("snow falling outside a cabin window, a fireplace inside")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "fireplace" && thing.IsIndoors);

    [Theory]
    [InlineData("plants hanging from the ceiling of a cafe", "hanging plant")]
    [InlineData("lamps hanging from the ceiling", "hanging lamp")]
    [InlineData("a kitchen with lamps on the ceiling", "hanging lamp")]
    [InlineData("stars hanging from a ceiling", "star")]
    [InlineData("paper lanterns hanging from the ceiling of a restaurant", "red paper lantern")]
    public void What_hangs_from_a_ceiling_is_there(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == caption && thing.BackdropPlace == BackdropPlace.Ceiling);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Lamps_over_a_table_hang() =>
        Vocabularies
            .Reader.Read("lamps hanging over a table in a dining room")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "hanging lamp" && thing.BackdropPlace == BackdropPlace.Ceiling);

    [Theory]
    [InlineData("a spaceship cockpit with a view of Saturn", "ringed planet")]
    [InlineData("the inside of a spaceship with a view of Saturn", "ringed planet")]
    [InlineData("inside a spaceship cockpit, stars outside the window", "star")]
    public void From_a_spaceship_one_sees_space(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.IsThroughWindow).ShouldBe((ScenePlace.Space, true));
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == caption && !thing.IsIndoors);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "control panel" && thing.IsIndoors);
    }

    [Theory]
    [InlineData("a living room at Christmas with a tree and a sofa")]
    [InlineData("christmas in a living room with a tree and presents")]
    [InlineData("a living room decorated for Christmas")]
    public void The_tree_of_a_christmas_room_is_a_christmas_tree(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "christmas tree");
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "deciduous tree");
    }

    [Theory]
    [InlineData("a living room with a plant and pictures above the sofa", "framed picture")]
    [InlineData("a bedroom with a plant and a poster above the bed", "poster")]
    public void A_picture_above_furniture_is_a_thing(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var picture = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == caption);
        scene.Relations.Where(relation => relation.Kind == SceneRelationKind.Above).ShouldHaveSingleItem().First.ShouldBe(picture);
    }

    [Fact]
    public void Portraits_hang_on_the_wall_of_a_hall() =>
        Vocabularies
            .Reader.Read("portraits on the wall of a castle hall")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "framed picture" && thing.BackdropPlace == BackdropPlace.Wall);

    [Theory]
    [InlineData("an office with computers", "desktop computer", "desk")]
    [InlineData("a bedroom with a bed, a nightstand and a lamp", "lamp", "nightstand")]
    [InlineData("a study with a desk, books and a laptop", "laptop", "desk")]
    public void What_stands_on_furniture_is_on_it(string prompt, string upper, string lower)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation =>
            relation.Kind == SceneRelationKind.On
            && scene.Objects[relation.First].Concept.Caption == upper
            && scene.Objects[relation.Second].Concept.Caption == lower
        );
    }

    [Theory]
    [InlineData("a kitchen with a stove and a sink", "kitchen sink")]
    [InlineData("a bathroom with a sink and a mirror", "bathroom sink")]
    public void A_sink_has_its_cabinet_or_foot(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == caption);

    [Fact]
    public void A_library_reading_room_has_its_shelf() =>
        Vocabularies
            .Reader.Read("a library reading room with long tables and green lamps")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "bookshelf");

    [Theory]
    [InlineData("a fruit bowl on a kitchen table", "bowl")]
    [InlineData("a fruit basket on a table", "basket")]
    public void A_fruit_bowl_holds_fruit(string prompt, string vessel)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(relation =>
            relation.Kind == SceneRelationKind.In && scene.Objects[relation.Second].Concept.Caption == vessel
        );
    }

    [Theory]
    [InlineData("a dark dungeon with torches and a treasure chest")]
    [InlineData("a castle corridor with a torch")]
    [InlineData("a cave with burning torches")]
    public void Torches_of_a_dungeon_burn(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "flaming torch");

    [Fact]
    public void No_car_drives_at_the_rush_hour_of_a_subway_station()
    {
        var scene = Vocabularies.Reader.Read("a crowded subway station at rush hour");
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "automobile");
        scene.Objects.ShouldContain(thing => thing.Concept.IsPerson);
    }

    [Fact]
    public void A_room_whose_view_cannot_be_drawn_is_not_empty() =>
        Vocabularies
            .Reader.Read("an airport terminal with planes outside the windows")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "airport lounge");

    [Fact]
    public void A_neon_sign_of_nothing_is_lit()
    {
        var scene = Vocabularies.Reader.Read("a bar with a neon sign and stools");
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == "neon lights" && thing.BackdropPlace == BackdropPlace.Wall);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bedroom with pink walls", "in a room with pink walls")]
    [InlineData("a bathroom with blue tiles and a plant", "in a room with blue walls")]
    [InlineData("a living room with green wallpaper", "in a room with green walls")]
    [InlineData("a kitchen with white subway tiles and a stove", "in a room with white walls")]
    public void The_walls_of_a_room_have_the_colour_that_is_said(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain(told);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption.Contains("wall") || thing.Concept.Caption.Contains("tile"));
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Tiles_by_themselves_are_things() =>
        Vocabularies.Reader.Read("three blue tiles").Objects.ShouldHaveSingleItem().Count.ShouldBe(3);

    [Theory]
    [InlineData("a cozy cabin living room", "log cabin")]
    [InlineData("a castle bedroom", "castle")]
    [InlineData("a farmhouse kitchen", "house")]
    public void A_room_has_not_the_house_in_it_that_it_is_in(string prompt, string house)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == house);
    }

    [Theory]
    [InlineData("A wizard in his tower, and behind him shelves full of jars and bottles cover the wall", "jar shelf")]
    [InlineData("a witch in front of shelves filled with potions", "jar shelf")]
    public void Full_shelves_are_one_picture(string prompt, string shelf)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == shelf, scene.Description);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "wall" || thing.Concept.Caption == "empty shelf");
    }

    [Theory]
    [InlineData(
        "A woman sits in a coffee shop. It is raining outside, a cup of tea stands on the table, and her umbrella leans against the chair.",
        "umbrella"
    )]
    [InlineData("A girl lies in bed. It is snowing outside and her cat sleeps on a chair.", "cat")]
    public void What_is_told_after_the_weather_is_in_the_room(string prompt, string thing) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(thing);

    [Fact]
    public void Who_sits_on_the_floor_has_no_armchair() =>
        Vocabularies
            .Reader.Read("A girl sits on the floor of her bedroom and reads a book. Her cat is curled up on her lap")
            .Description.ShouldNotContain("armchair");

    [Fact]
    public void Stars_that_shine_through_a_window_are_in_it() =>
        Vocabularies
            .Reader.Read("A girl lies in her bed and the stars shine through the window above her bed")
            .Objects.ShouldNotContain(thing => thing.Concept.Caption == "star");

    [Theory]
    [InlineData("a woman is in the kitchen cooking")]
    [InlineData("a grandma in the kitchen making soup")]
    [InlineData("two girls in the kitchen cooking dinner")]
    public void Who_does_something_there_is_in_the_room(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);

    [Theory]
    [InlineData("A lonely keeper looks out of the window at the stormy sea with a cup of tea in his hands")]
    [InlineData("A man is looking out of the window at the garden")]
    public void Who_looks_out_of_a_window_is_in_a_room(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
}
