using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Engine;

/// <summary>What stands before the light: its shape alone is seen.</summary>
internal static class Silhouette
{
    private static readonly Rgb Dark = new(0x1c, 0x1a, 0x33);

    /// <summary>The sun and the moon are the light, and through windows it comes.</summary>
    public static bool Covers(SceneObject thing) =>
        thing is not { Concept.Traits: { Sky: true, Metres: null } }
        && !thing.Concept.Caption.StartsWith("window", StringComparison.Ordinal);

    public static void Darken(PixelBuffer picture)
    {
        var pixels = picture.Span;
        for (var i = 0; i < picture.Size.Width * picture.Size.Height * PixelBuffer.BytesPerPixel; i += PixelBuffer.BytesPerPixel)
            (pixels[i], pixels[i + 1], pixels[i + 2]) = (Dark.Red, Dark.Green, Dark.Blue);
    }
}
