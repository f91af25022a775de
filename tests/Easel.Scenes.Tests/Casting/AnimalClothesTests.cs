using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Tests.Casting;

/// <summary>Whatever an animal wears, and wears besides, is on it.</summary>
public sealed class AnimalClothesTests
{
    [Theory]
    [InlineData("a dog with a hat and a scarf", 1)]
    [InlineData("a penguin in a top hat and bow tie", 2)]
    [InlineData("a dog in a sweater and sunglasses", 1)]
    [InlineData("a cat wearing a hat and boots", 1)]
    [InlineData("a bear wearing a red scarf and a blue hat and mittens", 1)]
    [InlineData("a ghost with a hat and a scarf", 2)]
    public void What_is_named_after_its_clothes_is_worn_too(string prompt, int things)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.Count.ShouldBe(things, Vocabularies.Objects(scene));
        scene.Relations.ShouldAllBe(relation => relation.Kind == SceneRelationKind.WornBy && relation.Second == 0);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a bear wearing mittens")]
    [InlineData("a cat wearing red gloves")]
    [InlineData("a frog in a hat and gloves")]
    [InlineData("a kangaroo with boxing gloves")]
    public void Gloves_are_on_its_paws(string prompt)
    {
        var drawing = Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();
        drawing.Stance.ShouldBe(Stance.Upright);
        drawing.Outfit.ShouldNotBeNull().Gloves.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("a bear wearing a backpack")]
    [InlineData("a fox with a backpack")]
    [InlineData("a penguin wearing a hat and a backpack")]
    public void A_backpack_is_on_its_back(string prompt) =>
        Vocabularies
            .Reader.Read(prompt)
            .Objects[0]
            .Vector.ShouldBeOfType<AnimalDrawing>()
            .Outfit.ShouldNotBeNull()
            .Backpack.ShouldNotBeNull();

    [Theory]
    [InlineData("a fox, orange, minimal", "flat orange fox")]
    [InlineData("a cat, a mouse", "flat cat + flat mouse")]
    [InlineData("apple, banana, orange", "flat red apple + flat banana + flat tangerine")]
    public void A_colour_after_a_comma_is_of_what_was_named(string prompt, string objects) =>
        Vocabularies.Objects(Vocabularies.Reader.Read(prompt)).ShouldBe(objects);

    [Theory]
    [InlineData("a cat in a witch hat on a pumpkin")]
    [InlineData("a dog wearing a crown on a rock")]
    [InlineData("a rabbit in a top hat on a stage")]
    public void A_hat_is_on_the_head_of_who_stands_upon_something(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Vector.ShouldBeOfType<AnimalDrawing>();

    [Theory]
    [InlineData("a cat with boots", "a cat wearing boots, flat style")]
    [InlineData("a dog with shoes", "a dog wearing shoes, flat style")]
    [InlineData("a hippo wearing ballet shoes", "a hippopotamus wearing ballet shoes, flat style")]
    [InlineData("a mouse with red boots", "a mouse wearing red boots, flat style")]
    [InlineData(
        "a woman with red boots and an umbrella walks her dog",
        "a woman wearing red boots walking and holding an umbrella and a dog, flat style"
    )]
    public void Shoes_are_on_their_feet(string prompt, string told) => Vocabularies.Reader.Read(prompt).Description.ShouldBe(told);

    [Theory]
    [InlineData("a penguin wearing roller skates", nameof(Ride.RollerSkates))]
    [InlineData("a bear wearing a scarf and ice skates", nameof(Ride.IceSkates))]
    [InlineData("a fox wearing ice skates", nameof(Ride.IceSkates))]
    public void Skates_are_too(string prompt, string skates)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<AnimalDrawing>().Ridden!.Kind.Ride.ToString().ShouldBe(skates);
        scene.Warnings.ShouldBeEmpty();
    }
}
