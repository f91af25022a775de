using System.Text;
using System.Text.Json;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Json;

/// <summary>
/// Looks over a large JSON text before it is parsed into a document, which takes 12 bytes for each of its values: hundreds of megabytes
/// are fine as the base64 of a few images, and an attack as a million numbers.
/// </summary>
internal static class JsonBounds
{
    private const int MaxTokens = 10_000;

    /// <summary>Twelve bytes each for the 32,000 characters of a prompt, when all of them are escaped surrogate pairs.</summary>
    private const int MaxText = 12 * 32_000 + 4096;

    /// <param name="imageNames">The properties whose text may be as long as it likes.</param>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static ApiError? Problem(ReadOnlySpan<byte> utf8, params ReadOnlySpan<string> imageNames) => Problem(utf8, MaxText, imageNames);

    /// <summary>Of a body that is small as a whole: its texts may be as long as they like.</summary>
    /// <exception cref="JsonException">Not JSON.</exception>
    public static ApiError? ProblemOfCount(ReadOnlySpan<byte> utf8) => Problem(utf8, int.MaxValue, []);

    private static ApiError? Problem(ReadOnlySpan<byte> utf8, int maxText, ReadOnlySpan<string> imageNames)
    {
        var reader = new Utf8JsonReader(utf8);
        var isImage = false;
        for (var tokens = 0; reader.Read(); tokens++)
        {
            if (tokens == MaxTokens)
                return ApiError.BadRequest("invalid_json", null, $"The JSON body of the request has more than {MaxTokens} values.");
            if (
                reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String or JsonTokenType.Number
                && reader.ValueSpan.Length > maxText
                && !isImage
            )
            {
                return ApiError.BadRequest(
                    "string_above_max_length",
                    null,
                    $"The JSON body of the request has a text that is too long and not an image: not under '{string.Join("', '", imageNames)}'."
                );
            }

            if (reader.TokenType == JsonTokenType.PropertyName && !IsText(ref reader))
                return ApiError.UnreadableName;
            isImage = reader.TokenType == JsonTokenType.PropertyName && IsAmong(imageNames, ref reader);
        }

        return null;
    }

    /// <summary>A name that is none would break every later look for a name.</summary>
    private static bool IsText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan))
            return true;
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsAmong(scoped ReadOnlySpan<string> names, scoped ref Utf8JsonReader reader)
    {
        foreach (var name in names)
        {
            if (reader.ValueTextEquals(name))
                return true;
        }

        return false;
    }
}
