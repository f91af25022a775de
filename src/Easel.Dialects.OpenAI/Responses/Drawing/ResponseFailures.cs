using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Drawing;

/// <summary>What a response says of its failure, in the codes that OpenAI's description has for it.</summary>
internal static class ResponseFailures
{
    public static JobError ToJobError(FailureEvent failure, string id, ILogger log)
    {
        var errors = Failures.ToErrors(failure, id, log);
        return new JobError(CodeOf(failure.Errors[0].Kind), ErrorResponse.MessageOf(errors));
    }

    private static string CodeOf(ImageErrorKind kind) =>
        kind switch
        {
            ImageErrorKind.InvalidRequest or ImageErrorKind.ModelNotFound => "invalid_prompt",
            ImageErrorKind.Blocked => "image_content_policy_violation",
            // There is no word for a quota among those of a response.
            ImageErrorKind.Overloaded or ImageErrorKind.QuotaExceeded => "rate_limit_exceeded",
            _ => "server_error",
        };
}
