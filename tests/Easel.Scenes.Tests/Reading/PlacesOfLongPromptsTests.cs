using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Where long prompts are set, and what of their words is no thing there.</summary>
public sealed class PlacesOfLongPromptsTests
{
    [Theory]
    [InlineData("A black cat sits on a pumpkin in front of a house, Halloween card", "Halloween card")]
    [InlineData("A fox and a bear drink tea under a tree, old travel poster", "old travel poster")]
    [InlineData("Two birds on a branch, birthday card, pastel", "birthday card")]
    public void The_sort_of_picture_is_no_thing(string prompt, string sort)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene)
            .ShouldNotContain(caption => caption.Contains("card", StringComparison.Ordinal) || caption == "poster", scene.Description);
        scene.Warnings.ShouldContain(warning => warning.Message.Contains(sort, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("A bedroom with a bed, a lamp and a movie poster")]
    [InlineData("a table, a movie poster, a chair")]
    public void A_poster_of_a_room_hangs_there(string prompt) => Captions(Vocabularies.Reader.Read(prompt)).ShouldContain("poster");

    [Theory]
    [InlineData("A pirate captain stands at the wheel of his ship in a storm, a parrot on his shoulder and lightning in the sky")]
    [InlineData("A sailor with a cat on his shoulder stands on the deck of a ship in a storm")]
    public void A_ship_in_a_storm_is_at_sea(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sea);

    [Theory]
    [InlineData("a wizard in a cave with three dragons")]
    [InlineData("An old wizard reads a book in a dark cave with a bat")]
    [InlineData("A red dragon sleeps on a pile of gold in a cave while a knight tiptoes past")]
    [InlineData("three explorers with torches walk through a cave")]
    public void Several_in_a_cave_are_within_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Cave);
        Captions(scene).ShouldNotContain("cave");
        scene.Description.ShouldContain("in a cave");
    }

    [Theory]
    [InlineData("a bear in a cave")]
    [InlineData("a wolf in front of a cave with two cubs")]
    [InlineData("a bear in a cave and two trees")]
    public void A_cave_is_seen_from_outside_where_one_is_in_it_or_others_are_outside(string prompt) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldContain("cave");

    [Theory]
    [InlineData("A woman walks along the beach, ships in the background", "ship")]
    [InlineData("Two children build a sandcastle on the beach, sailing boats in the background", "sailboat")]
    [InlineData("A dog runs along the beach with a fishing boat in the background", "boat")]
    public void Boats_behind_a_beach_are_in_the_water(string prompt, string boat) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldContain(thing => thing.Concept.Caption.Contains(boat) && thing.BackdropPlace == BackdropPlace.Water);

    [Theory]
    [InlineData("A street musician plays the saxophone on a rainy corner at night, a dog sleeping at his feet")]
    [InlineData("A man sells newspapers on a busy corner")]
    public void A_corner_is_of_streets(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Street);

    [Theory]
    [InlineData("A mermaid sits on a rock in the sea, a small crab next to her, full moon in the background")]
    [InlineData("A wolf stands on a cliff, full moon in the background")]
    public void A_moon_in_the_background_is_in_the_sky(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Single(thing => thing.Concept.Caption == "full moon")
            .BackdropPlace.ShouldBe(BackdropPlace.Sky);

    [Theory]
    [InlineData("A farmer drives a red tractor, a barn and a windmill on the hill behind him", "barn", "windmill")]
    [InlineData("A knight rides across a bridge toward a castle on a hill", "castle")]
    [InlineData("A girl picks flowers, a church on a hill", "church")]
    public void What_is_on_a_hill_beyond_somebody_is_far_off(string prompt, params string[] far)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        Captions(scene).ShouldNotContain("hill");
        foreach (var caption in far)
            scene.Objects.Single(thing => thing.Concept.Caption == caption).IsBackdrop.ShouldBeTrue(caption);
    }

    [Theory]
    [InlineData("a castle on a hill")]
    [InlineData("a boy on a hill, a house")]
    [InlineData("A castle on a hill. Above it fly birds.")]
    public void A_hill_that_one_is_on_stays(string prompt) => Captions(Vocabularies.Reader.Read(prompt)).ShouldContain("hill");

    [Theory]
    [InlineData("An elephant balances on a red ball in a circus tent while a clown juggles and the crowd cheers", "circus tent")]
    [InlineData("A boy sleeps in a tent, two bears dance and a fox plays the guitar", "camping tent")]
    public void A_tent_is_behind_the_company(string prompt, string tent) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.Single(thing => thing.Concept.Caption.EndsWith(tent, StringComparison.Ordinal))
            .IsBackdrop.ShouldBeTrue();

    [Theory]
    [InlineData(
        "A modern living room with a gray sofa, a round coffee table, a big plant and a painting of the sea above the sofa",
        "sofa"
    )]
    [InlineData("a bedroom with a bed, a lamp and a picture above the bed", "bed")]
    public void A_painting_hangs_above_what_was_named(string prompt, string furniture)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            relation =>
                scene.Objects[relation.First].Concept.Caption == "framed picture"
                && relation.Kind == SceneRelationKind.Above
                && scene.Objects[relation.Second].Concept.Caption == furniture,
            scene.Description
        );
        Captions(scene).ShouldNotContain("fireplace");
    }

    [Theory]
    [InlineData("A train crosses a bridge over a valley, mountains with snow in the background and a flock of birds in the sky")]
    [InlineData("A girl rides a horse, mountains in the background and a dog beside her")]
    public void Land_in_the_background_takes_nothing_with_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(
            relation => relation.Kind == SceneRelationKind.Behind || relation.Kind == SceneRelationKind.InFrontOf,
            scene.Description
        );
    }

    [Theory]
    [InlineData("A cowboy on a horse rides through the desert, cacti and red rocks on both sides", "cactus", "rock")]
    [InlineData("A king walks through the castle, guards on either side", "guard")]
    public void On_both_sides_is_at_his_sides(string prompt, params string[] sides)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        foreach (var side in sides)
            scene.Relations.ShouldContain(
                relation => relation.Kind == SceneRelationKind.Between && scene.Objects[relation.Second].Concept.Caption == side,
                scene.Description
            );
    }

    [Theory]
    [InlineData("An astronaut floats above the earth, with stars and a small rocket in the background")]
    [InlineData("A rocket and a planet in space with stars")]
    public void Space_has_stars_of_its_own(string prompt) => Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain("star");

    [Theory]
    [InlineData("A squirrel collects acorns under a tree, autumn mood")]
    [InlineData("A woman walks a dog in a park, autumn colors")]
    public void A_season_is_a_mood(string prompt) => Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().IsAutumn.ShouldBeTrue();

    [Theory]
    [InlineData("A family of four having a picnic in the park under a big oak tree, with a red checkered blanket, sandwiches and a basket")]
    [InlineData("A couple having a picnic with a blanket, wine and a basket")]
    public void Who_has_a_picnic_sits_on_the_blanket(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            relation =>
                relation.First == 0
                && relation.Kind == SceneRelationKind.On
                && scene.Objects[relation.Second].Concept.Caption.Contains("blanket", StringComparison.Ordinal),
            scene.Description
        );
        Captions(scene).Count(caption => caption.Contains("basket", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("A mouse in a tiny chef hat cooks cheese soup in a pot", "cheese wedge")]
    [InlineData("A girl in a hat eating chocolate cake", "chocolate bar")]
    public void What_food_is_of_is_no_other_food(string prompt, string other) =>
        Captions(Vocabularies.Reader.Read(prompt)).ShouldNotContain(other);

    [Theory]
    [InlineData("A fox and a bear dance under a tree, a full moon above", SceneLight.Night)]
    [InlineData("A girl feeds a horse, a dog runs past a house", SceneLight.Day)]
    public void Trees_houses_and_moons_are_outdoors(string prompt, SceneLight light)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.Place, ground.Light).ShouldBe((ScenePlace.Meadow, light));
    }

    [Theory]
    [InlineData("A group of penguins slides down a hill, northern lights in the dark sky")]
    [InlineData("A fox on a hill, aurora borealis, a small tent")]
    public void An_aurora_is_the_sky(string prompt) => Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().HasAurora.ShouldBeTrue();

    private static IEnumerable<string> Captions(Scene scene) => scene.Objects.Select(thing => thing.Concept.Caption);
}
