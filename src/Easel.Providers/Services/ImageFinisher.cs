using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>
/// Looks at the files that a service sent. One that is as asked passes as it is, undecoded; of any other the pixels go on, to be brought into
/// the format and size that were asked for.
/// </summary>
internal sealed class ImageFinisher(ServiceRequest request, ServiceFailures failures, ImageCodec codec, IImageScaler scaler)
{
    internal static readonly ImageLimits Limits = new() { MaxBytes = int.MaxValue };

    private readonly ImageRequest _image = request.Image;
    private bool _isBackgroundReported;

    /// <summary>The finished image, with what is to be warned of before it; or why there is none.</summary>
    public IEnumerable<ImageEvent> Finish(ServiceImageEvent sent)
    {
        if (!codec.TryIdentify(sent.File.Memory, Limits, out var info, out var problem))
        {
            sent.File.Dispose();
            yield return new FailureEvent(failures.Malformed($"gave a file that is no image: {problem.Message.TrimEnd('.')}"));
            yield break;
        }

        var isOpaque = _image.Background == ImageBackground.Transparent && !info.HasAlpha;
        if (isOpaque && _image.BackgroundAsked && !_isBackgroundReported)
        {
            _isBackgroundReported = true;
            yield return new WarningEvent(
                new ImageWarning(
                    "unsupported_parameter",
                    "background",
                    "The service drew an opaque image where a transparent one was asked for."
                )
            );
        }

        yield return Passes(info, request) ? Pass(sent, info, isOpaque) : Decode(sent, isOpaque);
    }

    /// <summary>The image while it arrives: it passes, or it would not have come so.</summary>
    public CompletedImageEvent Finish(ServiceArrivingEvent sent) =>
        new(
            sent.Index,
            EncodedImage.Arrive(sent.File, sent.Info.Size, _image.Format),
            new ImageRecipe { Model = request.Model.Card.Id, Seed = sent.Seed ?? _image.Seed }
        )
        {
            RevisedPrompt = sent.RevisedPrompt,
            DrawnBackground = _image.Background == ImageBackground.Transparent && !sent.Info.HasAlpha ? ImageBackground.Opaque : null,
        };

    /// <summary>Nothing has to be done to the file, and nothing said of it.</summary>
    public static bool PassesArriving(ImageFileInfo info, ServiceRequest request) =>
        Passes(info, request) && (info.HasAlpha || request.Image is not { BackgroundAsked: true, Background: ImageBackground.Transparent });

    /// <summary>A preview of whatever size; null for one that is no image.</summary>
    public ImageEvent? Finish(ServicePartialEvent sent)
    {
        if (!codec.TryIdentify(sent.File.Memory, Limits, out var info, out _))
        {
            sent.File.Dispose();
            return null;
        }

        if (FormatOf(info.Format) == _image.Format)
        {
            var length = sent.File.Length;
            return new PartialImageEvent(
                sent.Index,
                sent.PartialIndex,
                EncodedImage.Own(sent.File.Release(), length, info.Size, _image.Format)
            );
        }

        using (sent.File)
        {
            return codec.TryDecode(sent.File.Memory, Limits, out var pixels, out _)
                ? new PartialPixelsEvent(sent.Index, sent.PartialIndex, pixels) { KeepsSize = true }
                : null;
        }
    }

    private static bool Passes(ImageFileInfo info, ServiceRequest request)
    {
        var image = request.Image;
        return info.Frames == 1
            && FormatOf(info.Format) == image.Format
            && (!image.SizeAsked || info.Size == image.Size)
            && !(info.HasAlpha && image is { BackgroundAsked: true, Background: ImageBackground.Opaque })
            && (image.Compression is null || image.Format is ImageFormat.Png or ImageFormat.Gif || request.Model.Compresses);
    }

    private CompletedImageEvent Pass(ServiceImageEvent sent, ImageFileInfo info, bool isOpaque)
    {
        var length = sent.File.Length;
        return new CompletedImageEvent(sent.Index, EncodedImage.Own(sent.File.Release(), length, info.Size, _image.Format), RecipeOf(sent))
        {
            RevisedPrompt = sent.RevisedPrompt,
            DrawnBackground = isOpaque ? ImageBackground.Opaque : null,
        };
    }

    private ImageEvent Decode(ServiceImageEvent sent, bool isOpaque)
    {
        PixelBuffer? pixels;
        ImageFileProblem? problem;
        using (sent.File)
        {
            if (!codec.TryDecode(sent.File.Memory, Limits, out pixels, out problem))
                return new FailureEvent(failures.Malformed($"gave a file that is no image: {problem.Message.TrimEnd('.')}"));
        }

        return new CompletedPixelsEvent(
            sent.Index,
            _image is { SizeAsked: true, Size: { } size } ? Cut(pixels, size) : pixels,
            RecipeOf(sent)
        )
        {
            RevisedPrompt = sent.RevisedPrompt,
            DrawnBackground = isOpaque ? ImageBackground.Opaque : null,
            KeepsSize = true,
        };
    }

    /// <summary>The middle of the image, in the shape and size asked for.</summary>
    private PixelBuffer Cut(PixelBuffer pixels, ImageSize size)
    {
        if (pixels.Size == size)
            return pixels;
        using (pixels)
        {
            var part = size.FitInto(pixels.Size);
            var area = new PixelArea((pixels.Size.Width - part.Width) / 2, (pixels.Size.Height - part.Height) / 2, part.Width, part.Height);
            return scaler.Scale(pixels, area, size);
        }
    }

    private ImageRecipe RecipeOf(ServiceImageEvent sent) =>
        (sent.Recipe ?? new ImageRecipe { Model = "" }) with
        {
            Model = request.Model.Card.Id,
            Seed = sent.Seed ?? (sent.Index == 0 ? _image.Seed : null),
        };

    private static ImageFormat FormatOf(ImageFileFormat format) =>
        format switch
        {
            ImageFileFormat.Jpeg => ImageFormat.Jpeg,
            ImageFileFormat.WebP => ImageFormat.WebP,
            ImageFileFormat.Gif => ImageFormat.Gif,
            _ => ImageFormat.Png,
        };
}
