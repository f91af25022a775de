using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Microsoft.AspNetCore.WebUtilities;

namespace Easel.Dialects.Saas.Errors;

/// <summary>
/// The template's error body: <c>{"error", "message", "statusCode", "code", "details"}</c>. Its handler writes no <c>code</c>, which its
/// documentation promises.
/// </summary>
internal sealed class SaasErrorShape : IErrorShape
{
    private const string ValidationFailed = "Validation failed";

    public static SaasErrorShape Instance { get; } = new();

    public void Write(Utf8JsonWriter json, IReadOnlyList<ApiError> errors)
    {
        var status = ErrorResponse.StatusOf(errors);
        var fields = errors.Where(error => error.Type is SaasError.ValidationType).ToList();
        json.WriteString("error"u8, NameOf(status));
        json.WriteString("message"u8, MessageOf(status, errors, fields));
        json.WriteNumber("statusCode"u8, status);
        json.WriteString("code"u8, CodeOf(status, errors[0]));
        if (fields.Count > 0)
            WriteDetails(json, fields);
    }

    public ApiError Of(ImageError error, string requestId) => SaasError.From(error, requestId);

    private static void WriteDetails(Utf8JsonWriter json, IReadOnlyList<ApiError> fields)
    {
        json.WriteStartObject("details"u8);
        json.WriteStartArray("errors"u8);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, field.Param);
            json.WriteString("message"u8, field.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The class of the template's exception.</summary>
    private static string NameOf(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "BadRequestException",
            StatusCodes.Status401Unauthorized => "UnauthorizedException",
            StatusCodes.Status403Forbidden => "ForbiddenException",
            StatusCodes.Status404NotFound => "NotFoundException",
            StatusCodes.Status409Conflict => "ConflictException",
            StatusCodes.Status422UnprocessableEntity => "ValidationException",
            StatusCodes.Status429TooManyRequests => "TooManyRequestsException",
            StatusCodes.Status503ServiceUnavailable => "ServiceUnavailableException",
            _ => ReasonPhrases.GetReasonPhrase(status),
        };

    private static string MessageOf(int status, IReadOnlyList<ApiError> errors, List<ApiError> fields) =>
        status switch
        {
            _ when fields.Count == errors.Count => ValidationFailed,
            // Access tells what is wrong with a key; that there is none is told by the one error that has no reason of its own.
            StatusCodes.Status401Unauthorized => string.Equals(errors[0].Message, ApiError.InvalidKey.Message, StringComparison.Ordinal)
                ? "No token provided"
                : "Invalid token",
            StatusCodes.Status403Forbidden when errors[0].Code is "insufficient_permissions" => "Insufficient permissions",
            StatusCodes.Status500InternalServerError => "Something went wrong",
            _ => ErrorResponse.MessageOf(errors),
        };

    private static string CodeOf(int status, ApiError error) =>
        (status, error.Code) switch
        {
            (StatusCodes.Status422UnprocessableEntity, _) => SaasCodes.Validation,
            (StatusCodes.Status401Unauthorized, _) => SaasCodes.Unauthorized,
            (StatusCodes.Status429TooManyRequests, "insufficient_quota") => SaasCodes.UsageLimitExceeded,
            (StatusCodes.Status429TooManyRequests, _) => SaasCodes.RateLimitExceeded,
            (StatusCodes.Status403Forbidden, null or "forbidden" or "insufficient_permissions") => SaasCodes.Forbidden,
            (StatusCodes.Status500InternalServerError or StatusCodes.Status502BadGateway, _) => SaasCodes.ProviderError,
            (StatusCodes.Status503ServiceUnavailable, null or "overloaded") => SaasCodes.ProviderError,
            (StatusCodes.Status400BadRequest, null) => SaasCodes.BadRequest,
            (_, null) => ReasonPhrases.GetReasonPhrase(status).Replace(' ', '_').ToUpperInvariant(),
            (_, { } code) => code.ToUpperInvariant(),
        };
}
