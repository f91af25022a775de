namespace Easel.Scenes.Tests.Reading;

/// <summary>Houses and barns whose roof, door, walls, windows or chimney have colours of their own are drawn from these parts.</summary>
public sealed class PaintedPartTests
{
    [Theory]
    [InlineData("a house with a red roof", "a house with a red roof, flat style")]
    [InlineData("a white house with a blue door", "a white house with a blue door, flat style")]
    [InlineData("a yellow house with a brown roof and a red door", "a yellow house with a brown roof and a red door, flat style")]
    [InlineData("three houses with red roofs", "three houses with red roofs, flat style")]
    [InlineData("a house with an orange roof", "a house with an orange roof, flat style")]
    [InlineData("a barn with a green roof", "a barn with a green roof, flat style")]
    public void Roofs_and_doors_of_houses_have_the_colours_that_are_said(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldHaveSingleItem().Vector.ShouldNotBeNull();
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a church with a red roof", "a country church with a red roof, flat style")]
    [InlineData("a white car with black wheels", "a white family car with black wheels, flat style")]
    [InlineData("a red car with white doors and blue wheels", "a red family car with white doors and blue wheels, flat style")]
    [InlineData("a blue truck with red wheels", "a blue box truck with red wheels, flat style")]
    [InlineData("a castle with purple towers", "a stone castle with purple towers, flat style")]
    [InlineData("a sailboat with red sails", "a sailboat with red sails, flat style")]
    [InlineData("a school with a blue roof", "a country school with a blue roof, flat style")]
    public void Parts_of_ready_pictures_have_the_colours_that_are_said(string prompt, string told)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var thing = scene.Objects.ShouldHaveSingleItem();
        thing.Concept.Drawing.ShouldNotBeNull();
        thing.PartColours.ShouldNotBeEmpty();
        scene.Description.ShouldBe(told);
        scene.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Parts_of_which_nothing_is_said_have_the_colour_of_the_whole()
    {
        var car = Vocabularies.Reader.Read("a green car with white wheels").Objects[0];
        car.PartColours.Where(part => part.To == car.Colour!.Rgb).Count().ShouldBe(2);
    }

    [Fact]
    public void A_part_without_a_colour_leaves_the_art_as_it_is() =>
        Vocabularies.Objects(Vocabularies.Reader.Read("a church with a roof")).ShouldBe("flat church");
}
