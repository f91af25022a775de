using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>A plate with round corners and a frame, for what is written on a sign.</summary>
internal static class Board
{
    private const double CornerPart = 0.18;
    private const double FramePart = 0.05;

    private static readonly Rgb Frame = new(0x4a, 0x4a, 0x55);

    public static void Paint(PixelBuffer picture, PixelArea place, Rgb colour)
    {
        var shorter = Math.Min(place.Width, place.Height);
        var (corner, frame) = (shorter * CornerPart, Math.Max(1, shorter * FramePart));
        for (var y = Math.Max(0, place.Y); y < Math.Min(place.Bottom, picture.Size.Height); y++)
        {
            for (var x = Math.Max(0, place.X); x < Math.Min(place.Right, picture.Size.Width); x++)
            {
                var inside = Inside(x + 0.5 - place.X, y + 0.5 - place.Y, place.Width, place.Height, corner);
                if (inside <= 0)
                    continue;
                Pixels.Blend(picture, x, y, Frame, Math.Min(1, inside));
                Pixels.Blend(picture, x, y, colour, Math.Clamp(inside - frame, 0, 1));
            }
        }
    }

    /// <summary>How far a point is inside the rounded rectangle, in pixels; negative outside.</summary>
    private static double Inside(double x, double y, double width, double height, double corner)
    {
        var (dx, dy) = (
            Math.Max(0, Math.Abs(x - (width / 2)) - (width / 2) + corner),
            Math.Max(0, Math.Abs(y - (height / 2)) - (height / 2) + corner)
        );
        return corner - Math.Sqrt((dx * dx) + (dy * dy)) is var round && dx > 0 && dy > 0
            ? round
            : Math.Min(Math.Min(x, width - x), Math.Min(y, height - y));
    }
}
