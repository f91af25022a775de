using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>Shows in still water, upside down and bluer, what is beyond it.</summary>
internal static class Reflection
{
    /// <summary>Of the water, at its farther and its nearer side.</summary>
    private const double Clearest = 0.75;
    private const double Faintest = 0.25;

    /// <summary>Of the picture's height from the top: where the water begins.</summary>
    public static double WaterLine(ScenePlace place) => place == ScenePlace.Lake ? GroundLand.LakeLine : GroundLand.SeaLine;

    public static void Paint(PixelBuffer picture, ScenePlace place)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var line = (int)(WaterLine(place) * height);
        for (var y = line; y < height; y++)
        {
            var from = (2 * line) - y - 1;
            if (from < 0)
                return;
            var cover = Clearest + ((Faintest - Clearest) * (y - line) / Math.Max(1, height - line));
            for (var x = 0; x < width; x++)
            {
                var at = ((from * width) + x) * PixelBuffer.BytesPerPixel;
                Pixels.Blend(picture, x, y, new Rgb(picture.Span[at], picture.Span[at + 1], picture.Span[at + 2]), cover);
            }
        }
    }
}
