using Easel.Scenes.Composition;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Shapes and solids, and everyday things, are drawn as what they are.</summary>
public sealed class ThingTests
{
    [Theory]
    [InlineData("a metallic blue sphere to the left of a yellow box", "sphere", "blue")]
    [InlineData("a red cube on top of a green cylinder", "cube", "red")]
    [InlineData("a purple cone and an orange cuboid", "cone", "purple")]
    [InlineData("a yellow hexagon next to a red pentagon", "hexagon", "yellow")]
    [InlineData("a pink oval above a green rectangle", "oval", "pink")]
    [InlineData("a grey torus behind a white hemisphere", "torus", "grey")]
    [InlineData("an orange trapezoid and a blue parallelogram", "trapezoid", "orange")]
    [InlineData("a green octagon under a brown semicircle", "octagon", "green")]
    public void A_shape_is_drawn_in_its_colour(string prompt, string shape, string colour)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.Count.ShouldBe(2, Vocabularies.Objects(scene));
        (scene.Objects[0].Concept.Caption, scene.Objects[0].Colour?.Name).ShouldBe((shape, colour));
        scene.Objects[0].Concept.Drawing.ShouldNotBeNull();
    }

    [Fact]
    public void A_shape_is_counted_like_any_thing()
    {
        var scene = Vocabularies.Reader.Read("ten triangles and five squares");
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.Select(thing => (thing.Concept.Caption, thing.Count)).ShouldBe([("triangle", 10), ("square", 5)]);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.Beside);
    }

    [Theory]
    [InlineData("a rubber tire", "tyre")]
    [InlineData("a white coaster", "coaster")]
    [InlineData("a rubber band", "rubber band")]
    [InlineData("a leather wallet", "wallet")]
    [InlineData("a wooden jewelry box", "jewellery box")]
    [InlineData("a phone case", "phone case")]
    [InlineData("a water bottle", "water bottle")]
    [InlineData("a metallic cufflink", "cufflinks")]
    [InlineData("an ottoman", "ottoman")]
    [InlineData("a checkered red and white tablecloth", "tablecloth")]
    [InlineData("a cheese grater", "cheese grater")]
    [InlineData("a pencil holder", "pencil holder")]
    [InlineData("a pepper grinder", "pepper mill")]
    [InlineData("a metallic canister", "canister")]
    [InlineData("a desk organizer", "pencil holder")]
    [InlineData("a traffic cone", "traffic cone")]
    public void An_everyday_thing_has_its_own_picture(string prompt, string thing)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Warnings.ShouldBeEmpty();
        scene.Objects.ShouldHaveSingleItem().Concept.Caption.ShouldBe(thing);
    }

    [Fact]
    public void A_picture_of_several_things_is_no_several_of_it() =>
        Vocabularies.Reader.Read("a beach with umbrellas").Objects.ShouldHaveSingleItem().Count.ShouldBe(1);

    [Fact]
    public void A_toy_is_as_large_as_toys_are()
    {
        var scene = Vocabularies.Reader.Read("a child with a toy airplane");
        (scene.Objects[1].Scale * scene.Objects[1].Concept.Traits.Metres).ShouldBe(0.3);
    }
}
