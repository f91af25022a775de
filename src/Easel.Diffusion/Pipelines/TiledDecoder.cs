using Easel.Abstractions.Requests;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Pipelines;

/// <summary>Decodes latents tile by tile, each blended into its neighbours where they overlap.</summary>
internal static class TiledDecoder
{
    /// <param name="latents">[C, h, w] of one picture.</param>
    /// <param name="planes">[channels, H, W], filled.</param>
    public static void Decode(
        VaeDecoder decoder,
        VaeConfig vae,
        ImageSize size,
        ReadOnlySpan<float> latents,
        Span<float> planes,
        CancellationToken cancellationToken
    )
    {
        var (rows, columns) = (TilePlan.Along(size.Height / vae.Scale), TilePlan.Along(size.Width / vae.Scale));
        var tile = new ImageSize(columns[0].Length * vae.Scale, rows[0].Length * vae.Scale);
        using var buffers = decoder.Allocate(tile);
        var given = new float[vae.LatentChannels * rows[0].Length * columns[0].Length];
        foreach (var (top, height) in rows)
        {
            foreach (var (left, width) in columns)
            {
                Cut(latents, size.Width / vae.Scale, size.Height / vae.Scale, left, top, width, height, given);
                var picture = decoder.Decode(given, buffers, cancellationToken);
                Blend(picture, tile, new Corner(left * vae.Scale, top * vae.Scale), vae, size, planes);
            }
        }
    }

    private static void Cut(ReadOnlySpan<float> latents, int across, int down, int left, int top, int width, int height, Span<float> tile)
    {
        var to = 0;
        for (var plane = 0; plane < latents.Length; plane += across * down)
        {
            for (var y = top; y < top + height; y++, to += width)
                latents.Slice(plane + y * across + left, width).CopyTo(tile[to..]);
        }
    }

    /// <summary>What stands above and to the left fades into the tile over the width of the overlap.</summary>
    private static void Blend(ReadOnlySpan<float> picture, ImageSize tile, Corner at, VaeConfig vae, ImageSize size, Span<float> planes)
    {
        var overlap = TilePlan.Overlap * vae.Scale;
        for (var channel = 0; channel < vae.OutChannels; channel++)
        {
            for (var y = 0; y < tile.Height; y++)
            {
                var down = at.Y == 0 ? 1 : Math.Min(1, (y + 0.5f) / overlap);
                var from = picture.Slice((channel * tile.Height + y) * tile.Width, tile.Width);
                var to = planes.Slice((channel * size.Height + at.Y + y) * size.Width + at.X, tile.Width);
                for (var x = 0; x < from.Length; x++)
                {
                    var weight = at.X == 0 ? down : down * Math.Min(1, (x + 0.5f) / overlap);
                    to[x] += weight * (from[x] - to[x]);
                }
            }
        }
    }

    private readonly record struct Corner(int X, int Y);
}
