using System.Buffers;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Edits;

/// <summary>Where in a masked area an object goes.</summary>
internal static class MaskBox
{
    /// <summary>An inner rectangle whose shorter side is a smaller part than this of the area's says nothing of it: the mask is ragged or
    /// thin.</summary>
    private const double LeastInner = 0.4;

    /// <summary>An area of which less than this part is open is kept.</summary>
    private const double LeastOpen = 0.1;

    /// <summary>
    /// The rectangle inside the open area (alpha 0) with the longest shorter side, and of those the largest; of an area that has hardly
    /// an inside, the rectangle around it, unless what lies in the middle of that is kept, as in a frame. Empty where nothing is open.
    /// </summary>
    public static PixelArea Find(PixelBuffer mask)
    {
        var width = mask.Size.Width;
        var heights = ArrayPool<int>.Shared.Rent(width + 1);
        var open = ArrayPool<int>.Shared.Rent(width + 1);
        heights.AsSpan(0, width + 1).Clear();
        PixelArea inner = default;
        var (left, top, right, bottom) = (width, mask.Size.Height, 0, 0);
        for (var y = 0; y < mask.Size.Height; y++)
        {
            var row = mask.Span.Slice(y * width * PixelBuffer.BytesPerPixel, width * PixelBuffer.BytesPerPixel);
            for (var x = 0; x < width; x++)
            {
                var isOpen = row[(x * PixelBuffer.BytesPerPixel) + 3] == 0;
                heights[x] = isOpen ? heights[x] + 1 : 0;
                if (!isOpen)
                    continue;
                (left, right) = (Math.Min(left, x), Math.Max(right, x + 1));
                (top, bottom) = (Math.Min(top, y), y + 1);
            }

            inner = Better(inner, LargestUnder(heights.AsSpan(0, width + 1), open, y + 1));
        }

        ArrayPool<int>.Shared.Return(heights);
        ArrayPool<int>.Shared.Return(open);
        if (right == 0)
            return default;
        var outer = new PixelArea(left, top, right - left, bottom - top);
        return Shorter(inner) >= LeastInner * Shorter(outer) || !IsOpen(mask, Middle(outer)) ? inner : outer;
    }

    /// <summary>The middle third each way, one pixel at least.</summary>
    private static PixelArea Middle(PixelArea area)
    {
        var (width, height) = (Math.Max(1, area.Width / 3), Math.Max(1, area.Height / 3));
        return new PixelArea(area.X + ((area.Width - width) / 2), area.Y + ((area.Height - height) / 2), width, height);
    }

    private static bool IsOpen(PixelBuffer mask, PixelArea area)
    {
        var open = 0;
        for (var y = area.Y; y < area.Bottom; y++)
        {
            var row = mask.Span.Slice(y * mask.Size.Width * PixelBuffer.BytesPerPixel, mask.Size.Width * PixelBuffer.BytesPerPixel);
            for (var x = area.X; x < area.Right; x++)
            {
                if (row[(x * PixelBuffer.BytesPerPixel) + 3] == 0)
                    open++;
            }
        }

        return open >= LeastOpen * area.Width * area.Height;
    }

    /// <summary>The best rectangle that stands on row <paramref name="bottom"/> under columns of these heights (the last is 0), by a stack
    /// of rising columns.</summary>
    private static PixelArea LargestUnder(ReadOnlySpan<int> heights, Span<int> rising, int bottom)
    {
        PixelArea best = default;
        var count = 0;
        for (var x = 0; x < heights.Length; x++)
        {
            while (count > 0 && heights[rising[count - 1]] >= heights[x])
            {
                var height = heights[rising[--count]];
                var from = count > 0 ? rising[count - 1] + 1 : 0;
                if (height > 0)
                    best = Better(best, new PixelArea(from, bottom - height, x - from, height));
            }

            rising[count++] = x;
        }

        return best;
    }

    private static PixelArea Better(PixelArea one, PixelArea other) =>
        (Shorter(other), (long)other.Width * other.Height).CompareTo((Shorter(one), (long)one.Width * one.Height)) > 0 ? other : one;

    private static int Shorter(PixelArea area) => Math.Min(area.Width, area.Height);
}
