using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Who is called after an instrument, a game or a trade is somebody with it, and hands hold what they are said to.</summary>
public sealed class PlayersTests
{
    [Theory]
    [InlineData("a trumpet player", "trumpet")]
    [InlineData("a saxophonist", "saxophone")]
    [InlineData("a cellist", "cello")]
    [InlineData("a clarinet player", "clarinet")]
    [InlineData("a trombonist", "trombone")]
    [InlineData("a tuba player", "tuba")]
    [InlineData("a flute player in the park", "flute")]
    [InlineData("a banjo player", "banjo")]
    [InlineData("a volleyball player", "volleyball")]
    [InlineData("a table tennis player", "ping pong")]
    [InlineData("a gamer", "video game")]
    [InlineData("a choir", "open book")]
    [InlineData("a plumber", "wrench")]
    public void They_hold_it(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
        var held = scene.Relations.Where(relation => relation.Kind == SceneRelationKind.HeldBy).ShouldHaveSingleItem();
        scene.Objects[held.First].Concept.Caption.ShouldBe(thing);
        scene.Objects[held.First].Count.ShouldBe(scene.Objects[0].Count);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a harpist", "harp")]
    [InlineData("a cashier", "cash register")]
    public void They_are_beside_what_stands(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Vector.ShouldBeOfType<PersonDrawing>();
        scene.Objects[1].Concept.Caption.ShouldBe(thing);
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Beside, 1));
    }

    [Theory]
    [InlineData("a bus driver", Prop.SteeringWheel)]
    [InlineData("a taxi driver", Prop.SteeringWheel)]
    [InlineData("an ice hockey player", Prop.HockeyStick)]
    [InlineData("a cricketer", Prop.Bat)]
    [InlineData("a waiter", Prop.Tray)]
    [InlineData("a street sweeper", Prop.Broom)]
    public void Some_are_drawn_with_it(string prompt, object prop)
    {
        Vocabularies.Person(prompt).Outfit.Prop.ShouldBe((Prop)prop);
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a choir singing")]
    [InlineData("a string quartet")]
    public void Bands_are_several(string prompt) => Vocabularies.Reader.Read(prompt).Objects[0].Count.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData("a girl playing the trombone", "trombone")]
    [InlineData("a man playing the clarinet", "clarinet")]
    [InlineData("a boy playing the harmonica", "harmonica")]
    public void Wind_instruments_are_blown(string prompt, string instrument)
    {
        Vocabularies.Person(prompt).PoseName.ShouldBe(PoseName.Blowing);
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe(instrument);
    }

    [Theory]
    [InlineData("a hand holding a flower")]
    [InlineData("a hand holding a phone")]
    [InlineData("a hand holding a pen")]
    public void A_hand_is_closed_about_what_it_holds(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(Hands.Holding);
        scene.Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));
    }

    [Theory]
    [InlineData("two hands shaking", "handshake")]
    [InlineData("a waving hand", "waving hand")]
    public void Other_hands_stay_what_they_are(string prompt, string hand) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(hand);

    [Theory]
    [InlineData("a monkey playing drums in a band", "drummer")]
    [InlineData("a cat playing guitar in a band", "guitarist")]
    [InlineData("a girl singing in a rock band", "singer")]
    [InlineData("a man playing the saxophone in a jazz band", "saxophonist")]
    public void Who_plays_in_a_band_is_one_of_it(string prompt, string replaced)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldNotContain(relation =>
            relation.Kind == SceneRelationKind.Behind && relation.First == 0 && relation.Second < 3
        );
        scene.Description.ShouldNotContain(replaced);
        scene.Objects.Count(thing => thing.Vector is PersonDrawing or AnimalDrawing).ShouldBe(3, scene.Description);
    }

    [Theory]
    [InlineData("a drummer in a band", "drum")]
    [InlineData("a guitarist in a rock band", "guitar")]
    public void Who_is_named_by_an_instrument_is_one_of_the_band(string prompt, string instrument)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count(thing => thing.Vector is PersonDrawing).ShouldBe(3, scene.Description);
        scene.Objects.Count(thing => thing.Concept.Caption == instrument).ShouldBe(1, scene.Description);
    }

    [Fact]
    public void A_garden_s_plants_are_drawn_beside_who_waters_them() =>
        Vocabularies.Objects(Vocabularies.Reader.Read("a girl watering the plants")).ShouldContain("potted plant");

    [Theory]
    [InlineData("a scuba diver and a fish")]
    [InlineData("a girl snorkeling with fish")]
    [InlineData("a diver with a shark")]
    public void Who_dives_has_a_mask_and_fins(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe("diver");
        scene.Objects[0].Vector.ShouldBeNull();
        scene.Warnings.ShouldBeEmpty();
    }
}
