using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

/// <summary>A red square, 60 pixels of 100.</summary>
public sealed class NeonArtTests
{
    private const int Side = 100;

    [Fact]
    public void Lines_are_lit_and_what_is_between_them_is_dark()
    {
        using var picture = Square();
        ChangeArt.Apply(picture, SceneChange.Neon);
        var brightest = Enumerable.Range(0, Side).Max(x => (int)At(picture, x, Side / 2)[0]);
        brightest.ShouldBeGreaterThan(200);
        ((int)At(picture, Side / 2, Side / 2)[0]).ShouldBeLessThan(80);
    }

    [Fact]
    public void The_panel_has_round_corners()
    {
        using var picture = Square();
        ChangeArt.Apply(picture, SceneChange.Neon);
        At(picture, Side / 2, 6)[3].ShouldBe((byte)255);
        At(picture, 0, 0)[3].ShouldBe((byte)0);
    }

    [Fact]
    public void Upside_down_the_top_is_below()
    {
        using var picture = Square();
        At(picture, Side / 2, 20).Fill(255);
        ChangeArt.Apply(picture, SceneChange.UpsideDown);
        At(picture, Side / 2, 79)[1].ShouldBe((byte)255);
        At(picture, Side / 2, 20)[1].ShouldBe((byte)0);
    }

    private static PixelBuffer Square()
    {
        var picture = PixelBuffer.Rent(new ImageSize(Side, Side));
        picture.Span.Clear();
        for (var y = 20; y < 80; y++)
        {
            for (var x = 20; x < 80; x++)
                ((byte[])[220, 0, 0, 255]).CopyTo(At(picture, x, y));
        }

        return picture;
    }

    private static Span<byte> At(PixelBuffer picture, int x, int y) =>
        picture.Span.Slice(((y * Side) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
}
