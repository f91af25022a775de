using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>
/// The masked area of an image, cropped with its surroundings for the engine and pasted back: what the mask keeps stays as
/// it was, byte for byte, and only inside of it is the seam softened.
/// </summary>
internal sealed class MaskedArea : IEditedImage
{
    private readonly PixelBuffer _image;
    private readonly EditMask _mask;
    private readonly Crop _crop;
    private readonly Feather? _feather;
    private readonly IImageScaler _scaler;

    /// <param name="image">Taken over, as is <paramref name="mask"/>.</param>
    public MaskedArea(EditRequest request, PixelBuffer image, EditMask mask, ModelCapabilities can, IImageScaler scaler, IAreaFiller filler)
    {
        (_image, _mask, _scaler) = (image, mask, scaler);
        var frame = can.ComposesEdits
            ? CropFrame.Composed(mask.Edited, image.Size)
            : CropFrame.Around(mask.Edited, image.Size, can.NativeSizes);

        // What is drawn from noise alone must not show through what it replaces, neither to the model nor in the seam.
        var hides = !can.ComposesEdits && (request.Mask is null || request.Strength is null or 1);
        _crop = Crop.Of(image, mask, frame, scaler, hides);
        if (hides)
            filler.Fill(_crop.Pixels, _crop.Mask);
        _feather = can.ComposesEdits ? null : Feather.Of(_crop.Mask);

        Request = request with
        {
            Images = [new PixelInput(_crop.Pixels), .. request.Images.Skip(1)],
            Mask = new PixelInput(_crop.Mask),
            AlphaIsMask = false,
            Size = frame.Work,
            Format = ImageFormat.Png,
            Compression = null,
        };
    }

    public ImageRequest Request { get; }

    public (CropFrame Crop, ImageSize Image)? Frame => (_crop.Frame, _image.Size);

    public PixelBuffer Finish(PixelBuffer drawn)
    {
        using var area = Fit(drawn);
        var finished = PixelBuffer.Rent(_image.Size);
        _image.Span.CopyTo(finished.Span);
        var source = _crop.Frame.Source;
        for (var y = 0; y < source.Height; y++)
        {
            var kept = _mask.Row(source.Y + y).Slice(source.X, source.Width);
            var from = area.Span.Slice(y * source.Width * PixelBuffer.BytesPerPixel, source.Width * PixelBuffer.BytesPerPixel);
            var to = finished.Span[((((source.Y + y) * _image.Size.Width) + source.X) * PixelBuffer.BytesPerPixel)..];
            for (var x = 0; x < kept.Length; x++)
            {
                if (kept[x] == 255)
                    continue;
                Blend.Mix(to[(x * PixelBuffer.BytesPerPixel)..], from[(x * PixelBuffer.BytesPerPixel)..], 255 - kept[x]);
            }
        }

        return finished;
    }

    public void Dispose()
    {
        _crop.Dispose();
        _feather?.Dispose();
        _mask.Dispose();
        _image.Dispose();
    }

    /// <summary>The drawn crop, joined to its surroundings, at the size of its part of the image.</summary>
    private PixelBuffer Fit(PixelBuffer drawn)
    {
        using (drawn)
        {
            if (drawn.Size != _crop.Frame.Work)
                throw new InvalidOperationException($"The engine was given {_crop.Frame.Work} and answered {drawn.Size}.");
            if (_feather is not null)
                Join(drawn, _feather);
            return _scaler.Scale(drawn, _crop.Frame.Content, _crop.Frame.Source.Size);
        }
    }

    /// <summary>Fades what was drawn into what it was drawn over, so that scaling mixes nothing into the seam that is not on one of its
    /// sides.</summary>
    private void Join(PixelBuffer drawn, Feather feather)
    {
        var pixels = drawn.Span;
        var ground = _crop.Pixels.Span;
        for (int i = 0, at = 0; at < pixels.Length; i++, at += PixelBuffer.BytesPerPixel)
        {
            var below = ground.Slice(at, PixelBuffer.BytesPerPixel);
            var pixel = pixels.Slice(at, PixelBuffer.BytesPerPixel);

            // A model that draws transparency may leave a hole in a photograph.
            if (_crop.IsOpaque && below[3] == 255)
                Blend.OverOpaque(pixel, below);
            Blend.Mix(pixel, below, (int)((1 - feather[i]) * 255));
        }
    }
}
