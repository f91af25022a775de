using System.Collections.Frozen;
using Easel.Core.Models;

namespace Easel.Core.Routing;

/// <summary>What every name means. Immutable.</summary>
internal sealed class RouteTable
{
    private readonly FrozenDictionary<string, ModelRoute> _routes;
    private readonly ModelRoute? _default;

    private RouteTable(Dictionary<string, ModelRoute> routes, ModelRoute? byDefault, IEnumerable<string> aliases, List<string> foreign)
    {
        (_routes, _default) = (routes.ToFrozenDictionary(StringComparer.Ordinal), byDefault);
        (Aliases, Foreign) = ([.. aliases, .. foreign], foreign.ToFrozenSet(StringComparer.Ordinal));
    }

    public static RouteTable Empty { get; } = new([], null, [], []);

    /// <summary>Other people's names, which mean the default.</summary>
    public FrozenSet<string> Foreign { get; }

    /// <summary>Names that are no model's id: the configured ones, then the foreign ones of the default.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Null or empty means the default.</summary>
    public ModelRoute? Find(string? name) => string.IsNullOrEmpty(name) ? _default : _routes.GetValueOrDefault(name);

    /// <summary>The routes over these models, and a sentence for each name that means none of them.</summary>
    public static (RouteTable Table, IReadOnlyList<string> Problems) Of(IReadOnlyList<ServedModel> models, CoreOptions options)
    {
        var problems = new List<string>();
        var routes = ModelNames.RoutesOf(models);
        var named = new AliasRoutes(options.Routing.Models, models, routes, problems);
        foreach (var alias in options.Routing.Models)
        {
            if (named.RouteOf(alias) is { } route)
                routes[alias.Name] = route;
        }

        var byDefault = options.DefaultModel is { } name ? routes.GetValueOrDefault(name) : null;
        if (byDefault is null && options.DefaultModel is { } unknown)
            problems.Add(CatalogProblems.UnknownDefault(unknown, [.. models.Select(model => model.Card.Id), .. named.Names]));
        byDefault ??= models is [var first, ..] ? routes[first.Card.Id] : null;
        var foreign = byDefault is null ? [] : options.Aliases.Where(alias => routes.TryAdd(alias, byDefault)).ToList();
        var ids = models.Select(model => model.Card.Id).ToHashSet(StringComparer.Ordinal);
        return (new RouteTable(routes, byDefault, named.Names.Where(alias => !ids.Contains(alias)), foreign), problems);
    }
}
