using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;

namespace Easel.Providers.Http;

/// <summary>Failures of one provider's calls, in words that a client may read: no key is in them, and no more of a service's own text than
/// a line.</summary>
internal sealed class ServiceFailures(string provider)
{
    private const int MaxText = 500;

    public string Provider => provider;

    public ImageError Unreachable(string why) => Make(UpstreamFailure.Unreachable, $"{provider} cannot be reached now: {why}.");

    public ImageError TimedOut(bool mayHaveDrawn) =>
        Make(
            mayHaveDrawn ? UpstreamFailure.UnknownOutcome : UpstreamFailure.Unreachable,
            $"{provider} did not answer in time{(mayHaveDrawn ? "; it may have drawn all the same" : "")}."
        );

    public ImageError Lost() =>
        Make(
            UpstreamFailure.UnknownOutcome,
            $"The connection to {provider} broke before its answer was there; it may have drawn all the same."
        );

    /// <param name="what">The rest of a sentence: what the service did instead of what it should.</param>
    public ImageError Malformed(string what) => Make(UpstreamFailure.Malformed, $"{provider} {what}.");

    /// <summary>The service will not draw this.</summary>
    public ImageError Refused(string? why, IReadOnlyList<string>? categories = null, params IEnumerable<Secret?> secrets) =>
        Make(UpstreamFailure.Refused, $"{provider} refused the request: {Line(why, secrets) ?? "it is against its policy"}") with
        {
            Categories = categories ?? [],
        };

    public ImageError Of(HttpStatusCode status, UpstreamError error, TimeSpan? retryAfter, params IEnumerable<Secret?> secrets) =>
        Of(FailureClassifier.Classify(status, error), error, $"answered {(int)status}", retryAfter, secrets);

    /// <summary>Of an error in a response or a stream that says that all is well.</summary>
    public ImageError Of(UpstreamError error, params IEnumerable<Secret?> secrets) =>
        Of(FailureClassifier.Classify(error), error, "failed", retryAfter: null, secrets);

    /// <summary>Of a response that says that all is well and has not what it should: the error that it holds, or else what is missing.</summary>
    /// <param name="what">The rest of a sentence: what the service did instead.</param>
    public ImageError Without(JsonElement root, string what, params IEnumerable<Secret?> secrets) =>
        UpstreamError.IsIn(root) ? Of(UpstreamError.Read(root), secrets) : Malformed(what);

    /// <summary>Of a service that took the work and does not say where to find it: it may be drawn, and nobody else is asked. The error that
    /// the response holds, where it holds one.</summary>
    /// <param name="what">The rest of a sentence: what the service did instead.</param>
    public ImageError Untraceable(JsonElement root, string what, params IEnumerable<Secret?> secrets) =>
        UpstreamError.IsIn(root) ? Of(UpstreamError.Read(root), secrets) : Malformed(what) with { OutcomeUnknown = true };

    private ImageError Of(UpstreamFailure failure, UpstreamError error, string did, TimeSpan? retryAfter, IEnumerable<Secret?> secrets)
    {
        var text = Line(error.Message, secrets) is { } said ? $": {said}" : ".";
        return failure switch
        {
            UpstreamFailure.Refused => Refused(error.Message, error.Categories, secrets),
            UpstreamFailure.Authentication => Make(
                failure,
                $"{provider} does not accept its access key; whoever runs this server can mend that."
            ),
            UpstreamFailure.QuotaExceeded => Make(failure, $"The account at {provider} is used up{text}"),
            UpstreamFailure.RateLimited => Make(failure, $"{provider} has too much to do{text}") with { RetryAfter = retryAfter },
            UpstreamFailure.ModelNotFound => Make(failure, $"{provider} does not have the model{text}"),
            UpstreamFailure.BadRequest => Make(failure, $"{provider} refused the request{text}") with
            {
                Param = Line(error.Param, secrets),
            },
            UpstreamFailure.UnknownOutcome => TimedOut(mayHaveDrawn: true),
            _ => Make(failure, $"{provider} {did}{text}") with { RetryAfter = retryAfter },
        };
    }

    private static ImageError Make(UpstreamFailure failure, string message) =>
        new(KindOf(failure), CodeOf(failure), null, message) { OutcomeUnknown = failure is UpstreamFailure.UnknownOutcome };

    private static ImageErrorKind KindOf(UpstreamFailure failure) =>
        failure switch
        {
            UpstreamFailure.Refused => ImageErrorKind.Blocked,
            UpstreamFailure.BadRequest => ImageErrorKind.InvalidRequest,
            UpstreamFailure.RateLimited => ImageErrorKind.Overloaded,
            UpstreamFailure.ModelNotFound => ImageErrorKind.ModelNotFound,
            UpstreamFailure.UnknownOutcome => ImageErrorKind.Timeout,
            _ => ImageErrorKind.Unavailable,
        };

    private static string CodeOf(UpstreamFailure failure) =>
        failure switch
        {
            UpstreamFailure.Unreachable => "upstream_unreachable",
            UpstreamFailure.Refused => "moderation_blocked",
            UpstreamFailure.BadRequest => "upstream_bad_request",
            UpstreamFailure.RateLimited => "upstream_rate_limited",
            UpstreamFailure.QuotaExceeded => "upstream_quota_exceeded",
            UpstreamFailure.Authentication => "upstream_authentication_failed",
            UpstreamFailure.ModelNotFound => "upstream_model_not_found",
            UpstreamFailure.Malformed => "upstream_malformed",
            UpstreamFailure.UnknownOutcome => "upstream_timeout",
            _ => "upstream_failed",
        };

    /// <summary>A service's own text as one line, no longer than a person reads; null where there is none.</summary>
    public static string? Line(string? text, IEnumerable<Secret?> secrets)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = SecretRedactor.Redact(string.Concat(line.Where(letter => !char.IsControl(letter))), secrets);
        return line.Length <= MaxText ? line : string.Concat(line.AsSpan(0, MaxText), "...");
    }
}
