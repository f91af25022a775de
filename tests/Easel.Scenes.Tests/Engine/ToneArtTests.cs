using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

/// <summary>Luma by Rec. 601: 0.299 red, 0.587 green, 0.114 blue.</summary>
public sealed class ToneArtTests
{
    [Theory]
    [InlineData(255, 0, 0, 76)]
    [InlineData(0, 255, 0, 150)]
    [InlineData(0, 0, 255, 29)]
    [InlineData(200, 100, 50, 124)]
    [InlineData(255, 255, 255, 255)]
    public void Black_and_white_keeps_how_light_a_pixel_is(byte red, byte green, byte blue, int luma)
    {
        using var picture = Pixel(red, green, blue);
        ToneArt.Apply(picture, SceneTone.BlackAndWhite);
        foreach (var channel in picture.Span[..3].ToArray())
            ((int)channel).ShouldBeInRange(luma - 1, luma + 1);
        picture.Span[3].ShouldBe((byte)200);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    public void Sepia_leaves_black_and_white(byte level)
    {
        using var picture = Pixel(level, level, level);
        ToneArt.Apply(picture, SceneTone.Sepia);
        picture.Span[..3].ToArray().ShouldAllBe(channel => channel == level);
    }

    [Fact]
    public void Sepia_is_brown_between()
    {
        using var picture = Pixel(0, 0, 255);
        ToneArt.Apply(picture, SceneTone.Sepia);
        picture.Span[0].ShouldBeGreaterThan(picture.Span[1]);
        picture.Span[1].ShouldBeGreaterThan(picture.Span[2]);
    }

    [Fact]
    public void A_picture_in_colour_stays_as_it_is()
    {
        using var picture = Pixel(12, 34, 56);
        ToneArt.Apply(picture, SceneTone.Colour);
        picture.Span[..4].ToArray().ShouldBe([12, 34, 56, 200]);
    }

    private static PixelBuffer Pixel(byte red, byte green, byte blue)
    {
        var picture = PixelBuffer.Rent(new ImageSize(1, 1));
        ((byte[])[red, green, blue, 200]).CopyTo(picture.Span);
        return picture;
    }
}
