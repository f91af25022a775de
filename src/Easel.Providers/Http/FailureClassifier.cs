using System.Net;

namespace Easel.Providers.Http;

/// <summary>Which failure a response of a service is, by its status and what its body says.</summary>
internal static class FailureClassifier
{
    private static readonly string[] RefusalWords =
    [
        "moderation",
        "content_policy",
        "content policy",
        "content_filter",
        "contentfilter",
        "content_moderation",
        "safety system",
        "safety_violation",
        "nsfw",
        "responsibleai",
        "prohibited_content",
    ];

    private static readonly string[] QuotaWords =
    [
        "insufficient_quota",
        "billing",
        "insufficient_credits",
        "insufficient credit",
        "insufficient balance",
        "payment_required",
        "exceeded your current quota",
        "exhausted balance",
        "user is locked",
    ];

    private static readonly string[] ModelWords =
    [
        "model_not_found",
        "deploymentnotfound",
        "model_not_available",
        "no such model",
        "model not found",
    ];
    private static readonly string[] KeyWords = ["invalid_api_key", "api_key_invalid", "api key not valid", "invalid api key"];

    public static UpstreamFailure Classify(HttpStatusCode status, UpstreamError error)
    {
        if (status is HttpStatusCode.Unauthorized)
            return UpstreamFailure.Authentication;
        if (status is HttpStatusCode.PaymentRequired)
            return UpstreamFailure.QuotaExceeded;
        if (status is HttpStatusCode.TooManyRequests)
            return Says(error, QuotaWords) ? UpstreamFailure.QuotaExceeded : UpstreamFailure.RateLimited;
        return (int)status switch
        {
            503 or 529 => UpstreamFailure.RateLimited,
            408 or 504 or 524 => UpstreamFailure.UnknownOutcome,
            >= 500 => UpstreamFailure.ServerError,
            409 or 425 => UpstreamFailure.ServerError,
            >= 400 => Final(status, error),
            _ => UpstreamFailure.Malformed,
        };
    }

    /// <summary>Of an error in a response that says that all is well.</summary>
    public static UpstreamFailure Classify(UpstreamError error) =>
        int.TryParse(error.Code, out var status) && status is >= 400 and < 600 ? Classify((HttpStatusCode)status, error)
        : Says(error, ["rate_limit"]) ? UpstreamFailure.RateLimited
        : Final(HttpStatusCode.OK, error) switch
        {
            UpstreamFailure.BadRequest when !Says(error, ["invalid_request", "validation"]) => UpstreamFailure.ServerError,
            var known => known,
        };

    private static UpstreamFailure Final(HttpStatusCode status, UpstreamError error) =>
        Says(error, RefusalWords) ? UpstreamFailure.Refused
        : Says(error, QuotaWords) ? UpstreamFailure.QuotaExceeded
        : Says(error, ModelWords) ? UpstreamFailure.ModelNotFound
        : Says(error, KeyWords) ? UpstreamFailure.Authentication
        : status is HttpStatusCode.Forbidden ? UpstreamFailure.Authentication
        : status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? UpstreamFailure.ModelNotFound
        : UpstreamFailure.BadRequest;

    private static bool Says(UpstreamError error, string[] words) =>
        words.Any(word => Has(error.Code, word) || Has(error.Type, word) || Has(error.Message, word));

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
