using System.Text.Json;
using Easel.Dialects.Json;

namespace Easel.Dialects.Errors;

/// <summary>The error object that OpenAI's API has and most others took over; several problems are all in the message, and one by one in
/// <c>errors</c>.</summary>
public sealed class StandardErrors : IErrorShape
{
    private static readonly JsonEncodedText ErrorName = JsonEncodedText.Encode("error");

    public static StandardErrors Instance { get; } = new();

    public void Write(Utf8JsonWriter json, IReadOnlyList<ApiError> errors)
    {
        json.WriteStartObject(ErrorName);
        json.WriteString("message"u8, ErrorResponse.MessageOf(errors));
        json.WriteString("type"u8, errors[0].Type);
        json.WriteString("param"u8, errors[0].Param);
        json.WriteString("code"u8, errors[0].Code);
        errors[0].Moderation?.Write(json);
        if (errors.Count > 1)
        {
            json.WriteStartArray("errors"u8);
            foreach (var error in errors)
                ApiJson.WriteProblem(json, error.Code, error.Param, error.Message);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
