using System.Text;
using System.Text.Json;

namespace Easel.Server;

/// <summary>Usage in OpenAI's tokens, so that programs that add them up keep working; nothing is billed by them.</summary>
internal readonly record struct TokenCount(long Input, long Output)
{
    /// <summary>Output tokens of one preview, whatever its size.</summary>
    public const int PartialImage = 100;

    private const int BytesAToken = 4;

    /// <summary>Text: one token for every four UTF-8 bytes begun, which is near what GPT tokenizers count for English.</summary>
    public static long Text(GenerateRequest request) => Text(request.Prompt) + Text(request.NegativePrompt);

    /// <summary>One image: OpenAI's table for its three sizes, and by area from the square for all others.</summary>
    public static long Image(ImageSize size, ImageQuality quality)
    {
        var (square, portrait, landscape) = quality switch
        {
            ImageQuality.Low => (272, 408, 400),
            ImageQuality.High => (4160, 6240, 6208),
            _ => (1056, 1584, 1568),
        };
        return size switch
        {
            { Width: 1024, Height: 1536 } => portrait,
            { Width: 1536, Height: 1024 } => landscape,
            _ => Math.Max(1, (size.Pixels * square + Square / 2) / Square),
        };
    }

    /// <summary>Writes the <c>usage</c> member, with the fields of both ImageGenUsage and ImagesUsage.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("usage"u8);
        json.WriteNumber("total_tokens"u8, Input + Output);
        json.WriteNumber("input_tokens"u8, Input);
        json.WriteNumber("output_tokens"u8, Output);
        json.WriteStartObject("input_tokens_details"u8);
        json.WriteNumber("text_tokens"u8, Input);
        json.WriteNumber("image_tokens"u8, 0);
        json.WriteEndObject();
        json.WriteStartObject("output_tokens_details"u8);
        json.WriteNumber("image_tokens"u8, Output);
        json.WriteNumber("text_tokens"u8, 0);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private const long Square = 1024 * 1024;

    private static long Text(string text) => (Encoding.UTF8.GetByteCount(text) + BytesAToken - 1) / BytesAToken;
}
