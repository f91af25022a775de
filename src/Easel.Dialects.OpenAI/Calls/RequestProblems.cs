using Easel.Abstractions.Events;
using Easel.Dialects.Errors;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Everything that is wrong with a request: its form as the body found it, its sense as the pipeline's own validator
/// does.</summary>
internal static class RequestProblems
{
    /// <summary>One problem a parameter, in the order in which they were found; empty when the request is good.</summary>
    /// <param name="found">What the pipeline's validator found.</param>
    /// <param name="inputName">What the client calls the images; null when there are none.</param>
    public static IReadOnlyList<ApiError> Of(
        RequestBody body,
        IReadOnlyList<ImageError> found,
        string requestId,
        string? inputName = null,
        bool isWithoutImages = false
    )
    {
        var problems = new List<ApiError>();
        var named = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var problem in body.Problems)
        {
            if (named.Add(problem.Param) || problem.Param is null)
                problems.Add(problem);
        }

        // Why an edit has no image was told already, or it has not been opened yet.
        if (isWithoutImages)
            named.Add(inputName);
        foreach (var problem in found)
        {
            var param = problem.Param is "image" && inputName is not null ? inputName : problem.Param;
            if (named.Add(param))
                problems.Add(ApiError.From(problem, requestId) with { Param = param });
        }

        return problems;
    }
}
