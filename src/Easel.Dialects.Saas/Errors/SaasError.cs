using Easel.Abstractions.Events;
using Easel.Dialects.Errors;

namespace Easel.Dialects.Saas.Errors;

/// <summary>What goes wrong in this API, in its own words.</summary>
internal static class SaasError
{
    /// <summary>The type of the errors that are about one field.</summary>
    public const string ValidationType = "validation";

    public static ApiError NotSupported { get; } =
        new(
            StatusCodes.Status501NotImplemented,
            "not_supported",
            SaasCodes.NotSupported,
            null,
            "This server draws images; text, embeddings, audio and conversations are not supported."
        );

    public static ApiError TemplateNotFound { get; } = NotFound("Template not found");

    public static ApiError TemplateDenied { get; } = Forbidden("Access denied to this template");

    public static ApiError ProviderNotFound { get; } = NotFound("Provider not found");

    public static ApiError KeyNotFound { get; } = NotFound("API key not found");

    public static ApiError TenantNotFound { get; } = NotFound("Tenant not found");

    public static ApiError InsufficientPermissions { get; } = Forbidden("Insufficient permissions");

    public static ApiError Invalid(string field, string message) =>
        new(StatusCodes.Status422UnprocessableEntity, ValidationType, SaasCodes.Validation, field, message);

    /// <summary>No provider of that name is configured.</summary>
    public static ApiError NoProvider(string name) => BadRequest(SaasCodes.ApiKeyMissing, $"AI provider '{name}' not available");

    /// <summary>It is configured, and cannot draw now.</summary>
    public static ApiError ProviderDown(string name) => BadRequest(SaasCodes.ProviderError, $"AI provider '{name}' is not available");

    public static ApiError BadRequest(string code, string message) =>
        new(StatusCodes.Status400BadRequest, "bad_request", code, null, message);

    public static ApiError TooMany(string what, int most) =>
        new(
            StatusCodes.Status403Forbidden,
            "forbidden",
            SaasCodes.UsageLimitExceeded,
            null,
            $"You have {most} {what}, and no more can be kept; delete those that are no longer needed."
        );

    public static ApiError RateLimited(int most, string what, TimeSpan window, TimeSpan retryAfter) =>
        new(
            StatusCodes.Status429TooManyRequests,
            "requests",
            SaasCodes.RateLimitExceeded,
            null,
            $"Rate limit exceeded. You can make {most} {what} requests per {(int)window.TotalSeconds} seconds."
        )
        {
            RetryAfter = retryAfter,
        };

    /// <summary>The pipeline's failure in this API's terms: what is wrong with the request is told by its field.</summary>
    public static ApiError From(ImageError error, string requestId) =>
        error switch
        {
            { Kind: ImageErrorKind.InvalidRequest or ImageErrorKind.Blocked, Param: { } param } => Invalid(
                SaasFields.Of(param),
                error.Message
            ),
            // The template refuses what is over the limits of a month, rather than to ask for patience.
            { Kind: ImageErrorKind.QuotaExceeded, Code: "insufficient_quota" } => Forbidden(error.Message) with
            {
                Code = SaasCodes.UsageLimitExceeded,
            },
            _ => ApiError.From(error, requestId),
        };

    private static ApiError NotFound(string message) => new(StatusCodes.Status404NotFound, "not_found", SaasCodes.NotFound, null, message);

    private static ApiError Forbidden(string message) =>
        new(StatusCodes.Status403Forbidden, "forbidden", SaasCodes.Forbidden, null, message);
}
