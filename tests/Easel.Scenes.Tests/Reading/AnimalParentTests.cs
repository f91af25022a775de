namespace Easel.Scenes.Tests.Reading;

/// <summary>The mother of an animal is one too, and a boat with sails is a sailboat.</summary>
public sealed class AnimalParentTests
{
    [Theory]
    [InlineData("a swan with her babies", "a swan and three swans")]
    [InlineData("a duck and her babies", "a duck and three baby ducks")]
    [InlineData("a lion with its young", "a lion and three lions")]
    [InlineData("a cat with her little ones", "a cat and three cats")]
    [InlineData("a woman with her babies", "a woman and three babies")]
    public void What_an_animal_has_are_its_own_young(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("a koala mother", "koala")]
    [InlineData("a cat mom with kittens", "cat")]
    [InlineData("a dog father with three puppies", "dog")]
    [InlineData("an elephant mother and her calf", "elephant")]
    [InlineData("the polar bear mother in the snow", "polar bear")]
    [InlineData("a koala with a baby on her back", "koala")]
    [InlineData("a monkey with two babies", "monkey")]
    [InlineData("a gorilla holding a baby", "gorilla")]
    public void Nobody_else_is_there(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(animal);
        scene.Objects.ShouldNotContain(thing => thing.Concept.IsPerson, scene.Description);
    }

    [Theory]
    [InlineData("a boat with red sails", "sailboat")]
    [InlineData("a ship with white sails", "sailing ship")]
    [InlineData("a fishing boat", "fishing boat")]
    public void A_boat_has_its_sails(string prompt, string boat)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(boat);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a duck with a line of ducklings behind it", "a duck followed by three ducklings")]
    [InlineData("a hen with a row of chicks following behind her", "a chicken followed by three chicks")]
    [InlineData("a goose with a string of goslings trailing after her", "a goose followed by three")]
    public void A_row_behind_somebody_follows(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldStartWith(told);

    [Theory]
    [InlineData("a polar bear cub sits on a piece of ice", "polar bear")]
    [InlineData("two seal pups on the beach", "seal")]
    [InlineData("an elephant calf by a river", "elephant")]
    [InlineData("a penguin chick in the snow", "penguin")]
    public void Young_ones_are_small_ones_of_their_kind(string prompt, string animal)
    {
        var young = Vocabularies.Reader.Read(prompt).Objects[0];
        young.Concept.Caption.ShouldBe(animal);
        young.Scale.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("a bear cub", "bear cub")]
    [InlineData("a tiger cub and a lion", "tiger cub")]
    public void Young_ones_with_a_name_of_their_own_keep_it(string prompt, string told) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldContain(told);

    [Theory]
    [InlineData("A panda is eating bamboo while its baby climbs a tree", "panda")]
    [InlineData("A giraffe drinks and its baby runs in the grass", "giraffe")]
    public void Its_baby_is_no_persons(string prompt, string animal)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count(thing => thing.Concept.Caption == animal).ShouldBe(2, scene.Description);
        scene.Objects.ShouldNotContain(thing => thing.Concept.IsPerson);
    }
}
