using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Light, dark and vivid shades of colours, and things in two colours.</summary>
public sealed class ColourShadeTests
{
    // Blue is 30, 136, 229 and red 229, 57, 53; light adds three fifths of what is missing to 255, dark halves.
    [Theory]
    [InlineData("a light blue car", "light blue", 165, 207, 244)]
    [InlineData("a pale blue mug", "light blue", 165, 207, 244)]
    [InlineData("a pastel red lamp", "light red", 244, 175, 174)]
    [InlineData("a dark red sofa", "dark red", 114, 28, 26)]
    [InlineData("the mug is dark red", "dark red", 114, 28, 26)]
    public void A_thing_has_the_shade_that_is_said(string prompt, string name, byte red, byte green, byte blue)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        var colour = scene.Objects.ShouldHaveSingleItem().Colour.ShouldNotBeNull();
        (colour.Name, colour.Rgb).ShouldBe((name, new Rgb(red, green, blue)));
        scene.Description.ShouldContain(name);
        // The model has learnt the plain colours alone.
        scene.Objects[0].Caption.ShouldNotContain(name);
        scene.Objects[0].Caption.ShouldContain(name.Split(' ')[1]);
    }

    [Theory]
    [InlineData("a neon green backpack")]
    [InlineData("a bright orange chair")]
    [InlineData("a fluorescent blue box")]
    public void A_vivid_colour_is_farther_from_grey(string prompt)
    {
        var colour = Vocabularies.Reader.Read(prompt).Objects.ShouldHaveSingleItem().Colour.ShouldNotBeNull();
        var plain = Vocabularies.Icons.Colours.First(known => colour.Name.EndsWith($" {known.Name}", StringComparison.Ordinal)).Rgb;
        Spread(colour.Rgb).ShouldBeGreaterThan(Spread(plain));

        static int Spread(Rgb rgb) => Math.Max(rgb.Red, Math.Max(rgb.Green, rgb.Blue)) - Math.Min(rgb.Red, Math.Min(rgb.Green, rgb.Blue));
    }

    [Fact]
    public void Each_of_two_has_its_own_shade() =>
        Vocabularies
            .Reader.Read("a light blue car and a dark blue car and three light green balloons")
            .Objects.Select(thing => (thing.Colour?.Name, thing.Count))
            .ShouldBe([("light blue", 1), ("dark blue", 1), ("light green", 3)]);

    [Fact]
    public void Each_colour_of_several_has_its_own_shade() =>
        Vocabularies
            .Reader.Read("four light blue and dark red balloons")
            .Objects.Select(thing => (thing.Colour?.Name, thing.Count))
            .ShouldBe([("light blue", 2), ("dark red", 2)]);

    [Theory]
    [InlineData("a red and white umbrella", "red", "white", SurfaceKind.Panels)]
    [InlineData("a blue and yellow tent", "blue", "yellow", SurfaceKind.Panels)]
    [InlineData("a black and yellow car", "black", "yellow", SurfaceKind.Halves)]
    [InlineData("a blue and white mug", "blue", "white", SurfaceKind.Halves)]
    public void One_thing_may_have_two_colours(string prompt, string first, string second, SurfaceKind kind)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        var thing = scene.Objects.ShouldHaveSingleItem();
        (thing.Colour?.Name, thing.SurfaceColour?.Name, thing.Surface?.Kind).ShouldBe((first, second, kind));
        scene.Description.ShouldContain($" {first} and {second} ");
    }
}
