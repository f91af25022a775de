using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Validation;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>Everything that is wrong with a request: its form as the body found it, its sense as the pipeline's own validator
/// does.</summary>
internal static class RequestProblems
{
    /// <summary>One problem a parameter, in the order in which they were found; empty when the request is good.</summary>
    /// <param name="inputName">What the client calls the images; null when there are none.</param>
    public static IReadOnlyList<ApiError> Of(
        RequestBody body,
        ImageRequest request,
        ModelCatalog catalog,
        string requestId,
        string? inputName = null
    )
    {
        var card = catalog.Find(request.Model);
        var found = catalog.Validate(request);
        if (body.Problems.Count == 0 && found.Count == 0 && card is not null)
            return [];

        var problems = new List<ApiError>();
        var named = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var problem in body.Problems)
        {
            if (named.Add(problem.Param) || problem.Param is null)
                problems.Add(problem);
        }

        // Why an edit has no image was told already, or it has not been opened yet.
        if (request is EditRequest { Images.Count: 0 })
            named.Add(inputName);
        if (card is null && named.Add("model"))
            problems.Add(ApiError.From(ModelCatalog.Unknown(Quote.Shorten(request.Model!)), requestId));
        foreach (var problem in found)
        {
            var param = problem.Param is "image" && inputName is not null ? inputName : problem.Param;
            if (named.Add(param))
                problems.Add(ApiError.From(problem, requestId) with { Param = param });
        }

        return problems;
    }
}
