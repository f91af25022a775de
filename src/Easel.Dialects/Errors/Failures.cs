using Easel.Abstractions.Events;

namespace Easel.Dialects.Errors;

/// <summary>What a client is told of a failure, and what the log is.</summary>
internal static class Failures
{
    public static IReadOnlyList<ApiError> ToErrors(FailureEvent failure, string requestId, ILogger log)
    {
        foreach (var error in failure.Errors)
        {
            if (error.Kind == ImageErrorKind.Engine)
                log.EngineFailed(requestId, error.Code, error.Message);
        }

        return [.. failure.Errors.Select(error => ApiError.From(error, requestId))];
    }
}
