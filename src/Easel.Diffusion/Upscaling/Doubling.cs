using System.Runtime.InteropServices;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Upscaling;

/// <summary>
/// Doubles one picture tile by tile, so that memory does not grow with the picture. Only what can differ from the colour of its first corner
/// is computed: the ground around a drawing, often half of the picture, is filled.
/// </summary>
internal sealed class Doubling(UpscalerNetwork network, int margin) : IDisposable
{
    /// <summary>Pixels of a tile's longest side, without its surroundings: smaller ones compute more of these, larger ones leave a core's
    /// own cache.</summary>
    private const int LongestTile = 192;

    private DoublingTile? _tile;

    public PixelBuffer Double(PixelBuffer source, CancellationToken cancellationToken)
    {
        var size = source.Size;
        var result = PixelBuffer.Rent(new ImageSize(UpscalerConfig.Scale * size.Width, UpscalerConfig.Scale * size.Height));
        try
        {
            Pixels(result).Fill(Pixels(source)[0]);
            if (Rows(source) is not var (top, bottom))
                return result;
            var height = TileLength(bottom - top);
            for (; top < bottom; top += height)
            {
                if (Columns(source, top, top + height) is not var (left, right))
                    continue;
                var width = TileLength(right - left);
                for (; left < right; left += width)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    TileOf(new ImageSize(width, height)).Double(source, result, left, top, cancellationToken);
                }
            }

            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public void Dispose() => _tile?.Dispose();

    /// <summary>Of tiles as few and as equal as can be.</summary>
    private static int TileLength(int length)
    {
        var tiles = (length + LongestTile - 1) / LongestTile;
        return (length + tiles - 1) / tiles;
    }

    private DoublingTile TileOf(ImageSize size)
    {
        if (_tile?.Size == size)
            return _tile;
        _tile?.Dispose();
        return _tile = new DoublingTile(network, margin, size);
    }

    /// <summary>The rows that depend on something else than the ground; null where there is nothing else.</summary>
    private (int Top, int Bottom)? Rows(PixelBuffer source)
    {
        var pixels = Pixels(source);
        var ground = pixels[0];
        var first = pixels.IndexOfAnyExcept(ground);
        if (first < 0)
            return null;
        var (width, height) = (source.Size.Width, source.Size.Height);
        var last = pixels.LastIndexOfAnyExcept(ground);
        return (Math.Max(0, (first / width) - margin), Math.Min(height, (last / width) + 1 + margin));
    }

    /// <summary>Within some rows, the columns that depend on something else than the ground; null where there is nothing else.</summary>
    private (int Left, int Right)? Columns(PixelBuffer source, int top, int bottom)
    {
        var pixels = Pixels(source);
        var ground = pixels[0];
        var (width, height) = (source.Size.Width, source.Size.Height);
        var (left, right) = (width, 0);
        for (var y = Math.Max(0, top - margin); y < Math.Min(height, bottom + margin); y++)
        {
            var row = pixels.Slice(y * width, width);
            var first = row.IndexOfAnyExcept(ground);
            if (first < 0)
                continue;
            left = Math.Min(left, first);
            right = Math.Max(right, row.LastIndexOfAnyExcept(ground) + 1);
        }

        return left < right ? (Math.Max(0, left - margin), Math.Min(width, right + margin)) : null;
    }

    private static Span<uint> Pixels(PixelBuffer pixels) => MemoryMarshal.Cast<byte, uint>(pixels.Span);
}
