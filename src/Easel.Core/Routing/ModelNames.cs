using Easel.Abstractions.Models;
using Easel.Core.Models;

namespace Easel.Core.Routing;

/// <summary>The names that models have without being given any by configuration: their ids, their cards' aliases, and
/// <c>PROVIDER/ID</c>.</summary>
internal static class ModelNames
{
    public static string Full(IModelProvider provider, ModelCard card) =>
        card.Id.StartsWith($"{provider.Name}/", StringComparison.Ordinal) ? card.Id : $"{provider.Name}/{card.Id}";

    /// <summary>The provider's own model of that name.</summary>
    public static bool IsCalled(ServedModel model, string name) =>
        string.Equals(model.Offered.Id, name, StringComparison.Ordinal)
        || model.Offered.Aliases.Contains(name, StringComparer.Ordinal)
        || string.Equals(model.Offered.Id, $"{model.Provider.Name}/{name}", StringComparison.Ordinal);

    /// <summary>Ids win over aliases, whoever comes first.</summary>
    public static Dictionary<string, ModelRoute> RoutesOf(IReadOnlyList<ServedModel> models)
    {
        var routes = models.ToDictionary(
            model => model.Card.Id,
            model => new ModelRoute(model.Card.Id, [new RouteTier([new Deployment(model, 1, 0)])]),
            StringComparer.Ordinal
        );
        foreach (var model in models)
        {
            var route = routes[model.Card.Id];
            foreach (var alias in model.Card.Aliases)
                routes.TryAdd(alias, route);
            routes.TryAdd(Full(model.Provider, model.Offered), route);
        }

        return routes;
    }
}
