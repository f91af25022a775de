using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

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
        scene.Objects[index].BackdropPlace.ShouldBe(BackdropPlace.Wall);
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
        Vocabularies.Reader.Read(prompt).Objects[0].BackdropPlace.ShouldBe(BackdropPlace.Ground);

    [Theory]
    [InlineData("a home office with a desk and a computer")]
    [InlineData("a laptop and a desk in a room")]
    [InlineData("a kitchen with a table and a vase")]
    public void What_one_uses_at_a_desk_stands_on_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var desk = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption is "desk" or "table");
        scene.Relations.ShouldContain(relation => relation.Kind == SceneRelationKind.On && relation.Second == desk);
    }

    [Fact]
    public void A_blackboard_is_behind_the_desks()
    {
        var scene = Vocabularies.Reader.Read("a classroom with desks and a blackboard");
        scene.Objects.Single(thing => thing.Concept.Caption == "blackboard").IsBackdrop.ShouldBeTrue();
        scene.Objects.Single(thing => thing.Concept.Caption == "desk").IsBackdrop.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_is_added_to_a_room_that_is_to_be_empty() =>
        Vocabularies.Reader.Read("a bedroom without furniture").Objects.ShouldBeEmpty();

    [Theory]
    [InlineData("a church interior", "stained glass window")]
    [InlineData("a church interior with stained glass windows", "stained glass window")]
    [InlineData("a castle interior", "throne")]
    [InlineData("a cafe interior", "cafe table")]
    [InlineData("a data center", "server rack")]
    public void A_building_seen_from_inside_is_a_room(string prompt, string mark)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(ScenePlace.Room);
        scene.Objects[0].Concept.Caption.ShouldBe(mark);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "church" || thing.Concept.Caption == "rocket");
    }

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

    [Theory]
    [InlineData("a kitchen with pans hanging on the wall", "frying pan")]
    [InlineData("a workshop with a hammer on the wall", "hammer")]
    public void What_is_on_the_wall_of_a_room_hangs_there(string prompt, string caption)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldNotContain(thing => thing.Concept.Caption == "wall");
        scene.Objects.First(thing => thing.Concept.Caption == caption).BackdropPlace.ShouldBe(BackdropPlace.Wall);
    }

    [Fact]
    public void Furniture_hangs_on_no_wall() =>
        Vocabularies
            .Reader.Read("a workshop interior with a workbench on the wall")
            .Objects.ShouldContain(thing => thing.Concept.Caption == "workbench" && thing.BackdropPlace == BackdropPlace.Ground);

    [Fact]
    public void Outside_a_wall_is_a_thing() =>
        Vocabularies.Reader.Read("a cat sitting on a wall").Objects.ShouldContain(thing => thing.Concept.Caption == "wall");

    [Theory]
    [InlineData("a dragon reading a book in a library")]
    [InlineData("a girl holding a book in a library")]
    public void A_book_in_somebodys_hand_leaves_the_library_its_shelf(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.Select(thing => thing.Concept.Caption).ShouldContain("tall bookcase");

    [Theory]
    [InlineData("an owl reading a book under a lamp")]
    [InlineData("a cat sleeping under a lamp")]
    [InlineData("a lamp above a table")]
    public void A_lamp_above_somebody_hangs(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "hanging lamp");
}
