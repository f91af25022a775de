using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Tests.Engine;

public sealed class FigureReaderTests
{
    [Fact]
    public void The_middle_is_that_of_what_is_visible_and_not_of_its_frame()
    {
        // A cup of 6 x 8 pixels with a handle of 4 x 1 at its right, half way down.
        using var drawn = PixelBuffer.Rent(new ImageSize(16, 16));
        drawn.Span.Clear();
        Fill(drawn, new PixelArea(3, 4, 6, 8));
        Fill(drawn, new PixelArea(9, 8, 4, 1));

        var figure = FigureReader.Read(drawn, new PixelArea(3, 4, 10, 8));

        // (48 * 3 + 4 * 8) / 52 of 10 pixels; (48 * 4 + 4 * 4.5) / 52 of 8.
        figure.Middle.X.ShouldBe(0.33846, 1e-5);
        figure.Middle.Y.ShouldBe(0.50481, 1e-5);
    }

    private static void Fill(PixelBuffer drawn, PixelArea area)
    {
        for (var y = area.Y; y < area.Bottom; y++)
        {
            for (var x = area.X; x < area.Right; x++)
                drawn.Span[(((y * drawn.Size.Width) + x) * PixelBuffer.BytesPerPixel) + 3] = 255;
        }
    }
}
