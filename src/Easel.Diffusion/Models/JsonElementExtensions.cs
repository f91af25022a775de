using System.Text.Json;

namespace Easel.Diffusion.Models;

internal static class JsonElementExtensions
{
    // No side of a picture or of its latents is longer; products of two stay within a long.
    private const int LongestSide = 16384;

    public static bool TryGetSide(this JsonElement value, out int side)
    {
        side = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out side) && side is >= 1 and <= LongestSide;
    }
}
