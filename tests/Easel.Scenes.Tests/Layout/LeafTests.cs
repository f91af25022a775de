using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>What crawls on a leaf, and what is heaped in a wheelbarrow.</summary>
public sealed class LeafTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("seven ladybugs on a leaf")]
    [InlineData("three ants on a leaf")]
    [InlineData("a snail on a leaf")]
    public void What_crawls_is_upon_it(string prompt)
    {
        var places = Places(prompt);
        var leaf = places[^1];
        foreach (var thing in places[..^1])
        {
            thing.X.ShouldBeGreaterThanOrEqualTo(leaf.X);
            thing.Right.ShouldBeLessThanOrEqualTo(leaf.Right);
            thing.Y.ShouldBeGreaterThan(leaf.Y);
            thing.Bottom.ShouldBeLessThan(leaf.Bottom);
        }
    }

    [Theory]
    [InlineData("a wheelbarrow full of pumpkins")]
    [InlineData("a wheelbarrow full of watermelons")]
    public void A_wheelbarrow_holds_a_heap(string prompt)
    {
        var places = Places(prompt);
        places.Count.ShouldBe(6);
        var heap = places[1..];
        heap.Select(place => place.Y).Distinct().Count().ShouldBeGreaterThan(1, "in rows upon each other");
        heap.Max(place => place.Right).ShouldBeLessThanOrEqualTo(places[0].Right);
    }

    /// <summary>Of all objects, as they are counted.</summary>
    private static List<PixelArea> Places(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        return
        [
            .. StageLayout
                .Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas)
                .Items.GroupBy(item => item.Object)
                .OrderBy(items => items.Key)
                .Select(items => items.First().Place),
        ];
    }
}
