using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Core.Storage;
using Easel.Dialects.Json;

namespace Easel.Dialects.Errors;

/// <summary>What is wrong, in OpenAI's terms, which know the most, and the HTTP status that goes with it. A dialect writes it in its own
/// shape (<see cref="IErrorShape"/>).</summary>
public sealed record ApiError(int Status, string Type, string? Code, string? Param, string Message)
{
    private const string Invalid = "invalid_request_error";

    public static ApiError InvalidKey { get; } =
        new(
            StatusCodes.Status401Unauthorized,
            Invalid,
            "invalid_api_key",
            null,
            "This server needs an access key: send 'Authorization: Bearer KEY' with a key that it knows."
        );

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Of a refusal by a policy.</summary>
    public ModerationDetails? Moderation { get; init; }

    /// <summary>Trying again soon does not help; the official clients would.</summary>
    public bool IsFinal { get; init; }

    public static ApiError BadRequest(string? code, string? param, string message) =>
        new(StatusCodes.Status400BadRequest, Invalid, code, param, message);

    public static ApiError WrongContentType(string? sent, string accepted)
    {
        var told = string.IsNullOrEmpty(sent) ? "no 'Content-Type' header" : $"the header 'Content-Type: {Quote.Shorten(sent)}'";
        return BadRequest("unsupported_content_type", null, $"This API method only accepts {accepted}, but you sent {told}.");
    }

    public static ApiError WrongContentEncoding(string sent) =>
        new(
            StatusCodes.Status415UnsupportedMediaType,
            Invalid,
            "unsupported_content_encoding",
            null,
            $"The header 'Content-Encoding: {Quote.Shorten(sent)}' cannot be decoded here; send gzip, deflate, br, zstd, or the body as it is."
        );

    public static ApiError MalformedJson(JsonException malformed)
    {
        var where = malformed.LineNumber is { } line ? $" near line {line + 1}, byte {malformed.BytePositionInLine + 1}" : "";
        return BadRequest(
            "invalid_json",
            null,
            $"We could not parse the JSON body of your request{where}. (HINT: it must be one JSON object in UTF-8.)"
        );
    }

    public static ApiError NoJsonObject { get; } = BadRequest("invalid_json", null, "The JSON body of the request must be an object.");

    public static ApiError Forbidden(string message) => new(StatusCodes.Status403Forbidden, Invalid, "forbidden", null, message);

    /// <summary>The key is good, and does not allow this.</summary>
    public static ApiError MissingScope(string scope) =>
        Forbidden($"This access key does not allow that: it needs the scope '{scope}'.") with
        {
            Code = "insufficient_permissions",
        };

    /// <summary>Where access keys are kept does not answer.</summary>
    public static ApiError KeysUnavailable { get; } =
        new(
            StatusCodes.Status503ServiceUnavailable,
            "server_error",
            "access_keys_unavailable",
            null,
            "The server cannot look up access keys now; try again in a moment."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(2),
        };

    public static ApiError Internal(string requestId) =>
        new(
            StatusCodes.Status500InternalServerError,
            "server_error",
            null,
            null,
            $"The server had an error while processing your request; its log tells more under request id {requestId}."
        );

    public static ApiError NoSuchRoute(string method, string path) =>
        new(StatusCodes.Status404NotFound, Invalid, "unknown_url", null, $"Unknown request URL: {method} {path}.");

    public static ApiError WrongMethod(string method, string path) =>
        new(StatusCodes.Status405MethodNotAllowed, Invalid, "method_not_supported", null, $"Not allowed to {method} on {path}.");

    public static ApiError TooLarge(long limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            Invalid,
            "request_too_large",
            null,
            $"The request body is larger than the {limit} bytes that are allowed."
        );

    /// <summary>Files of other requests fill the memory that there is for them.</summary>
    public static ApiError TooManyUploads { get; } =
        new(
            StatusCodes.Status429TooManyRequests,
            "requests",
            "rate_limit_exceeded",
            null,
            "Other requests hold all the memory that this server has for input images; try again in a moment."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(2),
        };

    /// <summary>A token's own limits.</summary>
    public static ApiError QuotaUsed(TimeSpan retryAfter) =>
        new(
            StatusCodes.Status429TooManyRequests,
            "requests",
            "rate_limit_exceeded",
            null,
            "The quota of this access token is used up; try again later."
        )
        {
            RetryAfter = retryAfter,
        };

    public static ApiError TooSlow { get; } =
        new(StatusCodes.Status408RequestTimeout, Invalid, "request_timeout", null, "The request body arrived too slowly.");

    public static ApiError WrongSignature { get; } =
        new(
            StatusCodes.Status403Forbidden,
            Invalid,
            "invalid_signature",
            null,
            "This is not a URL that this server made: its signature does not fit."
        );

    public static ApiError AssetGone { get; } =
        new(StatusCodes.Status410Gone, Invalid, "asset_expired", null, "This image's URL has expired; URLs work for 60 minutes.");

    public static ApiError InsufficientStorage(TimeSpan retryAfter) =>
        new(
            StatusCodes.Status507InsufficientStorage,
            "server_error",
            "insufficient_storage",
            null,
            "This server has no room to keep an image for its URL; try later, or ask for the image in the answer itself."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(Math.Clamp(retryAfter.TotalSeconds, 1, 3600)),
        };

    public static ApiError StorageFull { get; } =
        new(
            StatusCodes.Status507InsufficientStorage,
            "server_error",
            "insufficient_storage",
            null,
            "The disk of this server is full; what the request needs to keep could not be kept. Try again later."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(60),
        };

    public static ApiError StorageUnavailable { get; } =
        new(
            StatusCodes.Status503ServiceUnavailable,
            "server_error",
            "storage_unavailable",
            null,
            "This server cannot reach its records now; try again in a moment."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(2),
        };

    public static ApiError IdempotencyConflict { get; } =
        new(
            StatusCodes.Status409Conflict,
            Invalid,
            "idempotency_key_reused",
            "Idempotency-Key",
            "This idempotency key came with another request before; a new request needs a new key."
        );

    public static ApiError NothingToResume { get; } =
        new(
            StatusCodes.Status404NotFound,
            Invalid,
            "stream_not_found",
            "Last-Event-ID",
            "There is no stream under this idempotency key to go on with; send the request without 'Last-Event-ID' to begin anew."
        );

    public static ApiError NoSuchEvent(int id) =>
        BadRequest("invalid_value", "Last-Event-ID", $"The stream under this idempotency key has had no event {id}.");

    public static ApiError UnreadableName { get; } =
        BadRequest("unknown_parameter", null, "Unknown parameter: its name is not valid Unicode text.");

    /// <summary>So many of the caller's jobs wait that no more are taken.</summary>
    public static ApiError TooManyJobs { get; } =
        new(
            StatusCodes.Status429TooManyRequests,
            "requests",
            "rate_limit_exceeded",
            null,
            "Too many of your jobs wait for their turn already; try again when some of them are done."
        )
        {
            RetryAfter = TimeSpan.FromSeconds(10),
        };

    public static ApiError NoSuchJob(string id) =>
        new(StatusCodes.Status404NotFound, Invalid, "job_not_found", "id", $"No such job: {Quote.Shorten(id)}");

    /// <summary>Somebody wants to cancel it; not a conflict, which the official clients would try again.</summary>
    public static ApiError AlreadyEnded(string id, string state) =>
        BadRequest("already_ended", "id", $"'{id}' is {state}; only what is queued or in progress can be cancelled.");

    /// <summary>What an unexpected <paramref name="failure"/> is for the client, who hears nothing of its text.</summary>
    public static ApiError From(Exception failure, string requestId) =>
        failure switch
        {
            StorageUnavailableException => StorageUnavailable,
            _ when StorageFullException.Is(failure) => StorageFull,
            _ => Internal(requestId),
        };

    /// <summary>The pipeline's failure in this API's terms. What an engine says of its own trouble is for the log only.</summary>
    public static ApiError From(ImageError error, string requestId) =>
        error.Kind switch
        {
            ImageErrorKind.InvalidRequest => BadRequest(error.Code, error.Param, error.Message),
            ImageErrorKind.ModelNotFound => new(StatusCodes.Status404NotFound, Invalid, error.Code, error.Param, error.Message),
            ImageErrorKind.Overloaded => new(StatusCodes.Status429TooManyRequests, "requests", "rate_limit_exceeded", null, error.Message)
            {
                RetryAfter = error.RetryAfter,
                IsFinal = error.IsFinal,
            },
            ImageErrorKind.QuotaExceeded => new(
                StatusCodes.Status429TooManyRequests,
                error.Code is "insufficient_quota" ? "insufficient_quota" : "requests",
                error.Code,
                error.Param,
                error.Message
            )
            {
                IsFinal = true,
            },
            ImageErrorKind.Blocked => new(
                StatusCodes.Status400BadRequest,
                "image_generation_user_error",
                error.Code,
                error.Param,
                error.Message
            )
            {
                Moderation = new ModerationDetails(error.Categories, error.Stage),
            },
            ImageErrorKind.Timeout => new(StatusCodes.Status504GatewayTimeout, "server_error", error.Code, null, error.Message),
            ImageErrorKind.InsufficientStorage => StorageFull with { Message = error.Message },
            ImageErrorKind.Unavailable => new(StatusCodes.Status503ServiceUnavailable, "server_error", error.Code, null, error.Message)
            {
                RetryAfter = error.RetryAfter,
            },
            _ => Internal(requestId) with { Code = error.Code },
        };
}
