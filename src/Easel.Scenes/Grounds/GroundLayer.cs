using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>Everything below an edge, in one colour that may change downwards.</summary>
/// <param name="Edge">Its height at x, both as parts of the picture, from the left top.</param>
internal sealed record GroundLayer(Func<double, double> Edge, Rgb Top, Rgb Bottom)
{
    /// <summary>In colours of the day, as they are in the ground's light and season.</summary>
    public static GroundLayer In(SceneGround ground, Func<double, double> edge, int top, int bottom) =>
        new(edge, GroundColours.In(ground, top), GroundColours.In(ground, bottom));

    /// <summary>Lets what lies below show through; 1 covers it.</summary>
    public double Cover { get; init; } = 1;

    /// <summary>Null where nothing shines below the edge.</summary>
    public LitWindows? Windows { get; init; }

    public void Paint(PixelBuffer picture)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        for (var x = 0; x < width; x++)
        {
            var edge = Edge((x + 0.5) / width) * height;
            for (var y = Math.Max(0, (int)edge); y < height; y++)
            {
                var depth = height > edge ? (y - edge) / (height - edge) : 0;
                Pixels.Blend(
                    picture,
                    x,
                    y,
                    GroundColours.Mix(Top, Bottom, Math.Clamp(depth, 0, 1)),
                    Math.Clamp(y + 1 - edge, 0, 1) * Cover
                );
            }
        }

        Windows?.Paint(picture, Edge);
    }
}
