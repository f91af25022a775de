using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Scenes.Engine;

/// <summary>
/// Moves a drawn object in the frames of a loop: it sways on its foot, and stretches as it goes. Both follow the angle of
/// <see cref="LoopFrame"/> alone, so that the last frame leads to the first. The model draws the same object from almost any noise: noise
/// that goes round in a circle moves nothing of it that one can see.
/// </summary>
internal static class LoopMotion
{
    /// <summary>How far the top goes to each side, of the object's height.</summary>
    private const double Sway = 0.08;

    /// <summary>How much higher and lower it gets, of its height.</summary>
    private const double Stretch = 0.03;

    /// <summary>Between one object and the next, in radians: they do not move as one.</summary>
    private const double Phase = 0.9;

    /// <summary>A whole picture is made so much smaller that what moves in it stays inside.</summary>
    private const double Smaller = 0.88;

    /// <summary>Lays a moved object over the canvas, whose left top corner would be there if it stood still.</summary>
    /// <param name="index">Among the scene's objects.</param>
    public static void PlaceOver(PixelBuffer canvas, PixelBuffer drawn, int x, int y, LoopFrame frame, int index)
    {
        var (side, above) = ((int)Math.Ceiling(drawn.Size.Height * Sway) + 1, (int)Math.Ceiling(drawn.Size.Height * Stretch) + 1);
        side += (int)Math.Ceiling(drawn.Size.Width * Stretch / 2);
        using var moved = PixelBuffer.Rent(new ImageSize(drawn.Size.Width + (2 * side), drawn.Size.Height + above));
        Move(drawn, moved, new Pose(frame, index, drawn.Size.Height, 1), drawn.Size.Height + above);
        SceneCanvas.PlaceOver(canvas, moved, x - side, y - above);
    }

    /// <summary>The picture of one object, moved; as large as it was.</summary>
    public static PixelBuffer Moved(PixelBuffer drawn, LoopFrame frame)
    {
        var moved = PixelBuffer.Rent(drawn.Size);
        var height = Math.Min(drawn.Size.Width, drawn.Size.Height);
        Move(drawn, moved, new Pose(frame, 0, height, Smaller), drawn.Size.Height - (height * (1 - Smaller) / 2));
        return moved;
    }

    /// <param name="ground">The row of <paramref name="target"/> on which the last row of <paramref name="source"/> stands.</param>
    private static void Move(PixelBuffer source, PixelBuffer target, Pose pose, double ground)
    {
        var (width, height) = (target.Size.Width, target.Size.Height);
        var centre = source.Size.Width / 2.0;
        for (var y = 0; y < height; y++)
        {
            var row = target.Span.Slice(y * width * PixelBuffer.BytesPerPixel, width * PixelBuffer.BytesPerPixel);
            var above = (ground - y - 0.5) / pose.Tall;
            var bend = pose.Bend(above);
            for (var x = 0; x < width; x++)
            {
                var fromX = ((x + 0.5 - (width / 2.0) - bend) / pose.Wide) + centre;
                BilinearSampler.Read(source, fromX, source.Size.Height - above, row.Slice(x * PixelBuffer.BytesPerPixel));
            }
        }
    }

    /// <summary>How an object stands in a frame.</summary>
    private readonly struct Pose
    {
        private readonly double _sway;
        private readonly double _height;

        public Pose(LoopFrame frame, int index, double height, double scale)
        {
            var angle = frame.Angle + (index * Phase);
            _height = height;
            _sway = Math.Cos(angle) * Sway * height * scale;
            var stretch = Math.Sin(angle) * Stretch;
            (Tall, Wide) = ((1 + stretch) * scale, (1 - (stretch / 2)) * scale);
        }

        /// <summary>Its height and its width, of those it was drawn with.</summary>
        public double Tall { get; }

        /// <inheritdoc cref="Tall"/>
        public double Wide { get; }

        /// <summary>How far what is so far above the foot goes to the right, in pixels.</summary>
        public double Bend(double above) => _sway * Math.Pow(Math.Clamp(above / _height, 0, 1), 1.5);
    }
}
