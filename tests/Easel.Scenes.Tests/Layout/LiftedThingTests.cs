using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>What is held up with both hands is above the head, however short the arms are.</summary>
public sealed class LiftedThingTests
{
    [Theory]
    [InlineData("a kid lifting a box")]
    [InlineData("a boy lifting a trophy")]
    [InlineData("a man lifting a trophy")]
    [InlineData("a man carrying a sofa")]
    [InlineData("a giant holding a tree")]
    public void It_hides_no_face(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var anchors = scene.Objects[0].Vector.ShouldNotBeNull().Anchors;
        var items = StageLayout
            .Arrange(
                scene,
                [.. scene.Objects.Select(thing => new Figure(0.9, 0.9) { Anchors = thing.Vector?.Anchors })],
                new ImageSize(1000, 1000)
            )
            .Items;
        var (who, lifted) = (items.First(item => item.Object == 0).Place, items.First(item => item.Object == 1).Place);
        var eyes = who.Y + (anchors.Head.ShouldNotBeNull().Y * who.Height);
        ((double)lifted.Bottom).ShouldBeLessThan(eyes);
    }

    [Theory]
    [InlineData("a girl holding letters")]
    [InlineData("a mailman delivering letters")]
    [InlineData("a man holding three newspapers")]
    public void Wide_things_that_are_held_lie_upon_each_other(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select((_, i) => new Figure(1, i == 0 ? 1.6 : 0.6)).ToArray();
        var items = StageLayout.Arrange(scene, figures, new ImageSize(1000, 1000)).Items.OrderBy(item => item.Object).ToList();
        var held = items.Skip(1).Select(item => item.Place).ToList();
        held.Count.ShouldBe(3);
        (held.Max(place => place.X) - held.Min(place => place.X)).ShouldBeLessThan(held[0].Width / 2);
    }
}
