using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Sizes of stories: what a mouse under a mushroom reads is no larger than the mouse, and a castle is upon the book that it comes out
/// of.</summary>
public sealed class StorySizeTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a squirrel reading a book under a mushroom")]
    [InlineData("a mouse reading under a mushroom")]
    [InlineData("a squirrel holding an acorn under a mushroom")]
    [InlineData("a hedgehog holding a strawberry under a mushroom")]
    public void What_is_held_under_a_mushroom_is_smaller_than_its_holder(string prompt)
    {
        var (scene, places) = Places(prompt);
        var held = scene.Relations.Single(relation => relation.Kind == SceneRelationKind.HeldBy);
        places[held.First].Height.ShouldBeLessThan(places[held.Second].Height);
        var mushroom = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "mushroom");
        places[held.Second].Height.ShouldBeLessThan(places[mushroom].Height);
    }

    [Theory]
    [InlineData("a squirrel reading a book next to a tree")]
    [InlineData("a squirrel reading a book under a tree")]
    [InlineData("a mouse cooking beside a tree")]
    public void Who_does_what_people_do_is_smaller_than_a_tree(string prompt)
    {
        var (scene, places) = Places(prompt);
        var tree = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "deciduous tree");
        ((double)places[0].Height).ShouldBeLessThan(0.6 * places[tree].Height);
    }

    [Theory]
    [InlineData("an old man peeling potatoes in front of a cabin")]
    [InlineData("a boy feeding ducks in front of a castle")]
    [InlineData("a girl kicking a ball beside a house")]
    public void What_is_beside_people_is_small_beside_them_before_a_house_too(string prompt)
    {
        var (_, places) = Places(prompt);
        ((double)places[1].Height).ShouldBeLessThan(0.45 * places[0].Height);
    }

    [Theory]
    [InlineData("a fairy sitting on a mushroom")]
    [InlineData("a gnome on a mushroom")]
    public void Who_sits_on_a_mushroom_has_room_there(string prompt)
    {
        var (_, places) = Places(prompt);
        ((double)places[1].Width).ShouldBeGreaterThan(0.6 * places[0].Width);
    }

    [Theory]
    [InlineData("a giant and a house")]
    [InlineData("a giant next to a tiny house")]
    public void A_giant_is_larger_than_a_house(string prompt)
    {
        var (_, places) = Places(prompt);
        places[0].Height.ShouldBeGreaterThan(places[1].Height);
    }

    [Theory]
    [InlineData("a castle coming out of a book")]
    [InlineData("an open book with a castle coming out of it")]
    [InlineData("a ship coming out of an open book")]
    [InlineData("a tree growing out of a book")]
    public void What_comes_out_of_a_book_is_upon_it(string prompt)
    {
        var (scene, places) = Places(prompt);
        var book = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == "open book");
        ((double)places[1 - book].Width).ShouldBeLessThan(places[book].Width);
    }

    [Theory]
    [InlineData(
        "A man in a brown coat stands next to a small red house and holds a box. A big dog is barking behind the fence",
        "dog",
        "house"
    )]
    [InlineData("A woman holds a cup and waits at a small bus stop. A big cat sits on a bench next to a lamp", "cat", "bus stop")]
    public void A_big_animal_among_many_things_is_smaller_than_a_small_building(string prompt, string animal, string building)
    {
        var (scene, places) = Places(prompt);
        var kinds = scene.Objects.Select(thing => thing.Concept.Caption).ToList();
        places[kinds.IndexOf(animal)].Height.ShouldBeLessThan(places[kinds.IndexOf(building)].Height, scene.Description);
    }

    [Theory]
    [InlineData("A monkey, a parrot and a tiger in the jungle near a waterfall")]
    [InlineData("A bear and a fox by a waterfall in the forest")]
    public void A_waterfall_comes_down_beyond_animals(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldContain(thing => thing.Concept.Caption == "waterfall" && thing.IsBackdrop);

    private static (Scene Scene, PixelArea[] Places) Places(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var items = StageLayout
            .Arrange(scene, [.. scene.Objects.Select(thing => new Figure(0.9, 0.9) { Anchors = thing.Vector?.Anchors })], Canvas)
            .Items;
        return (scene, [.. scene.Objects.Select((_, kind) => items.First(item => item.Object == kind).Place)]);
    }
}
