using Easel.Abstractions.Events;
using Easel.Core.Queueing;

namespace Easel.Core.Routing;

/// <summary>What a failure means for the next step.</summary>
internal static class Failover
{
    /// <summary>
    /// Another deployment may be asked. Not for what is wrong with the request or refused for its content, which would be wrong and
    /// refused there too; and not where the work may have been done, which would be paid for twice.
    /// </summary>
    public static bool MayMove(FailureEvent failure) =>
        failure.Errors.All(error =>
            !error.OutcomeUnknown
            && error.Kind
                is ImageErrorKind.Overloaded
                    or ImageErrorKind.Unavailable
                    or ImageErrorKind.Engine
                    or ImageErrorKind.ModelNotFound
                    or ImageErrorKind.Timeout
        );

    /// <summary>What speaks against the deployment itself; null where it answered as it should, or its own queue was full.</summary>
    public static ImageError? AgainstDeployment(FailureEvent failure) =>
        failure.Errors.FirstOrDefault(error =>
            error.Kind
                is ImageErrorKind.Unavailable
                    or ImageErrorKind.Engine
                    or ImageErrorKind.ModelNotFound
                    or ImageErrorKind.Timeout
                    or ImageErrorKind.Overloaded
            && !IsOwnQueue(error)
        );

    /// <summary>Nobody was asked: the queue here had no place, or the way to the workers is lost or full.</summary>
    public static bool IsOwnQueue(ImageError error) =>
        error.Code is QueueingEngine.QueueFull or WorkErrors.Unreachable or WorkErrors.Refused;
}
