using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>How much of each pixel of an image is kept: 255 all, 0 none, between a blend. One byte a pixel, in pooled memory.</summary>
internal sealed class EditMask : IDisposable
{
    private byte[]? _kept;

    private EditMask(ImageSize size, PixelArea edited, byte[] kept) => (Size, Edited, _kept) = (size, edited, kept);

    public ImageSize Size { get; }

    /// <summary>The smallest rectangle around all that is not wholly kept; empty when nothing is to be edited.</summary>
    public PixelArea Edited { get; }

    public ReadOnlySpan<byte> Row(int y) => _kept.AsSpan(y * Size.Width, Size.Width);

    /// <summary>The alpha channel of a mask that a client sent.</summary>
    public static EditMask Of(PixelBuffer mask) => From(mask, static alpha => alpha);

    /// <summary>The image's fully transparent pixels are to be drawn; whatever else there is of it is kept.</summary>
    public static EditMask OfTransparency(PixelBuffer image) => From(image, static alpha => alpha == 0 ? byte.MinValue : byte.MaxValue);

    /// <summary>The least that is kept of any pixel that falls, if only in part, on each pixel of the smaller size.</summary>
    public EditMask Reduce(ImageSize size)
    {
        var kept = ImageMemory.Rent((int)size.Pixels);
        for (var y = 0; y < size.Height; y++)
            LeastOfRow(new PixelArea(Size), y, kept.AsSpan(y * size.Width, size.Width), size.Height);
        return new EditMask(size, Bounds(kept, size), kept);
    }

    /// <summary>One row of <paramref name="area"/> when it is scaled to <paramref name="height"/> rows of the target's length: the least
    /// that is kept under each pixel.</summary>
    public void LeastOfRow(PixelArea area, int y, Span<byte> target, int height)
    {
        var (top, bottom) = Covered(y, area.Height, height);
        for (var x = 0; x < target.Length; x++)
        {
            var (left, right) = Covered(x, area.Width, target.Length);
            var least = byte.MaxValue;
            for (var fromY = area.Y + top; fromY < area.Y + bottom; fromY++)
            {
                foreach (var kept in Row(fromY).Slice(area.X + left, right - left))
                    least = Math.Min(least, kept);
            }

            target[x] = least;
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _kept, null) is { } kept)
            ImageMemory.Return(kept);
    }

    private static EditMask From(PixelBuffer image, Func<byte, byte> keep)
    {
        var pixels = image.Span;
        var kept = ImageMemory.Rent((int)image.Size.Pixels);
        for (int i = 0, alpha = 3; alpha < pixels.Length; i++, alpha += PixelBuffer.BytesPerPixel)
            kept[i] = keep(pixels[alpha]);
        return new EditMask(image.Size, Bounds(kept, image.Size), kept);
    }

    /// <summary>The source pixels that target pixel <paramref name="i"/> covers, in whole or in part; at least one.</summary>
    private static (int First, int End) Covered(int i, int from, int to) =>
        ((int)((long)i * from / to), (int)((((long)i + 1) * from + to - 1) / to));

    private static PixelArea Bounds(ReadOnlySpan<byte> kept, ImageSize size)
    {
        var (left, top, right, bottom) = (size.Width, size.Height, 0, 0);
        for (var y = 0; y < size.Height; y++)
        {
            var row = kept.Slice(y * size.Width, size.Width);
            var first = row.IndexOfAnyExcept(byte.MaxValue);
            if (first < 0)
                continue;
            (left, right) = (Math.Min(left, first), Math.Max(right, row.LastIndexOfAnyExcept(byte.MaxValue) + 1));
            (top, bottom) = (Math.Min(top, y), y + 1);
        }

        return right == 0 ? default : new PixelArea(left, top, right - left, bottom - top);
    }
}
