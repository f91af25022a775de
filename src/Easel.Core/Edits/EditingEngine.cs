using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;

namespace Easel.Core.Edits;

/// <summary>
/// Stands between requests that bring images of any size and an engine that starts from its native ones. An image is decoded
/// only here, when the request's turn has come: a masked area is cropped, and what was drawn of it pasted back; without a mask
/// the whole image goes to the engine. Text to image passes untouched.
/// </summary>
/// <param name="readsMasks">False where masks are another's business, and no transparency is one.</param>
internal sealed class EditingEngine(
    IImageEngine inner,
    ModelCapabilities can,
    IImageScaler scaler,
    IAreaFiller filler,
    bool readsMasks = true
) : DelegatingImageEngine(inner)
{
    private static readonly ImageError NothingToEdit = new(
        ImageErrorKind.InvalidRequest,
        "invalid_mask",
        "mask",
        "'mask' is fully opaque, which leaves nothing to edit; make it transparent where the image is to change."
    );

    private static readonly ImageWarning OpaqueAnyway = new(
        "unsupported_parameter",
        "background",
        "'background' is transparent, but nothing in the image is a ground that could be taken away; it is opaque."
    );

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request switch
        {
            (EditRequest { Strength: 0 } or VaryRequest { Strength: 0 })
            and not EditRequest { IsLed: true } when can.NativeSizes.Count > 0 => RepeatAsync(request, cancellationToken),
            EditRequest or VaryRequest when can.NativeSizes.Count > 0 => EditAsync(request, cancellationToken),
            _ => Inner.RunAsync(request, cancellationToken),
        };

    private async IAsyncEnumerable<ImageEvent> EditAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var image = request is EditRequest edit ? Read(edit, cancellationToken) : Read((VaryRequest)request, cancellationToken);
        if (image is null)
        {
            yield return new FailureEvent(NothingToEdit);
            yield break;
        }

        using var led = image is { Request: EditRequest { Controls.Count: > 0 } under, Frame: var (crop, size) }
            ? new ControlImages(under, crop, size, scaler)
            : null;
        var warned = !readsMasks;
        await foreach (var happened in Inner.RunAsync(led?.Request ?? image.Request, cancellationToken))
        {
            var finished = happened switch
            {
                PartialPixelsEvent partial => partial with { Image = image.Finish(partial.Image) },
                CompletedPixelsEvent completed => Report(completed with { Image = image.Finish(completed.Image) }, request),
                _ => happened,
            };
            if (!warned && finished is CompletedPixelsEvent done && IsOpaqueAnyway(done, request))
            {
                warned = true;
                yield return new WarningEvent(OpaqueAnyway);
            }

            yield return finished;
        }
    }

    /// <summary>A strength of 0 changes nothing: not what a model would make of the image by reading and drawing it again.</summary>
    private async IAsyncEnumerable<ImageEvent> RepeatAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await Task.CompletedTask;
        if (request.Count > 1)
            yield return new WarningEvent(
                new ImageWarning("identical_images", "n", $"The {request.Count} images are alike: a strength of 0 changes nothing.")
            );
        for (var index = 0; index < request.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var recipe = new ImageRecipe
            {
                Model = request.Model ?? "",
                Seed = request.Seed ?? 0,
                Strength = 0,
            };
            var unchanged = Report(new CompletedPixelsEvent(index, Decode(ImageRules.SourceOf(request)!), recipe), request);
            if (index == 0 && IsOpaqueAnyway(unchanged, request))
                yield return new WarningEvent(OpaqueAnyway);
            yield return unchanged;
        }
    }

    private static bool IsOpaqueAnyway(CompletedPixelsEvent drawn, ImageRequest request) =>
        request is { BackgroundAsked: true, Background: ImageBackground.Transparent }
        && (drawn.Backdrop is not null || !TransparentPixels.Any(drawn.Image));

    /// <summary>Null where the mask keeps everything.</summary>
    private IEditedImage? Read(EditRequest request, CancellationToken cancellationToken)
    {
        var image = Decode(request.Images[0]);
        EditMask? mask = null;
        var isTaken = false;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            mask = request.IsLed ? null : ReadMask(request, image);
            cancellationToken.ThrowIfCancellationRequested();
            if (mask is { Edited.Width: 0 })
                return null;
            if (mask is null && !can.ComposesEdits)
                return WholeImage.Of(
                    image,
                    (whole, size) => InSize(request with { Images = [whole, .. request.Images.Skip(1)] }, size),
                    can.NativeSizes,
                    scaler,
                    filler
                );
            isTaken = true;
            if (mask is null)
                return new FullImage(image, whole => request with { Images = [whole, .. request.Images.Skip(1)], Size = whole.Size });
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

    private IEditedImage Read(VaryRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (can.ComposesEdits)
            return new FullImage(Decode(request.Image), whole => request with { Image = whole, Size = whole.Size });
        using var image = Decode(request.Image);
        return WholeImage.Of(image, (whole, size) => InSize(request with { Image = whole }, size), can.NativeSizes, scaler, filler);
    }

    /// <summary>No larger than a response can be: nothing of the rest would be seen.</summary>
    private PixelBuffer Decode(InputImage input)
    {
        var image = input.Decode();
        var size = image.Size.FitWithin(can.LargestSource);
        if (size == image.Size)
            return image;
        using (image)
            return scaler.Scale(image, new PixelArea(image.Size), size);
    }

    private EditMask? ReadMask(EditRequest request, PixelBuffer image)
    {
        if (!readsMasks)
            return null;
        if (request.Mask is null)
        {
            var isCanvas = request.Images[0].HasAlpha && TransparentPixels.MakeCanvas(image, can.Transparency && !request.AlphaIsMask);
            return isCanvas ? EditMask.OfTransparency(image) : null;
        }

        EditMask mask;
        using (var pixels = request.Mask.Decode())
            mask = EditMask.Of(pixels);
        if (mask.Size == image.Size)
            return mask;
        using (mask)
            return mask.Reduce(image.Size);
    }

    private static ImageRequest InSize(ImageRequest request, ImageSize size) =>
        request with
        {
            Size = size,
            Format = ImageFormat.Png,
            Compression = null,
        };

    /// <summary>An edit's answer may be transparent because its image may be; whether it is, only the pixels know.</summary>
    private static CompletedPixelsEvent Report(CompletedPixelsEvent completed, ImageRequest request) =>
        request.Background == ImageBackground.Transparent && !TransparentPixels.Any(completed.Image)
            ? completed with
            {
                DrawnBackground = ImageBackground.Opaque,
            }
            : completed;
}
