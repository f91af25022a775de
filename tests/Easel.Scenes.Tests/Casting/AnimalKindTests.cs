using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Breeds look like themselves, and an animal of a profession or a story wears what belongs to it.</summary>
public sealed class AnimalKindTests
{
    [Theory]
    [InlineData("a pirate parrot", "parrot", "pirate")]
    [InlineData("an astronaut cat", "cat", "astronaut")]
    [InlineData("a dog astronaut", "dog", "astronaut")]
    [InlineData("a bear chef", "bear", "chef")]
    [InlineData("a frog prince", "frog", "prince")]
    [InlineData("a dog dressed as a wizard", "dog", "wizard")]
    [InlineData("a cat in a pirate costume", "cat", "pirate")]
    [InlineData("a hamster wearing a superhero costume", "hamster", "superhero")]
    public void An_animal_wears_what_its_profession_does(string prompt, string animal, string profession)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(animal);
        var drawing = scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        drawing.Outfit.ShouldBe(Outfits.Find(profession));
        drawing.Stance.ShouldBe(Stance.Upright);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a horse trainer")]
    [InlineData("a pig farmer")]
    public void Who_works_with_animals_is_none(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Vector == null || !(thing.Vector is AnimalDrawing));

    [Theory]
    [InlineData("a golden retriever", "a golden retriever, flat style")]
    [InlineData("an arctic fox", "an arctic fox, flat style")]
    public void A_breed_of_two_words_is_said_once(string prompt, string said) =>
        Vocabularies.Reader.Read(prompt).Description.ShouldBe(said);

    [Fact]
    public void A_snowy_owl_asks_for_no_snow() => Vocabularies.Reader.Read("a snowy owl on a branch").Ground.ShouldBeNull();

    [Fact]
    public void Who_is_dressed_as_somebody_wears_that() =>
        Vocabularies
            .Reader.Read("a boy dressed as a pirate")
            .Objects.ShouldHaveSingleItem()
            .Vector.ShouldBeOfType<Easel.Scenes.Figures.PersonDrawing>()
            .Outfit.Hat.ShouldBe(Hat.PirateHat);

    [Theory]
    [InlineData("a husky", "dog", "husky")]
    [InlineData("two huskies", "dog", "husky")]
    [InlineData("a corgi running", "dog", "corgi")]
    [InlineData("a siamese cat", "cat", "siamese")]
    [InlineData("a tabby cat sleeping", "cat", "tabby")]
    [InlineData("a robin", "bird", "robin")]
    [InlineData("a dalmatian", "dog", "dalmatian")]
    [InlineData("a chihuahua", "dog", "chihuahua")]
    [InlineData("a rottweiler", "dog", "rottweiler")]
    [InlineData("a blue jay", "bird", "blue jay")]
    [InlineData("a golden retriever", "dog", "golden retriever")]
    [InlineData("two golden retrievers", "dog", "golden retriever")]
    [InlineData("a golden retriever catching a ball", "dog", "golden retriever")]
    [InlineData("a chocolate labrador", "dog", "chocolate labrador")]
    [InlineData("a snowy owl", "owl", "snowy owl")]
    [InlineData("a bald eagle", "eagle", "bald eagle")]
    [InlineData("a golden eagle flying", "eagle", "golden eagle")]
    [InlineData("an arctic fox", "fox", "arctic fox")]
    public void A_breed_is_drawn_as_itself(string prompt, string animal, string breed)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[0].Concept.Caption.ShouldBe(animal);
        scene.Objects[0].Vector.ShouldBeOfType<AnimalDrawing>().Species.ShouldBe(Breeds.Find(breed, animal));
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a robot cat")]
    [InlineData("a zombie cat")]
    [InlineData("an alien cat")]
    public void A_word_before_it_changes_an_animal(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Species.Fur.ShouldNotBe(Fauna.Find("cat")!.Fur);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_breed_is_of_an_animal_that_is_drawn()
    {
        foreach (var (word, breed) in Breeds.All)
            Fauna.Find(breed.Of).ShouldNotBeNull(word);
    }

    [Fact]
    public void A_costume_lets_the_animal_do_what_it_does() =>
        Vocabularies
            .Reader.Read("a pirate cat dancing")
            .Objects[0]
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .PoseName.ShouldBe(PoseName.Dancing);

    [Theory]
    [InlineData("a golden retriever")]
    [InlineData("a golden retriever running on a beach")]
    [InlineData("two golden retrievers")]
    public void A_breed_keeps_the_colour_in_its_name(string prompt)
    {
        var dog = Vocabularies.Reader.Read(prompt).Objects[0];
        (dog.Concept.Caption, dog.Colour).ShouldBe(("dog", null));
        dog.Vector.ShouldBeOfType<AnimalDrawing>();
    }
}
