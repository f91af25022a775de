using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Edits;

/// <summary>
/// Stands between requests that bring images of any size and an engine that starts from its native ones. An image is decoded
/// only here, when the request's turn has come: a masked area is cropped, and what was drawn of it pasted back; without a mask
/// the whole image goes to the engine. Text to image passes untouched.
/// </summary>
internal sealed class EditingEngine(IImageEngine inner, ModelCapabilities can, IImageScaler scaler, IAreaFiller filler) : IImageEngine
{
    private static readonly ImageError NothingToEdit = new(
        ImageErrorKind.InvalidRequest, "invalid_mask", "mask", "'mask' is fully opaque, which leaves nothing to edit; make it transparent where the image is to change.");

    public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) => request switch
    {
        EditRequest or VaryRequest when can.NativeSizes.Count > 0 => EditAsync(request, cancellationToken),
        _ => inner.RunAsync(request, cancellationToken),
    };

    private async IAsyncEnumerable<ImageEvent> EditAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var image = request is EditRequest edit ? Read(edit, cancellationToken) : Read((VaryRequest)request, cancellationToken);
        if (image is null)
        {
            yield return new FailureEvent(NothingToEdit);
            yield break;
        }

        await foreach (var happened in inner.RunAsync(image.Request, cancellationToken))
        {
            yield return happened switch
            {
                PartialPixelsEvent partial => partial with { Image = image.Finish(partial.Image) },
                CompletedPixelsEvent completed => Tell(completed with { Image = image.Finish(completed.Image) }, request),
                _ => happened,
            };
        }
    }

    /// <summary>Null where the mask keeps everything.</summary>
    private IEditedImage? Read(EditRequest request, CancellationToken cancellationToken)
    {
        var image = Decode(request.Images[0]);
        EditMask? mask = null;
        var isTaken = false;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            mask = ReadMask(request, image);
            cancellationToken.ThrowIfCancellationRequested();
            if (mask is { Edited.Width: 0 }) return null;
            if (mask is null) return WholeImage.Of(image, (whole, size) => InSize(request with { Images = [whole, .. request.Images.Skip(1)] }, size), can.NativeSizes, scaler, filler);
            isTaken = true;
            return new MaskedArea(request, image, mask, can, scaler, filler);
        }
        finally
        {
            if (!isTaken)
            {
                mask?.Dispose();
                image.Dispose();
            }
        }
    }

    private WholeImage Read(VaryRequest request, CancellationToken cancellationToken)
    {
        using var image = Decode(request.Image);
        cancellationToken.ThrowIfCancellationRequested();
        return WholeImage.Of(image, (whole, size) => InSize(request with { Image = whole }, size), can.NativeSizes, scaler, filler);
    }

    /// <summary>No larger than an answer can be: nothing of the rest would be seen.</summary>
    private PixelBuffer Decode(InputImage input)
    {
        var image = input.Decode();
        var size = image.Size.FitWithin(can.Sizes.Max);
        if (size == image.Size) return image;
        using (image) return scaler.Scale(image, new PixelArea(image.Size), size);
    }

    private EditMask? ReadMask(EditRequest request, PixelBuffer image)
    {
        if (request.Mask is null)
        {
            var isCanvas = request.Images[0].HasAlpha && TransparentPixels.MakeCanvas(image, can.Transparency && !request.AlphaIsMask);
            return isCanvas ? EditMask.OfTransparency(image) : null;
        }

        EditMask mask;
        using (var pixels = request.Mask.Decode()) mask = EditMask.Of(pixels);
        if (mask.Size == image.Size) return mask;
        using (mask) return mask.Reduce(image.Size);
    }

    private static ImageRequest InSize(ImageRequest request, ImageSize size) => request with { Size = size, Format = ImageFormat.Png, Compression = null };

    /// <summary>An edit's answer may be transparent because its image may be; whether it is, only the pixels know.</summary>
    private static CompletedPixelsEvent Tell(CompletedPixelsEvent completed, ImageRequest request) =>
        request.Background == ImageBackground.Transparent && !TransparentPixels.Any(completed.Image) ? completed with { DrawnBackground = ImageBackground.Opaque } : completed;
}
