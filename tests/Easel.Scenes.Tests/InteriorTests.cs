using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests;

/// <summary>Windows and pictures hang on the walls of rooms, and carpets lie on their floors.</summary>
public sealed class InteriorTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a bathroom with a mirror and a sink", "mirror")]
    [InlineData("a bedroom with a window and a cat on the bed", "window")]
    [InlineData("a museum with paintings", "framed picture")]
    [InlineData("a cozy living room with a fireplace", "window with curtains")]
    [InlineData("a classroom with desks", "window")]
    public void What_hangs_is_on_the_wall(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var index = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == caption);
        scene.Objects[index].Wall.ShouldBe(SceneWall.Hanging);
        foreach (var place in Places(scene, index))
        {
            place.Bottom.ShouldBeLessThan(500, "above the floor");
            place.X.ShouldBeGreaterThanOrEqualTo(0);
            place.Right.ShouldBeLessThanOrEqualTo(Canvas.Width);
        }
    }

    [Fact]
    public void A_carpet_is_flat_on_the_floor_under_what_stands_there()
    {
        var scene = Vocabularies.Reader.Read("a living room with a sofa and a rug");
        var index = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "carpet");
        var place = Places(scene, index).ShouldHaveSingleItem();
        place.Y.ShouldBeGreaterThan(700);
        place.Width.ShouldBeGreaterThan(2 * place.Height);
        var layout = Layout(scene);
        layout
            .Items.Select(item => item.Object)
            .ToList()
            .IndexOf(index)
            .ShouldBeLessThan(layout.Items.Select(item => item.Object).ToList().IndexOf(0));
    }

    [Theory]
    [InlineData("a window")]
    [InlineData("a mirror on a table in a room")]
    public void A_thing_elsewhere_hangs_nowhere(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[0].Wall.ShouldBe(SceneWall.Standing);

    [Fact]
    public void Nothing_is_added_to_a_room_that_is_to_be_empty() =>
        Vocabularies.Reader.Read("a bedroom without furniture").Objects.ShouldBeEmpty();

    private static StageLayout Layout(Scene scene) =>
        StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas);

    private static List<Abstractions.Pixels.PixelArea> Places(Scene scene, int kind)
    {
        var first = scene.Objects.Take(kind).Sum(thing => thing.Count);
        return
        [
            .. Layout(scene)
                .Items.Where(item => item.Object >= first && item.Object < first + scene.Objects[kind].Count)
                .Select(item => item.Place),
        ];
    }
}
