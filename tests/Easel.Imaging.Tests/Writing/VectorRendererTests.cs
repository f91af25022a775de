using System.Text;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Writing;

namespace Easel.Imaging.Tests.Writing;

public sealed class VectorRendererTests
{
    private const string HalfRed =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="32" height="64" fill="#F02010"/></svg>""";

    private readonly VectorRenderer _renderer = new();

    [Theory]
    [InlineData(64)]
    [InlineData(150)]
    [InlineData(512)]
    public void A_drawing_is_as_large_as_asked_for_and_clear_where_nothing_is_drawn(int side)
    {
        using var picture = _renderer.Render(HalfRed, side);
        picture.Size.ShouldBe(new ImageSize(side, side));
        At(picture, (side / 2) - 2, side - 1).ShouldBe(((byte)0xF0, (byte)0x20, (byte)0x10, (byte)255));
        ((int)At(picture, (side / 2) + 2, side - 1).Alpha).ShouldBe(0);
    }

    [Theory]
    [InlineData("75.49")]
    [InlineData("33.3")]
    [InlineData("131.7")]
    public void A_drawing_s_own_side_need_not_be_whole(string own)
    {
        using var picture = _renderer.Render(HalfRed.Replace("0 0 64 64", $"0 0 {own} {own}"), 512);
        picture.Size.ShouldBe(new ImageSize(512, 512));
    }

    [Fact]
    public void What_is_half_clear_keeps_its_colour()
    {
        using var picture = _renderer.Render(HalfRed.Replace("<rect", """<rect opacity="0.5" """), 32);
        var (red, green, blue, alpha) = At(picture, 4, 4);
        ((double)red).ShouldBe(0xF0, tolerance: 2);
        ((double)green).ShouldBe(0x20, tolerance: 2);
        ((double)blue).ShouldBe(0x10, tolerance: 2);
        ((double)alpha).ShouldBe(127.5, tolerance: 1);
    }

    [Theory]
    [InlineData("no drawing")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'/>")]
    public void What_is_no_square_drawing_is_named(string svg) => Should.Throw<ArgumentException>(() => _renderer.Render(svg, 64));

    [Fact]
    public void A_client_s_drawing_is_refused_still()
    {
        using var picture = _renderer.Render(HalfRed, 8);
        new ImageCodec().TryDecode(Encoding.UTF8.GetBytes(HalfRed), new ImageLimits(), out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull();
    }

    private static (byte Red, byte Green, byte Blue, byte Alpha) At(PixelBuffer picture, int x, int y)
    {
        var pixel = picture.Span.Slice(((y * picture.Size.Width) + x) * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
        return (pixel[0], pixel[1], pixel[2], pixel[3]);
    }
}
