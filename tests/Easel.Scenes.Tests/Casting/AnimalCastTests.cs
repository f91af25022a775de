using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Animals that do something are drawn doing it.</summary>
public sealed class AnimalCastTests
{
    private static readonly string[] OnFourLegs = ["cat", "dog", "horse", "lion", "elephant", "sheep", "crocodile"];

    [Theory]
    [InlineData("sleeping", "Asleep")]
    [InlineData("jumping", "Leaping")]
    [InlineData("running", "Running")]
    [InlineData("galloping through a meadow", "Running")]
    [InlineData("sitting on a chair", "Sitting")]
    [InlineData("roaring", "Roaring")]
    [InlineData("grazing in a meadow", "Eating")]
    [InlineData("swimming in a lake", "Swimming")]
    [InlineData("dancing", "Upright")]
    [InlineData("riding a bicycle", "Upright")]
    [InlineData("wearing a sweater", "Upright")]
    public void What_it_does_is_its_stance(string doing, string stance)
    {
        foreach (var animal in OnFourLegs)
            Animal($"a {animal} {doing}").Stance.ToString().ShouldBe(stance, animal);
    }

    [Theory]
    [InlineData("flying over the sea", "Flying")]
    [InlineData("spreading its wings", "Spread")]
    [InlineData("sleeping", "Asleep")]
    public void Birds_have_wings(string doing, string stance)
    {
        foreach (var animal in (string[])["bird", "eagle", "parrot", "duck", "swan"])
            Animal($"a {animal} {doing}").Stance.ToString().ShouldBe(stance, animal);
    }

    [Theory]
    [InlineData("a dolphin jumping out of the water")]
    [InlineData("a shark leaping out of the sea")]
    public void Who_leaps_out_of_the_water_is_not_under_it(string prompt)
    {
        Animal(prompt).Stance.ShouldBe(Stance.Leaping);
        Vocabularies.Reader.Read(prompt).Ground?.Place.ShouldNotBe(ScenePlace.UnderWater);
    }

    [Theory]
    [InlineData("a fox")]
    [InlineData("a kangaroo")]
    [InlineData("a cat and a dog")]
    [InlineData("three red birds")]
    [InlineData("an elephant in a meadow")]
    public void With_nothing_said_the_arts_own_picture_stays(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Vector == null);

    [Theory]
    [InlineData("a mother duck with ducklings", 1)]
    [InlineData("a dog and her puppy", 1)]
    public void Young_ones_are_smaller_than_their_mother(string prompt, int young)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[young].Vector.ShouldBeOfType<AnimalDrawing>();
        scene.Objects[young].Scale.ShouldBeLessThan(scene.Objects[0].Scale);
    }

    [Fact]
    public void A_scarf_is_drawn_with_the_animal_in_its_colour()
    {
        var scene = Vocabularies.Reader.Read("a penguin wearing a blue scarf");
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Scarf.ShouldNotBeNull();
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a panda eating bamboo")]
    [InlineData("a horse eating an apple")]
    [InlineData("a giraffe eating a leaf")]
    public void What_is_eaten_is_at_the_mouth(string prompt) =>
        Vocabularies.Reader.Read(prompt).Relations.ShouldContain(new SceneRelation(1, SceneRelationKind.HeldBy, 0));

    [Fact]
    public void A_vehicle_is_ridden_as_people_do()
    {
        Animal("a raccoon riding a skateboard").PoseName.ShouldBe(PoseName.Crouching);
        Vocabularies.Reader.Read("a raccoon riding a skateboard").Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.On, 1));
    }

    [Fact]
    public void Every_thing_that_a_verb_of_animals_asks_for_is_drawn() =>
        AnimalDoings
            .All.Select(doing => doing.Thing)
            .OfType<string>()
            .Where(thing => Vocabularies.Icons.FindNamed(thing) < 0)
            .ShouldBeEmpty();

    private static AnimalDrawing Animal(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>(prompt);
}
