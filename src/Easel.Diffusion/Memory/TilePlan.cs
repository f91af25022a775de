using Easel.Diffusion.Models;

namespace Easel.Diffusion.Memory;

/// <summary>Squares that overlap and cover a picture's latents, for an autoencoder that cannot decode all at once.</summary>
internal static class TilePlan
{
    // In latents; the overlap is as wide as what one latent can touch.
    public const int Side = 64;
    public const int Overlap = 16;

    public static long PixelsOf(VaeConfig vae) => (long)Side * Side * vae.Scale * vae.Scale;

    /// <summary>Where tiles begin along a side, and how long each is.</summary>
    public static IReadOnlyList<(int Start, int Length)> Along(int side)
    {
        if (side <= Side)
            return [(0, side)];
        var count = (side - Overlap + Side - Overlap - 1) / (Side - Overlap);
        var tiles = new (int, int)[count];
        for (var i = 0; i < count; i++)
            tiles[i] = ((int)((long)i * (side - Side) / (count - 1)), Side);
        return tiles;
    }
}
