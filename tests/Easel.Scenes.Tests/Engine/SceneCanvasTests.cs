using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Engine;

public sealed class SceneCanvasTests
{
    [Theory]
    // source over an opaque ground: 0.5 * source + 0.5 * ground, at alpha 128/255 = 0.50196
    [InlineData(255, 0, 0, 128, 0, 0, 255, 128, 0, 127, 255)]
    [InlineData(10, 20, 30, 255, 200, 200, 200, 10, 20, 30, 255)]
    [InlineData(10, 20, 30, 0, 200, 100, 50, 200, 100, 50, 255)]
    public void Pictures_lie_over_what_is_there(
        byte red,
        byte green,
        byte blue,
        byte alpha,
        byte groundRed,
        byte groundGreen,
        byte groundBlue,
        byte wantRed,
        byte wantGreen,
        byte wantBlue,
        byte wantAlpha
    )
    {
        using var drawn = Pixels(red, green, blue, alpha);
        using var canvas = Pixels(groundRed, groundGreen, groundBlue, 255);
        SceneCanvas.PlaceOver(canvas, drawn, 0, 0);
        Middle(canvas).ShouldBe([wantRed, wantGreen, wantBlue, wantAlpha]);
    }

    [Fact]
    public void On_a_transparent_canvas_the_object_keeps_its_own_alpha_and_colour()
    {
        using var drawn = Pixels(40, 80, 120, 77);
        using var canvas = SceneCanvas.Compose(Layout(), [drawn]);
        Middle(canvas).ShouldBe([40, 80, 120, 77]);
    }

    [Fact]
    public void An_object_that_is_not_drawn_yet_or_invisible_leaves_the_canvas_clear()
    {
        using var invisible = Pixels(255, 255, 255, 0);
        using var none = SceneCanvas.Compose(Layout(), [null]);
        using var clear = SceneCanvas.Compose(Layout(), [invisible]);
        Middle(none).ShouldBe([0, 0, 0, 0]);
        Middle(clear)[3].ShouldBe((byte)0);
    }

    private static SceneLayout Layout() => SceneLayout.Arrange(Vocabularies.Reader.Read("a cat"), null, 8);

    private static PixelBuffer Pixels(byte red, byte green, byte blue, byte alpha)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(8, 8));
        for (var i = 0; i < 64; i++)
            ((ReadOnlySpan<byte>)[red, green, blue, alpha]).CopyTo(pixels.Span[(i * 4)..]);
        return pixels;
    }

    private static byte[] Middle(PixelBuffer canvas) =>
        canvas.Span.Slice(((canvas.Size.Height / 2 * canvas.Size.Width) + (canvas.Size.Width / 2)) * 4, 4).ToArray();
}
