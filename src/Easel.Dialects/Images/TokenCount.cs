using System.Text;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Dialects.Images;

/// <summary>Usage in OpenAI's tokens, so that programs that add them up keep working; nothing is billed by them.</summary>
internal readonly record struct TokenCount(long InputText, long InputImages, long Output)
{
    /// <summary>Output tokens of one preview, whatever its size.</summary>
    public const int PartialImage = 100;

    private const int BytesAToken = 4;

    /// <summary>Of services whose models write too.</summary>
    public long OutputText { get; init; }

    /// <summary>Text: one token for every four UTF-8 bytes begun, which is near what GPT tokenizers count for English.</summary>
    public static long Text(ImageRequest request) =>
        request is PromptedRequest prompted ? Text(prompted.Prompt) + Text(prompted.NegativePrompt) : 0;

    /// <summary>
    /// Input images, as OpenAI counts them for gpt-image-1: made to fit 2048x2048 and then its shorter side 512, never larger, an image is
    /// 65
    /// tokens and 129 for each tile of 512x512 begun; high fidelity adds 4,160 for a square and 6,240 for any other shape. A mask is free.
    /// </summary>
    public static long InputImageTokens(ImageRequest request) =>
        request switch
        {
            EditRequest edit => edit.Images.Sum(image => Input(image.Size, edit.InputFidelity)),
            VaryRequest vary => Input(vary.Image.Size, InputFidelity.Low),
            _ => 0,
        };

    private static long Input(ImageSize size, InputFidelity fidelity)
    {
        var scale = Math.Min(1, 2048.0 / Math.Max(size.Width, size.Height));
        scale = Math.Min(scale, 512.0 / Math.Min(size.Width, size.Height));
        // Rounded down, as observed: 1024x1025 is one tile.
        var tiles = Tiles(size.Width * scale) * Tiles(size.Height * scale);
        var extra =
            fidelity == InputFidelity.Low ? 0
            : size.IsSquare ? 4160
            : 6240;
        return 65 + 129 * tiles + extra;
    }

    private static long Tiles(double side) => Math.Max(1, ((long)(side + 1e-6) + 511) / 512);

    /// <summary>One image.</summary>
    /// <param name="model">The name that was asked for: each of OpenAI's models counts by a table of its own.</param>
    public static long Image(string? model, ImageSize size, ImageQuality quality) => ImageTokens.Of(model, size, quality);

    /// <summary>Writes the <c>usage</c> member, with the fields of both ImageGenUsage and ImagesUsage.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("usage"u8);
        json.WriteNumber("total_tokens"u8, InputText + InputImages + Output + OutputText);
        json.WriteNumber("input_tokens"u8, InputText + InputImages);
        json.WriteNumber("output_tokens"u8, Output + OutputText);
        json.WriteStartObject("input_tokens_details"u8);
        json.WriteNumber("text_tokens"u8, InputText);
        json.WriteNumber("image_tokens"u8, InputImages);
        json.WriteEndObject();
        json.WriteStartObject("output_tokens_details"u8);
        json.WriteNumber("image_tokens"u8, Output);
        json.WriteNumber("text_tokens"u8, OutputText);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static long Text(string text) => (Encoding.UTF8.GetByteCount(text) + BytesAToken - 1) / BytesAToken;
}
