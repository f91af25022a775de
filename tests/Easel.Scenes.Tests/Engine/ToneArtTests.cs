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
    public void Outlines_are_where_colours_meet_and_white_is_between()
    {
        using var picture = PixelBuffer.Rent(new ImageSize(24, 8));
        picture.Span.Clear();
        for (var at = 0; at < 24 * 8; at++)
        {
            if (at % 24 >= 4)
                (at % 24 < 14 ? (byte[])[200, 30, 30, 255] : [255, 255, 255, 255]).CopyTo(picture.Span[(at * 4)..]);
        }

        ToneArt.Apply(picture, SceneTone.Outlines);
        // Nothing, its edge, red, where red and white meet, white.
        Row(1).ShouldBe([0, 0, 0, 0]);
        Row(4)[0].ShouldBeLessThan((byte)80);
        Row(4)[3].ShouldBe((byte)255);
        Row(9).ShouldBe([255, 255, 255, 255]);
        Row(14)[0].ShouldBeLessThan((byte)80);
        Row(20).ShouldBe([255, 255, 255, 255]);

        byte[] Row(int x) => picture.Span.Slice(((4 * 24) + x) * 4, 4).ToArray() is var pixel && pixel[3] == 0 ? [0, 0, 0, 0] : pixel;
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
