using System.Text.Json;
using Easel.Dialects.Errors;

namespace Easel.Dialects.AIsBreaker;

/// <summary>The error object of AIsBreaker's token endpoint: <c>{"type", "message"}</c>, all problems in the one message.</summary>
internal sealed class TokenErrors : IErrorShape
{
    public static TokenErrors Instance { get; } = new();

    public void Write(Utf8JsonWriter json, IReadOnlyList<ApiError> errors)
    {
        json.WriteStartObject("error"u8);
        json.WriteString(
            "type"u8,
            ErrorResponse.StatusOf(errors) == StatusCodes.Status429TooManyRequests ? "too_many_requests"u8 : "server_error"u8
        );
        json.WriteString("message"u8, ErrorResponse.MessageOf(errors));
        json.WriteEndObject();
    }
}
