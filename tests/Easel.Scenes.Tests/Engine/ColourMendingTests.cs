using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

public sealed class ColourMendingTests
{
    private const int Side = 20;

    private static readonly Rgb Orange = new(240, 140, 40);
    private static readonly Rgb Outline = new(20, 20, 20);
    private static readonly Rgb Black = new(0, 0, 0);
    private static readonly Rgb Blue = new(30, 136, 229);

    /// <summary>As published with the space (Ottosson 2020) and in CSS Color 4.</summary>
    [Theory]
    [InlineData(255, 255, 255, 1, 0, 0)]
    [InlineData(255, 0, 0, 0.62796, 0.22486, 0.12585)]
    [InlineData(0, 255, 0, 0.86644, -0.23389, 0.17950)]
    [InlineData(0, 0, 255, 0.45201, -0.03246, -0.31153)]
    public void Primaries_are_where_the_space_has_them(byte red, byte green, byte blue, double lightness, double a, double b)
    {
        var seen = OkLab.Of(new Rgb(red, green, blue));

        seen.Lightness.ShouldBe(lightness, 1e-4);
        seen.A.ShouldBe(a, 1e-4);
        seen.B.ShouldBe(b, 1e-4);
    }

    [Fact]
    public void Every_grey_and_primary_comes_back()
    {
        var pixel = new byte[4];
        foreach (
            var colour in Enumerable
                .Range(0, 256)
                .SelectMany(step => new Rgb[] { new((byte)step, (byte)step, (byte)step), new((byte)step, 0, 255) })
        )
        {
            OkLab.Of(colour).WriteTo(pixel);
            new Rgb(pixel[0], pixel[1], pixel[2]).ShouldBe(colour);
        }
    }

    [Fact]
    public void The_plain_colour_becomes_the_one_asked_for_and_the_outline_stays()
    {
        using var picture = Thing(Orange);

        ColourMending.Mend(picture, Blue).ShouldBeTrue();

        var fill = At(picture, 10, 10);
        // The fill is known to a sixteenth of each channel.
        Math.Abs(fill.Red - Blue.Red).ShouldBeLessThan(8);
        Math.Abs(fill.Green - Blue.Green).ShouldBeLessThan(8);
        Math.Abs(fill.Blue - Blue.Blue).ShouldBeLessThan(8);
        At(picture, 2, 10).ShouldBe(Outline, "the outline");
        picture.Span[3].ShouldBe((byte)0, "what is clear stays clear");
    }

    [Fact]
    public void Black_is_dark_but_not_blind()
    {
        using var picture = Thing(Orange);
        Fill(picture, 12, 12, 14, 14, new Rgb(200, 115, 30));

        ColourMending.Mend(picture, Black).ShouldBeTrue();

        var (fill, shade) = (At(picture, 10, 10), At(picture, 13, 13));
        fill.Red.ShouldBeInRange((byte)25, (byte)50);
        shade.Red.ShouldBeLessThan(fill.Red, "a shade is still one");
    }

    [Fact]
    public void What_has_the_colour_is_left_as_drawn()
    {
        using var picture = Thing(new Rgb(40, 120, 210));
        var drawn = picture.Span.ToArray();

        ColourMending.Mend(picture, Blue).ShouldBeFalse();

        picture.Span.ToArray().ShouldBe(drawn);
    }

    [Fact]
    public void Nothing_is_made_of_a_clear_picture()
    {
        using var picture = PixelBuffer.Rent(new ImageSize(Side, Side));
        picture.Span.Clear();

        ColourMending.Mend(picture, Blue).ShouldBeFalse();
    }

    [Theory]
    [InlineData("cat", true)]
    [InlineData("duck", true)]
    [InlineData("dove", true)]
    [InlineData("seahorse", true)]
    [InlineData("automobile", true)]
    [InlineData("woman", false)]
    [InlineData("knight", false)]
    [InlineData("robot", false)]
    public void People_keep_their_skin(string caption, bool applies) =>
        ColourMending.Applies(Vocabularies.Icons.Concepts[Vocabularies.Icons.FindNamed(caption)]).ShouldBe(applies);

    /// <summary>The white beside a red stripe is no light red.</summary>
    [Fact]
    public void White_beside_the_colour_stays_white_and_a_light_shade_of_it_goes_with_it()
    {
        using var picture = Thing(new Rgb(211, 47, 47));
        Fill(picture, 3, 8, 17, 11, new Rgb(255, 255, 255));
        Fill(picture, 3, 14, 17, 17, new Rgb(230, 80, 75));

        ColourMending.Mend(picture, Blue).ShouldBeTrue();

        At(picture, 10, 9).ShouldBe(new Rgb(255, 255, 255));
        var shade = At(picture, 10, 15);
        shade.Blue.ShouldBeGreaterThan(shade.Red, "the light shade is blue too");
    }

    /// <summary>A square of one colour with an outline, on nothing.</summary>
    private static PixelBuffer Thing(Rgb colour)
    {
        var picture = PixelBuffer.Rent(new ImageSize(Side, Side));
        picture.Span.Clear();
        Fill(picture, 2, 2, 18, 18, Outline);
        Fill(picture, 3, 3, 17, 17, colour);
        return picture;
    }

    private static void Fill(PixelBuffer picture, int left, int top, int right, int bottom, Rgb colour)
    {
        for (var i = 0; i < Side * Side; i++)
        {
            var (x, y) = (i % Side, i / Side);
            if (x >= left && x < right && y >= top && y < bottom)
                new byte[] { colour.Red, colour.Green, colour.Blue, 255 }.CopyTo(picture.Span[(4 * i)..]);
        }
    }

    private static Rgb At(PixelBuffer picture, int x, int y)
    {
        var pixel = picture.Span.Slice(4 * ((y * Side) + x), 4);
        return new Rgb(pixel[0], pixel[1], pixel[2]);
    }
}
