using System.Net;
using System.Text;
using Easel.Client.Http;

namespace Easel.Client.Errors;

/// <summary>Turns an error response into the exception that says how the request failed.</summary>
internal static class ErrorMapping
{
    private const int Excerpt = 200;

    /// <summary>A response whose status says that it failed, whatever its body is.</summary>
    public static EaselException FromResponse(ResponseHead head, ReadOnlySpan<byte> body)
    {
        if (ErrorEnvelope.Read(body) is { } error)
            return FromError(head, error);
        var text = body.IsEmpty
            ? "without a body"
            : $"with {head.MediaType ?? "a body of no type"} that is no error object: {ExcerptOf(body)}";
        return Make(head, head.Status, new ErrorBody($"The service answered {(int)head.Status} {text}", null, null, null, []));
    }

    /// <summary>An error object, from wherever it came: also one in mid-stream, or in a response that began with 200.</summary>
    public static EaselException FromError(ResponseHead head, ErrorBody error) =>
        Make(head, (int)head.Status >= 400 ? head.Status : StatusOf(error), error);

    /// <summary>The beginning of a response, for a message.</summary>
    public static string ExcerptOf(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body[..Math.Min(Excerpt, body.Length)]).ReplaceLineEndings(" ").Trim();
        return body.Length > Excerpt ? $"{text}..." : text;
    }

    private static EaselException Make(ResponseHead head, HttpStatusCode status, ErrorBody error)
    {
        var message = error.Message.Length > 0 ? error.Message : $"The service answered {(int)status} and said nothing more.";
        var code = (int)status;
        var transient = head.ShouldRetry ?? ((code is 408 or 409 or 429 or >= 500) && error.Code is not "insufficient_quota");
        var facts = new ErrorFacts(message, transient, head, error);
        return code switch
        {
            401 or 403 => new EaselAuthenticationException(facts),
            404 or 410 => new EaselNotFoundException(facts),
            429 => new EaselRateLimitException(facts),
            >= 500 => new EaselServerException(facts),
            _ => new EaselBadRequestException(facts),
        };
    }

    /// <summary>Which status an error would have had, had it been known before the response began.</summary>
    private static HttpStatusCode StatusOf(ErrorBody error) =>
        (error.Type, error.Code) switch
        {
            (_, "invalid_api_key") or ("authentication_error", _) => HttpStatusCode.Unauthorized,
            (_, "model_not_found") => HttpStatusCode.NotFound,
            (_, "rate_limit_exceeded" or "insufficient_quota") or ("requests" or "tokens", _) => HttpStatusCode.TooManyRequests,
            ("invalid_request_error" or "image_generation_user_error", _) => HttpStatusCode.BadRequest,
            _ => HttpStatusCode.InternalServerError,
        };
}
