using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Engine;

/// <summary>A picture of three by two pixels: 1 2 3 above 4 5 6.</summary>
public sealed class PictureTurnerTests
{
    [Fact]
    public void It_is_mirrored() => Reds(new PictureLook { IsMirrored = true }).ShouldBe([3, 2, 1, 6, 5, 4]);

    [Fact]
    public void It_is_upside_down() => Reds(new PictureLook { IsUpsideDown = true }).ShouldBe([4, 5, 6, 1, 2, 3]);

    [Fact]
    public void On_its_side_what_was_left_is_on_top()
    {
        using var picture = Numbered();
        using var turned = PictureTurner.OnItsSide(picture);
        turned.Size.ShouldBe(new ImageSize(2, 3));
        Channel(turned, 0).ShouldBe([4, 1, 5, 2, 6, 3]);
    }

    [Fact]
    public void Of_its_right_half_the_middle_is_kept_and_the_left_is_clear() =>
        // The middles of the columns are at 1/6, 1/2 and 5/6.
        Alphas(new PictureLook { Part = new StageRect(0.5, 0, 0.5, 1) }).ShouldBe([0, 200, 200, 0, 200, 200]);

    [Fact]
    public void Glass_covers_as_much_less_as_it_is_clear() => Alphas(new PictureLook { Clearness = 0.6 }).ShouldAllBe(alpha => alpha == 80);

    private static int[] Reds(PictureLook look) => Applied(look, 0);

    private static int[] Alphas(PictureLook look) => Applied(look, 3);

    private static int[] Applied(PictureLook look, int channel)
    {
        using var picture = Numbered();
        PictureTurner.Apply(picture, look);
        return Channel(picture, channel);
    }

    private static PixelBuffer Numbered()
    {
        var picture = PixelBuffer.Rent(new ImageSize(3, 2));
        for (var i = 0; i < 6; i++)
            new byte[] { (byte)(i + 1), 0, 0, 200 }.CopyTo(picture.Span[(i * PixelBuffer.BytesPerPixel)..]);
        return picture;
    }

    private static int[] Channel(PixelBuffer picture, int channel) =>
        [.. Enumerable.Range(0, 6).Select(i => (int)picture.Span[(i * PixelBuffer.BytesPerPixel) + channel])];
}
