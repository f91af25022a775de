using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Imaging;

namespace Easel.Dialects.Inputs;

/// <summary>What somebody drew over an image to say what they mean: a transparent PNG of the image's size, which is laid over it before
/// anybody edits it.</summary>
internal sealed class Markup(IImageRenderer renderer, InputImageReader reader)
{
    public const string Param = "markup";

    /// <summary>The image with the markup on it; or what is wrong.</summary>
    public async ValueTask<(EncodedInputImage? Image, ApiError? Error)> LayAsync(
        EncodedInputImage image,
        EncodedInputImage markup,
        UploadShare share,
        CancellationToken cancellationToken
    )
    {
        if (markup.Format != ImageFileFormat.Png)
            return (null, Refused("it must be a PNG file"));
        if (markup.Size != image.Size)
            return (null, Refused($"it is {markup.Size} and the image {image.Size}; they must have the same size"));
        using var marked = await Task.Run(() => Lay(image, markup), cancellationToken);
        if (marked is null)
            return (null, Refused("it has no transparent pixels, and would hide the whole image"));
        var file = share.NewFile();
        using var stream = new MemoryStream(marked.Memory.ToArray(), writable: false);
        if (await file.FillAsync(stream, long.MaxValue, cancellationToken) != UploadProblem.None)
            return (null, ApiError.TooManyUploads);
        var (laid, problem) = await reader.ReadAsync(file, cancellationToken);
        return laid is null ? (null, Refused(problem!.Message)) : (laid, null);
    }

    /// <summary>Null where nothing of the image would be seen.</summary>
    private EncodedImage? Lay(EncodedInputImage image, EncodedInputImage markup)
    {
        using var over = markup.Decode();
        using var under = image.Decode();
        var top = over.Span;
        var bottom = under.Span;
        var isTransparent = false;
        for (var i = 0; i < bottom.Length; i += PixelBuffer.BytesPerPixel)
        {
            isTransparent |= top[i + 3] == 0;
            Over(bottom[i..], top[i..]);
        }

        return isTransparent
            ? renderer.Render(
                under,
                new RenderOptions
                {
                    Canvas = under.Size,
                    Format = ImageFormat.Png,
                    Transparent = true,
                    Fast = true,
                }
            )
            : null;
    }

    /// <summary>Porter and Duff 1984, "over", of straight alpha.</summary>
    private static void Over(Span<byte> under, ReadOnlySpan<byte> over)
    {
        int alpha = over[3];
        if (alpha == 0)
            return;
        var below = under[3] * (255 - alpha);
        var total = alpha * 255 + below;
        for (var channel = 0; channel < 3; channel++)
            under[channel] = (byte)((over[channel] * alpha * 255 + under[channel] * below + total / 2) / total);
        under[3] = (byte)((total + 127) / 255);
    }

    private static ApiError Refused(string why) => ApiError.BadRequest("invalid_image_file", Param, $"Invalid '{Param}': {why}.");
}
