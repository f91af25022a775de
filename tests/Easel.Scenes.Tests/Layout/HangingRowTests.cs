using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Several that hang from one thing hang beside each other.</summary>
public sealed class HangingRowTests
{
    [Theory]
    [InlineData("a fireplace with three stockings", "christmas stocking", 3)]
    [InlineData("three monkeys hanging from a branch", "monkey", 3)]
    [InlineData("shirts on a clothesline", "t-shirt", 3)]
    [InlineData("five ornaments hanging from a branch", "christmas ornament", 5)]
    public void Several_hang_in_one_row_no_wider_than_what_they_hang_from(string prompt, string caption, int count)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var kind = scene.Objects.Index().Single(thing => thing.Item.Concept.Caption == caption).Index;
        scene.Relations.ShouldContain(relation => relation.First == kind && relation.Kind == SceneRelationKind.HangingFrom);
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], new ImageSize(1000, 1000)).Items;
        // Pictures are numbered one by one.
        var from = items.Single(item => item.Object == (kind == 0 ? count : 0)).Place;
        var hung = items.Where(item => item.Object != (kind == 0 ? count : 0)).Select(item => item.Place).ToList();
        hung.Count.ShouldBe(count);
        (hung.Max(place => place.Y) - hung.Min(place => place.Y)).ShouldBeLessThan(hung[0].Height / 4);
        (hung.Max(place => place.X + place.Width) - hung.Min(place => place.X)).ShouldBeLessThanOrEqualTo(from.Width);
    }
}
