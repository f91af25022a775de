using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Requests;
using Easel.Imaging;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>What <c>dall-e-2</c> takes: one square PNG of less than 4 MB, and such a mask.</summary>
internal static class InputRules
{
    private const int MaxBytes = 4 * 1024 * 1024;

    public static void Check(
        CallReader reader,
        RequestBody body,
        IReadOnlyList<EncodedInputImage> images,
        IReadOnlyList<EncodedInputImage> mask
    )
    {
        if (!reader.Family.OneSquarePng)
            return;
        if (images.Count > 1)
            body.Add(
                ApiError.BadRequest("array_above_max_length", "image", $"'image' has {images.Count} images; {reader.Model} takes one.")
            );
        else if (images is [var image])
            Check(image, "image", reader, body);
        if (mask is [var one])
            Check(one, "mask", reader, body);
    }

    private static void Check(EncodedInputImage image, string param, CallReader reader, RequestBody body)
    {
        var wrong = image switch
        {
            { Format: not ImageFileFormat.Png } => "a PNG file",
            { Bytes: >= MaxBytes } => "less than 4 MB",
            { Size.IsSquare: false } => "square",
            _ => null,
        };
        if (wrong is not null)
            body.Add(ApiError.BadRequest("invalid_image_file", param, $"Invalid '{param}': for {reader.Model} it must be {wrong}."));
    }
}
