using Easel.Abstractions.Pixels;

namespace Easel.Core.Edits;

/// <summary>The picture that an engine starts from: the crop's part of an image at the size worked at, and what of it is to be
/// drawn.</summary>
internal sealed class Crop : IDisposable
{
    private Crop(CropFrame frame, PixelBuffer pixels, PixelBuffer mask, bool isOpaque) =>
        (Frame, Pixels, Mask, IsOpaque) = (frame, pixels, mask, isOpaque);

    public CropFrame Frame { get; }

    public PixelBuffer Pixels { get; }

    /// <summary>Alpha 0 where something of the edited area, or nothing of the image, lies; else 255.</summary>
    public PixelBuffer Mask { get; }

    /// <summary>All that is kept is opaque, as in a photograph.</summary>
    public bool IsOpaque { get; }

    /// <param name="mask">Null keeps all of the image.</param>
    /// <param name="hide">Nothing of what the mask marks may show in the picture, not even in what scaling mixes.</param>
    public static Crop Of(PixelBuffer image, EditMask? mask, CropFrame frame, IImageScaler scaler, bool hide)
    {
        var isOpaque = IsKeptOpaque(image, mask, frame.Source);
        using var kept = hide && mask is not null ? CopyKept(image, mask, frame.Source) : null;
        using var part = kept is null
            ? scaler.Scale(image, frame.Source, frame.Content.Size)
            : scaler.Scale(kept, new PixelArea(kept.Size), frame.Content.Size);
        var crop = new Crop(frame, PixelBuffer.Rent(frame.Work), PixelBuffer.Rent(frame.Work), isOpaque);
        crop.Place(part, mask);
        return crop;
    }

    public void Dispose()
    {
        Pixels.Dispose();
        Mask.Dispose();
    }

    private void Place(PixelBuffer part, EditMask? mask)
    {
        Pixels.Span.Clear();
        Mask.Span.Clear();
        var kept = new byte[Frame.Content.Width];
        kept.AsSpan().Fill(255);
        var length = Frame.Content.Width * PixelBuffer.BytesPerPixel;
        for (var y = 0; y < Frame.Content.Height; y++)
        {
            var at = (((Frame.Content.Y + y) * Frame.Work.Width) + Frame.Content.X) * PixelBuffer.BytesPerPixel;
            part.Span.Slice(y * length, length).CopyTo(Pixels.Span[at..]);
            mask?.LeastOfRow(Frame.Source, y, kept, Frame.Content.Height);
            foreach (var amount in kept)
            {
                Mask.Span[at + 3] = amount == 255 ? byte.MaxValue : byte.MinValue;

                // Scaling lets alpha ring beside a hole, which a photograph's never may.
                if (amount == 255 && IsOpaque)
                    Pixels.Span[at + 3] = 255;
                at += PixelBuffer.BytesPerPixel;
            }
        }
    }

    private static bool IsKeptOpaque(PixelBuffer image, EditMask? mask, PixelArea area)
    {
        for (var y = area.Y; y < area.Bottom; y++)
        {
            var row = image.Span.Slice(y * image.Size.Width * PixelBuffer.BytesPerPixel, image.Size.Width * PixelBuffer.BytesPerPixel);
            for (var x = area.X; x < area.Right; x++)
            {
                if (row[(x * PixelBuffer.BytesPerPixel) + 3] != 255 && (mask is null || mask.Row(y)[x] == 255))
                    return false;
            }
        }

        return true;
    }

    /// <summary>The area with everything transparent of which anything is to go.</summary>
    private static PixelBuffer CopyKept(PixelBuffer image, EditMask mask, PixelArea area)
    {
        var copy = PixelBuffer.Rent(area.Size);
        var length = area.Width * PixelBuffer.BytesPerPixel;
        for (var y = 0; y < area.Height; y++)
        {
            var to = copy.Span.Slice(y * length, length);
            image.Span.Slice((((area.Y + y) * image.Size.Width) + area.X) * PixelBuffer.BytesPerPixel, length).CopyTo(to);
            var kept = mask.Row(area.Y + y).Slice(area.X, area.Width);
            for (var x = 0; x < kept.Length; x++)
            {
                if (kept[x] != 255)
                    to[(x * PixelBuffer.BytesPerPixel) + 3] = 0;
            }
        }

        return copy;
    }
}
