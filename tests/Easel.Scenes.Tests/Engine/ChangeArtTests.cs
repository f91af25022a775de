using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

/// <summary>A red square of 200 pixels in the middle of 240, or a stem of 20 as high with a red head of 60 on it.</summary>
public sealed class ChangeArtTests
{
    private const int Side = 240;

    [Fact]
    public void A_bite_is_gone_where_the_edge_was_and_no_more()
    {
        using var picture = Painted((x, y) => x is >= 20 and < 220 && y is >= 20 and < 220);
        ChangeArt.Apply(picture, SceneChange.Bitten);
        // From the middle three right and four up, the line leaves the square at its right side: 120 + 100, 120 - 75.
        Alpha(picture, 215, 45).ShouldBe((byte)0);
        Alpha(picture, 120, 120).ShouldBe((byte)255);
        Alpha(picture, 30, 210).ShouldBe((byte)255);
        // Three circles of 24 pixels, half of each outside or upon another: less than all of them, more than the half of one.
        Gone(picture, 200 * 200).ShouldBeInRange(900, 5600);
    }

    [Fact]
    public void A_torn_corner_has_teeth()
    {
        using var picture = Painted((x, y) => x is >= 20 and < 220 && y is >= 20 and < 220);
        ChangeArt.Apply(picture, SceneChange.Torn);
        Alpha(picture, 215, 215).ShouldBe((byte)0);
        Alpha(picture, 25, 215).ShouldBe((byte)255);
        Alpha(picture, 215, 25).ShouldBe((byte)255);
        // Between the shallowest and the deepest tooth: triangles of 0.42 and 0.53 of the sides.
        Gone(picture, 200 * 200).ShouldBeInRange((int)(200 * 200 * 0.42 * 0.42 / 2) - 200, (int)(200 * 200 * 0.53 * 0.53 / 2) + 200);
    }

    [Fact]
    public void A_wilted_flower_hangs_its_head_to_the_right()
    {
        using var picture = Painted(IsFlower);
        ChangeArt.Apply(picture, SceneChange.Wilted);
        var seen = Pixels().Where(at => Alpha(picture, at.X, at.Y) > 128).ToList();
        // The foot stays, and what was straight above it is not there any more.
        Alpha(picture, 120, 200).ShouldBe((byte)255);
        Alpha(picture, 120, 30).ShouldBe((byte)0);
        seen.Average(at => at.X).ShouldBeGreaterThan(Pixels().Where(at => IsFlower(at.X, at.Y)).Average(at => at.X) + 10);
        seen.Min(at => at.Y).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void What_is_old_is_paler_and_keeps_its_outline()
    {
        using var picture = Painted(IsFlower);
        var before = Chroma(picture, 120, 200);
        ChangeArt.Apply(picture, SceneChange.Aged);
        Pixels().ShouldAllBe(at => Alpha(picture, at.X, at.Y) == (IsFlower(at.X, at.Y) ? 255 : 0));
        Pixels().Where(at => IsFlower(at.X, at.Y)).ShouldAllBe(at => Chroma(picture, at.X, at.Y) < before);
    }

    [Fact]
    public void Nothing_is_changed_where_nothing_happened()
    {
        using var picture = Painted(IsFlower);
        ChangeArt.Apply(picture, SceneChange.None);
        Pixels().ShouldAllBe(at => Alpha(picture, at.X, at.Y) == (IsFlower(at.X, at.Y) ? 255 : 0));
    }

    private static double Chroma(PixelBuffer picture, int x, int y) =>
        OkLab.Of(picture.Span.Slice(((y * Side) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel)).Chroma;

    private static bool IsFlower(int x, int y) =>
        (x is >= 110 and < 130 && y is >= 80 and < 220) || (x is >= 90 and < 150 && y is >= 20 and < 80);

    private static PixelBuffer Painted(Func<int, int, bool> isThing)
    {
        var picture = PixelBuffer.Rent(new ImageSize(Side, Side));
        picture.Span.Clear();
        foreach (var (x, y) in Pixels())
        {
            if (isThing(x, y))
                (picture.Span[Index(x, y)], picture.Span[Index(x, y) + 3]) = (229, 255);
        }

        return picture;
    }

    private static int Gone(PixelBuffer picture, int whole) => whole - Pixels().Count(at => Alpha(picture, at.X, at.Y) > 128);

    private static IEnumerable<(int X, int Y)> Pixels() =>
        from y in Enumerable.Range(0, Side)
        from x in Enumerable.Range(0, Side)
        select (x, y);

    private static byte Alpha(PixelBuffer picture, int x, int y) => picture.Span[Index(x, y) + 3];

    private static int Index(int x, int y) => ((y * Side) + x) * PixelBuffer.BytesPerPixel;
}
