namespace Easel.Scenes.Tests;

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
}
