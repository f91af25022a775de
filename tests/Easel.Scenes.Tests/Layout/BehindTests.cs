using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Of who is behind a thing the head is seen; what is pulled has its handle at who pulls it.</summary>
public sealed class BehindTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a lion behind a rock")]
    [InlineData("a dog behind a sofa")]
    [InlineData("a mouse behind a cheese")]
    [InlineData("a cat behind a palm tree")]
    [InlineData("a fox behind a pine tree")]
    public void Of_an_animal_the_head_is_seen_at_the_left(string prompt)
    {
        var (scene, items) = Arranged(prompt, width: 1.2);
        var (behind, before) = (Place(items, 0), Place(items, 1));
        scene.Relations.ShouldContain(new SceneRelation(0, SceneRelationKind.Behind, 1));
        behind.X.ShouldBeLessThan(before.X + (before.Width / 3));
        (behind.X + (behind.Width / 2.0)).ShouldBeLessThan(before.X + (before.Width / 2.0));
    }

    [Theory]
    [InlineData("a bear behind a tree", "tall tree")]
    [InlineData("a horse hiding behind a tree", "tall tree")]
    [InlineData("a boy hiding behind a tree", "tall tree")]
    [InlineData("a fox behind a pine tree", "tall pine tree")]
    [InlineData("a snowman behind a fir tree", "tall pine tree")]
    public void No_low_crown_hides_who_is_behind_a_trunk(string prompt, string tree) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe(tree);

    [Theory]
    [InlineData("a house behind a tree")]
    [InlineData("a boy in front of a tree")]
    [InlineData("a cat under a tree")]
    public void Other_trees_are_as_they_are(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects[1].Concept.Caption.ShouldBe("deciduous tree");

    [Theory]
    [InlineData("a boy pulling a wagon", "cart", true)]
    [InlineData("a girl pulling a sled", "sled", true)]
    [InlineData("a farmer pulling a cart", "cart", true)]
    [InlineData("a child pushing a cart", "cart", true)]
    [InlineData("a donkey pulling a cart", "cart", false)]
    [InlineData("a car pulling a caravan", "caravan", false)]
    public void A_handle_is_at_who_pulls_it(string prompt, string cart, bool isMirrored)
    {
        var (scene, items) = Arranged(prompt, width: 0.9);
        var kind = scene.Objects.ToList().FindIndex(thing => thing.Concept.Caption == cart);
        items.First(item => item.Object == kind).Look.IsMirrored.ShouldBe(isMirrored);
    }

    private static PixelArea Place(IReadOnlyList<StagePicture> items, int kind) => items.First(item => item.Object == kind).Place;

    private static (Scene Scene, IReadOnlyList<StagePicture> Items) Arranged(string prompt, double width)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(thing => new Figure(thing.Concept.Traits.Animal ? width : 0.9, 0.9)
        {
            Anchors = thing.Vector?.Anchors,
        });
        return (scene, StageLayout.Arrange(scene, [.. figures], Canvas).Items);
    }
}
