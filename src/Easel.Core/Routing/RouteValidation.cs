using Easel.Abstractions.Events;
using Easel.Abstractions.Models;

namespace Easel.Core.Routing;

/// <summary>Holds a request against all that a name means.</summary>
internal static class RouteValidation
{
    /// <summary>The problems of the model that has the fewest; none as soon as one has none.</summary>
    /// <param name="validate">The problems of a model; null stands for one that nobody serves.</param>
    public static IReadOnlyList<ImageError> Least(ModelRoute? route, Func<ModelCard?, IReadOnlyList<ImageError>> validate)
    {
        if (route is null)
            return validate(null);
        IReadOnlyList<ImageError>? least = null;
        foreach (var deployment in route.Deployments)
        {
            var problems = validate(deployment.Card);
            if (problems.Count == 0)
                return [];
            if (least is null || problems.Count < least.Count)
                least = problems;
        }

        return least!;
    }
}
