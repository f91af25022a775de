using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Places have a ground and what one knows them by; what stands there stands as it would.</summary>
public sealed class PlaceReadingTests
{
    [Theory]
    [InlineData("a girl going to a farm", "barn")]
    [InlineData("a hot air balloon over a farm", "barn")]
    [InlineData("children in a park", "deciduous tree")]
    [InlineData("a teacher in a classroom", "blackboard")]
    [InlineData("a cat in a kitchen", "oven")]
    [InlineData("a kitchen with an oven", "fridge")]
    [InlineData("a bus in london", "big ben")]
    [InlineData("a ghost in a graveyard", "headstone")]
    [InlineData("a boat on a canal", "canal houses")]
    public void A_place_is_seen_by_its_mark_behind_what_is_named(string prompt, string mark)
    {
        // Rooms have more, and what says most comes first.
        Vocabularies.Reader.Read(prompt).Objects.First(IsMark).Concept.Caption.ShouldBe(mark);
    }

    [Theory]
    [InlineData("a barn on a farm with a haystack")]
    [InlineData("a dog in a meadow")]
    [InlineData("a red ball on a blue background")]
    [InlineData("a kitchen with an oven and a fridge")]
    public void A_mark_that_is_there_already_is_not_drawn_again(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => IsMark(thing));

    [Theory]
    [InlineData("a car on a mountain road", ScenePlace.Mountains)]
    [InlineData("a truck on a desert road", ScenePlace.Desert)]
    [InlineData("a bicycle on a country road", ScenePlace.Meadow)]
    public void A_road_leads_through_the_land_that_it_is_named_after(string prompt, ScenePlace place)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        ground.Place.ShouldBe(place);
        ground.HasRoad.ShouldBeTrue();
    }

    [Theory]
    [InlineData("an airplane on a runway", "airplane on the ground")]
    [InlineData("a plane at the airport", "airplane on the ground")]
    [InlineData("a jet flying over a runway", "airplane")]
    [InlineData("an airplane over the clouds", "airplane")]
    public void An_airplane_at_an_airport_is_on_its_wheels_unless_it_flies(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Concept.Caption.ShouldBe(caption);

    [Theory]
    [InlineData("northern lights over a frozen lake", ScenePlace.Snow)]
    [InlineData("the northern lights", ScenePlace.Sky)]
    public void Northern_lights_need_no_moon(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldBeEmpty();
        scene.Ground.ShouldNotBeNull().HasAurora.ShouldBeTrue();
        scene.Ground!.Place.ShouldBe(place);
    }

    [Theory]
    [InlineData("keys of a piano", "flat piano")]
    [InlineData("the petals of a flower", "flat flower")]
    [InlineData("the wheels of a car", "flat automobile")]
    [InlineData("a flower with large yellow petals", "flat yellow flower")]
    [InlineData("a house with a white door", "flat house")]
    [InlineData("a volcano with lava pouring down its slopes", "flat volcano")]
    [InlineData("a castle with golden towers", "flat stone castle")]
    public void A_part_is_seen_on_the_whole_and_not_beside_it(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Fact]
    public void The_colour_of_a_part_that_cannot_be_given_is_told() =>
        Vocabularies
            .Reader.Read("a hospital with a white door")
            .Warnings.ShouldContain(warning => warning.Code == "prompt_not_drawn" && warning.Message.Contains("white door"));

    [Theory]
    [InlineData("tall buildings seen through a window", "skyscraper", "In")]
    [InlineData("a castle seen through a window", "castle", "In")]
    public void What_is_seen_through_a_window_is_in_it(string prompt, string seen, string relation)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe([seen, "window"]);
        scene.Relations.Select(one => one.Kind.ToString()).ShouldBe([relation]);
    }

    [Theory]
    [InlineData("a blue 1977 truck on a mountain road")]
    [InlineData("a 1997 sports car")]
    [InlineData("a red 2017 pickup truck")]
    public void A_year_is_no_count(string prompt) => Vocabularies.Reader.Read(prompt).Objects[0].Count.ShouldBe(1);

    [Theory]
    [InlineData("a lakeside landscape", ScenePlace.Lake)]
    [InlineData("a mountain landscape", ScenePlace.Mountains)]
    [InlineData("a desert landscape", ScenePlace.Desert)]
    public void Any_land_is_the_one_said_before_it(string prompt, ScenePlace place) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(place);

    [Theory]
    [InlineData("a gorilla at the top of the Empire State Building", SceneRelationKind.On)]
    [InlineData("a bird atop a statue", SceneRelationKind.On)]
    [InlineData("a cloud hanging over a mountain", SceneRelationKind.Above)]
    [InlineData("a wedding cake with roses", SceneRelationKind.StrewnOn)]
    [InlineData("a volcano on an island", SceneRelationKind.On)]
    public void It_is_on_it_or_above_it(string prompt, SceneRelationKind kind) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void A_dump_truck_carries_what_it_is_filled_with()
    {
        var scene = Vocabularies.Reader.Read("a dump truck filled with soccer balls");
        scene.Objects.Select(thing => thing.Concept.Caption).ShouldBe(["dump truck", "soccer ball"]);
        scene.Relations.ShouldBe([new SceneRelation(1, SceneRelationKind.In, 0)]);
    }

    [Theory]
    [InlineData("the Parthenon", "greek temple")]
    [InlineData("the Millennium Wheel", "ferris wheel")]
    [InlineData("the Oriental Pearl", "oriental pearl tower")]
    [InlineData("a tennis court", "tennis court")]
    [InlineData("a pick-up truck", "pickup truck")]
    [InlineData("an antique chest", "treasure chest")]
    [InlineData("a sandbox", "sandbox")]
    [InlineData("a bowl of noodles with chopsticks", "steaming bowl")]
    [InlineData("the great wall of china", "great wall")]
    [InlineData("a wood cabin", "log cabin")]
    [InlineData("a book cover", "book cover")]
    [InlineData("a milk carton", "milk carton")]
    [InlineData("a pizza with mushrooms", "mushroom pizza")]
    [InlineData("a red corvette", "sports car")]
    [InlineData("a house on a mountain top", "house")]
    public void Everyday_nouns_are_drawn_as_themselves(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(caption);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a cat with a mountain background", ScenePlace.Mountains)]
    [InlineData("an astronaut with galaxy background", ScenePlace.Space)]
    [InlineData("a dog with a beach background", ScenePlace.Beach)]
    public void A_place_as_the_background_is_the_place(string prompt, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
        scene.Warnings.ShouldBeEmpty();
    }

    /// <summary>Beside the windows on walls.</summary>
    private static bool IsMark(SceneObject thing) => thing is { IsBackdrop: true, BackdropPlace: BackdropPlace.Ground };
}
