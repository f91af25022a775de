namespace Easel.Dialects.Errors;

/// <summary>Lists of what is wrong with one request.</summary>
internal static class ProblemLists
{
    /// <summary>The first problem of each parameter, in the order in which they were found.</summary>
    public static IReadOnlyList<ApiError> OnePerParameter(this IEnumerable<ApiError> problems)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        return [.. problems.Where(problem => problem.Param is null || named.Add(problem.Param))];
    }
}
