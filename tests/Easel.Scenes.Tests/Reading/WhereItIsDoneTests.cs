using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Where somebody is who does something is read with what they do: within their house, at sea in a storm, on an island.</summary>
public sealed class WhereItIsDoneTests
{
    [Theory]
    [InlineData("In the morning a farmer leads a cow")]
    [InlineData("Early in the morning, a boy feeds a dog")]
    [InlineData("Late in the afternoon a girl rides a horse")]
    [InlineData("A boy feeds a dog early in the morning")]
    public void A_morning_takes_nobody_away(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty(scene.Description);
        scene.Objects.Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("Autumn leaves cover the ground. A girl sits on a bench.")]
    [InlineData("A girl sits on a bench. The path is covered with golden leaves.")]
    [InlineData("A dog runs through a park while fallen leaves carpet the grass")]
    public void Leaves_that_cover_the_ground_are_autumn(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldContain("autumn");
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "pile of leaves");
    }

    [Theory]
    [InlineData("A witch stirs a cauldron in her cottage")]
    [InlineData("A grandmother knits in her small house")]
    [InlineData("A bear drinks tea in his hut")]
    public void Who_does_it_in_their_house_is_seen_within(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(ScenePlace.Room);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Traits.Building);
    }

    [Theory]
    [InlineData("A couple at a round table with a red tablecloth and candles")]
    [InlineData("A family sits at a table with a checkered tablecloth")]
    [InlineData("A table with a red tablecloth and a vase")]
    public void A_tablecloth_is_no_second_table(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "table");
        scene.Objects.Count(thing => thing.Concept.Caption == "tablecloth").ShouldBeLessThan(2, scene.Description);
    }

    [Theory]
    [InlineData("A chef tosses a pizza as two customers watch from the counter")]
    [InlineData("A man watches from his desk")]
    public void Who_watches_from_a_table_is_at_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Description.ShouldNotContain("on a table");
        scene.Description.ShouldNotContain("on a desk");
    }

    [Theory]
    [InlineData("A pirate digs up a treasure chest on a tropical island", "pirate")]
    [InlineData("A boy flies a kite on a small island", "boy")]
    public void Who_does_it_on_an_island_is_there(string prompt, string who)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldContain(
            relation =>
                relation.Kind == SceneRelationKind.On
                && scene.Objects[relation.First].Concept.Caption == who
                && scene.Objects[relation.Second].Concept.Traits.Island,
            scene.Description
        );
    }

    [Theory]
    [InlineData("A man runs after a bus and papers flying behind him")]
    [InlineData("A girl with papers flying around her")]
    public void Who_has_what_flies_stays_on_the_ground(string prompt) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldNotContain("flying");

    [Theory]
    [InlineData("A boy lies in the grass looking at the clouds")]
    [InlineData("Two girls on a beach looking at the clouds")]
    public void Clouds_that_one_looks_at_are_in_the_sky(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldNotContain(thing => thing.Concept.Caption == "cloud");

    [Theory]
    [InlineData("A hedgehog is baking bread in an oven")]
    [InlineData("A mouse bakes a cake in the oven")]
    public void Who_bakes_is_in_no_oven(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(
            relation => relation.Kind == SceneRelationKind.In && scene.Objects[relation.First].Concept.Traits.Lives,
            scene.Description
        );
    }

    [Theory]
    [InlineData("In a quiet cafe a man reads a book", ScenePlace.Room)]
    [InlineData("In a quiet park, a woman walks her dog", ScenePlace.Meadow)]
    [InlineData("A student sleeps in a quiet library", ScenePlace.Room)]
    public void A_quiet_place_is_a_place(string prompt, object place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull(scene.Description).Place.ShouldBe(place);
        scene.Objects.ShouldContain(thing => thing.Concept.IsPerson);
    }

    [Theory]
    [InlineData("In a small village a man sells bread", "village")]
    [InlineData("In a big castle a princess dances", "castle")]
    public void Who_comes_after_where_they_are_is_there(string prompt, string where)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(thing => thing.Concept.IsPerson, scene.Description);
        scene.Warnings.ShouldNotContain(warning =>
            warning.Message.Contains($"'{where}'", StringComparison.Ordinal) && warning.Code == "prompt_not_drawn"
        );
    }

    [Theory]
    [InlineData("A boy sits on the floor of his room building a rocket")]
    [InlineData("A girl sits in the garden painting a flower")]
    public void Who_builds_in_a_room_is_on_no_building(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects.ShouldNotContain(thing => thing.Concept.Traits.Building || thing.Concept.Caption == "framed picture");

    [Theory]
    [InlineData("A small boat is caught in a storm, the captain holds the wheel")]
    [InlineData("A sailboat in the rain and a whale")]
    public void A_boat_in_a_storm_is_at_sea(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Sea);

    [Theory]
    [InlineData("Grandpa teaches his grandson to fish from a rowboat on a lake")]
    [InlineData("A father teaches his daughter to row in a canoe")]
    public void Who_teaches_in_a_boat_is_in_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Relations.Count(relation => relation.Kind == SceneRelationKind.In && scene.Objects[relation.Second].Concept.Traits.Afloat)
            .ShouldBe(2, scene.Description);
    }

    [Theory]
    [InlineData("A pilot waves from the cockpit of a small yellow plane")]
    [InlineData("A dog looks out of the cockpit of a helicopter")]
    public void A_cockpit_that_one_waves_from_is_seen_from_outside(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground?.Place.ShouldNotBe(ScenePlace.Room);
}
