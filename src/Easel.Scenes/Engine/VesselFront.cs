using Easel.Abstractions.Pixels;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>The near side of a vessel, which hides what is in it.</summary>
internal static class VesselFront
{
    /// <summary>Leaves of a vessel's picture what is below the near edge of its mouth.</summary>
    public static void Keep(PixelBuffer vessel, Opening opening)
    {
        var (width, height) = (vessel.Size.Width, vessel.Size.Height);
        // Below the lowest point of the edge all is in front.
        for (var y = 0; y < Math.Min(height, (int)Math.Ceiling(opening.NearEdge * height)); y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (!opening.IsFront((x + 0.5) / width, (y + 0.5) / height))
                    vessel.Span[(((y * width) + x) * PixelBuffer.BytesPerPixel) + 3] = 0;
            }
        }
    }
}
