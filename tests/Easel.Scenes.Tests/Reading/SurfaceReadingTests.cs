using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>What things are made of, and their patterns.</summary>
public sealed class SurfaceReadingTests
{
    [Theory]
    [InlineData("a striped blue mug", "mug", SurfaceKind.Striped, "blue")]
    [InlineData("a polka dot umbrella", "umbrella", SurfaceKind.Dotted, null)]
    [InlineData("a plaid shirt", "t-shirt", SurfaceKind.Plaid, null)]
    [InlineData("a floral vase", "vase", SurfaceKind.Floral, null)]
    [InlineData("a wooden spoon", "spoon", SurfaceKind.Wooden, "brown")]
    [InlineData("a red wooden box", "box", SurfaceKind.Wooden, "red")]
    [InlineData("a metallic car", "automobile", SurfaceKind.Metallic, "grey")]
    [InlineData("a shiny metal spoon", "spoon", SurfaceKind.Metallic, "grey")]
    [InlineData("a glass vase", "vase", SurfaceKind.Glass, null)]
    [InlineData("a leather sofa", "sofa", SurfaceKind.Leather, "brown")]
    [InlineData("a black leather sofa", "sofa", SurfaceKind.Leather, "black")]
    [InlineData("a stone bridge", "bridge", SurfaceKind.Stone, "grey")]
    [InlineData("a fabric pillow", "pillow", SurfaceKind.Fabric, null)]
    [InlineData("a rubber ball", "ball", SurfaceKind.Rubber, null)]
    [InlineData("a plastic bottle", "bottle", SurfaceKind.Glossy, null)]
    [InlineData("a box made of felt", "box", SurfaceKind.Fabric, null)]
    [InlineData("a cup made of glass", "cup", SurfaceKind.Glass, null)]
    [InlineData("a mug with polka dots", "mug", SurfaceKind.Dotted, null)]
    public void It_is_drawn_on_the_thing(string prompt, string thing, SurfaceKind kind, string? colour)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var read = scene.Objects[0];
        read.Concept.Caption.ShouldBe(thing, Vocabularies.Objects(scene));
        (read.Surface?.Kind, read.Colour?.Name).ShouldBe((kind, colour));
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");
        scene.Objects.Count(other => other.Concept.Caption is "glass" or "rock" or "paper" or "credit card").ShouldBe(0);
    }

    [Theory]
    [InlineData("a checkered red and white blanket", "red", "white")]
    [InlineData("a red and white striped umbrella", "red", "white")]
    [InlineData("two blue and yellow striped mugs", "blue", "yellow")]
    public void A_pattern_has_two_colours(string prompt, string first, string second)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        var thing = scene.Objects.ShouldHaveSingleItem();
        (thing.Colour?.Name, thing.SurfaceColour?.Name).ShouldBe((first, second));
    }

    [Theory]
    [InlineData("a fabric dress and a leather belt", SurfaceKind.Fabric, SurfaceKind.Leather)]
    [InlineData("a glass table and a wooden door", SurfaceKind.Glass, SurfaceKind.Wooden)]
    [InlineData("a metallic spoon and a fabric pillow", SurfaceKind.Metallic, SurfaceKind.Fabric)]
    public void Each_of_two_things_has_its_own(string prompt, SurfaceKind first, SurfaceKind second) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Surface?.Kind).ShouldBe([first, second]);

    [Theory]
    [InlineData("a glass of water")]
    [InlineData("a glass and a stone")]
    [InlineData("a piece of paper")]
    [InlineData("a rock")]
    public void A_material_by_itself_is_a_thing(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Surface == null);

    [Theory]
    [InlineData("a man in striped shorts", "striped")]
    [InlineData("a metallic elephant", "metallic")]
    [InlineData("a wooden zorp", "wooden")]
    public void It_is_warned_of_where_it_is_not_drawn(string prompt, string word) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldContain(warning => warning.Message.Contains($"'{word}", StringComparison.Ordinal));

    [Fact]
    public void The_description_says_it() =>
        Vocabularies
            .Reader.Read("a striped blue mug and a wooden chair")
            .Description.ShouldBe("a striped blue mug and a wooden chair, flat style");

    [Theory]
    [InlineData("a red apple on a wooden table", "table")]
    [InlineData("a wooden chair", "chair")]
    public void What_is_of_wood_anyway_keeps_its_colour(string prompt, string caption) =>
        Vocabularies.Reader.Read(prompt).Objects.First(thing => thing.Concept.Caption == caption).Colour.ShouldBeNull();
}
