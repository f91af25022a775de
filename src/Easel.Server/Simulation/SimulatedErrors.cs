using Easel.Abstractions.Events;
using Easel.Dialects.Errors;

namespace Easel.Server.Simulation;

/// <summary>The errors of failures that are errors: as the pipeline would report them, so that every API reports them in its own
/// words.</summary>
internal static class SimulatedErrors
{
    public static ApiError Before(SimulatedFailure failure, HttpContext context) =>
        ErrorShapes.Of(context).Of(During(failure, isJob: false), context.TraceIdentifier);

    /// <param name="isJob">Whoever does it must not think that it has only to wait for its turn.</param>
    public static ImageError During(SimulatedFailure failure, bool isJob) => ErrorOf(failure) with { IsFinal = isJob };

    private static ImageError ErrorOf(SimulatedFailure failure) =>
        failure.Kind switch
        {
            FailureKind.RateLimited => new ImageError(
                ImageErrorKind.Overloaded,
                "rate_limit_exceeded",
                null,
                "Rate limit reached, as this request's simulation asked for."
            )
            {
                RetryAfter = failure.RetryAfter,
            },
            FailureKind.InsufficientQuota => new ImageError(
                ImageErrorKind.QuotaExceeded,
                "insufficient_quota",
                null,
                "You exceeded your current quota, as this request's simulation asked for; check your plan and billing details."
            ),
            FailureKind.Unavailable => new ImageError(
                ImageErrorKind.Unavailable,
                "overloaded",
                null,
                "The server is overloaded, as this request's simulation asked for; try again later."
            )
            {
                RetryAfter = failure.RetryAfter,
            },
            FailureKind.ModerationBlocked => new ImageError(
                ImageErrorKind.Blocked,
                "moderation_blocked",
                null,
                "Your request was rejected by the safety system, as this request's simulation asked for."
            )
            {
                Categories = failure.Categories,
                Stage = failure.OfOutput ? RefusalStage.Output : RefusalStage.Input,
            },
            _ => new ImageError(ImageErrorKind.Engine, null, null, "Simulated."),
        };
}
