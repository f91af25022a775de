using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>An umbrella is over the heads of those whom it keeps dry.</summary>
public sealed class UmbrellaTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a woman with a red umbrella")]
    [InlineData("a man holding an umbrella in the rain")]
    [InlineData("a girl walking with an umbrella")]
    [InlineData("a frog holding an umbrella")]
    public void Held_its_canopy_begins_above_the_head_and_spreads_over_it(string prompt)
    {
        var (holder, umbrella, anchors) = Places(prompt);
        var head = anchors.ShouldNotBeNull().Head.ShouldNotBeNull();
        var (x, y) = (holder.X + (head.X * holder.Width), holder.Y + (head.Y * holder.Height));
        x.ShouldBeInRange(umbrella.X, umbrella.Right);
        ((double)umbrella.Y).ShouldBeLessThan(y - (anchors.HeadRadius * holder.Width));
    }

    [Theory]
    [InlineData("a couple under an umbrella")]
    [InlineData("a family under an umbrella")]
    [InlineData("a cat under an umbrella")]
    public void Over_them_all_it_is_wider_than_they_are(string prompt)
    {
        var (under, umbrella, _) = Places(prompt);
        umbrella.X.ShouldBeLessThan(under.X);
        umbrella.Right.ShouldBeGreaterThan(under.Right);
        umbrella.Y.ShouldBeLessThan(under.Y);
    }

    private static (PixelArea Who, PixelArea Umbrella, VectorAnchors? Anchors) Places(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects[1].Concept.Caption.ShouldBe("umbrella");
        var items = StageLayout
            .Arrange(
                scene,
                [.. scene.Objects.Select(thing => new Figure(thing.Vector is null ? 0.9 : 0.5, 0.9) { Anchors = thing.Vector?.Anchors })],
                Canvas
            )
            .Items;
        return (items.First(item => item.Object == 0).Place, items.First(item => item.Object == 1).Place, scene.Objects[0].Vector?.Anchors);
    }
}
