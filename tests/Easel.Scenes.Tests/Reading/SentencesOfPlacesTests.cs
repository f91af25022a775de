using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Where people are who work at tables and sail on ships, and whose mother is spoken of.</summary>
public sealed class SentencesOfPlacesTests
{
    [Theory]
    [InlineData("a grandmother rolling dough on a table")]
    [InlineData("a boy drawing on the table")]
    [InlineData("a woman kneading on a table")]
    public void Who_works_at_a_table_stands_on_none(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Relations.ShouldNotContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a man dancing on a table")]
    [InlineData("a boy standing on a table")]
    public void Who_stands_on_one_does(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(relation => relation.First == 0 && relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("A pirate captain stands on the deck. Seagulls fly above the ship.", "pirate ship deck")]
    [InlineData("a pirate stands on the deck", "pirate ship deck")]
    [InlineData("a sailor on the deck of a ship", "ship deck")]
    public void Who_is_on_deck_is_on_the_ship(string prompt, string ship)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene
            .Objects.Count(thing =>
                thing.Concept.Caption.EndsWith("ship", StringComparison.Ordinal)
                || thing.Concept.Caption.EndsWith("ship deck", StringComparison.Ordinal)
            )
            .ShouldBe(1, scene.Description);
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == ship, scene.Description);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The rain falls outside. A cat sleeps on the sofa.", "window with rain")]
    [InlineData("a cat sleeps on the sofa. It is raining outside.", "window with rain")]
    [InlineData("Snow falls outside. A dog sleeps by the fireplace.", "window with snow")]
    [InlineData("a cat sleeping on an armchair while it rains", "window with rain")]
    public void It_is_dry_where_furniture_stands(string prompt, string window)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var ground = scene.Ground.ShouldNotBeNull();
        (ground.Place, ground.Weather).ShouldBe((ScenePlace.Room, SceneWeather.Clear));
        scene.Objects.ShouldContain(thing => thing.Concept.Caption == window, scene.Description);
    }

    [Theory]
    [InlineData("a sofa in the rain")]
    [InlineData("a cat sleeping on a sofa in the rain")]
    public void It_rains_upon_what_is_in_the_rain(string prompt) =>
        Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull().Weather.ShouldBe(SceneWeather.Rain);

    [Fact]
    public void A_floor_lamp_stands_on_no_sofa() =>
        Vocabularies
            .Reader.Read("a cat on a sofa next to a lamp")
            .Relations.ShouldNotContain(relation => relation.First == 2 && relation.Kind == SceneRelationKind.On);

    [Theory]
    [InlineData("a dog with a baby")]
    [InlineData("a cat and a baby")]
    public void Babies_with_pets_are_people(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "baby", prompt);

    [Fact]
    public void The_mother_of_a_girl_is_no_duck()
    {
        var scene = Vocabularies.Reader.Read("A girl feeds ducks. Her mother watches.");
        scene.Objects.Count(thing => thing.Concept.Caption == "duck").ShouldBe(1, scene.Description);
        scene.Warnings.ShouldBeEmpty();
    }
}
