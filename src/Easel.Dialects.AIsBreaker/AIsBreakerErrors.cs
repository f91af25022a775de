using System.Text.Json;
using Easel.Dialects.Errors;
using Microsoft.AspNetCore.WebUtilities;

namespace Easel.Dialects.AIsBreaker;

/// <summary>AIsBreaker's error object: <c>{"message", "statusCode", "statusText"}</c>, all problems in the one message.</summary>
internal sealed class AIsBreakerErrors : IErrorShape
{
    public static AIsBreakerErrors Instance { get; } = new();

    public void Write(Utf8JsonWriter json, IReadOnlyList<ApiError> errors)
    {
        var status = ErrorResponse.StatusOf(errors);
        json.WriteStartObject("error"u8);
        json.WriteString("message"u8, ErrorResponse.MessageOf(errors));
        json.WriteNumber("statusCode"u8, status);
        json.WriteString("statusText"u8, ReasonPhrases.GetReasonPhrase(status));
        json.WriteEndObject();
    }
}
