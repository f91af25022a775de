using Easel.Core.Models;

namespace Easel.Core.Routing;

/// <summary>Makes routes of the configured aliases. What an alias names and nobody lists is left out of its route, with a problem.</summary>
/// <param name="plain">What a model's own names mean.</param>
internal sealed class AliasRoutes(
    IReadOnlyList<ModelAlias> aliases,
    IReadOnlyList<ServedModel> models,
    IReadOnlyDictionary<string, ModelRoute> plain,
    List<string> problems
)
{
    private readonly Dictionary<string, ModelRoute> _plain = new(plain, StringComparer.Ordinal);
    private readonly Dictionary<string, ModelAlias> _aliases = aliases
        .DistinctBy(alias => alias.Name, StringComparer.Ordinal)
        .ToDictionary(alias => alias.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<RouteTier>> _tiers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The aliases that mean something.</summary>
    public IEnumerable<string> Names => aliases.Select(alias => alias.Name).Where(name => _tiers.GetValueOrDefault(name) is { Count: > 0 });

    /// <summary>Null when nobody draws for it.</summary>
    public ModelRoute? RouteOf(ModelAlias alias) => TiersOf(alias) is { Count: > 0 } tiers ? new ModelRoute(alias.Name, tiers) : null;

    private IReadOnlyList<RouteTier> TiersOf(ModelAlias alias)
    {
        if (_tiers.TryGetValue(alias.Name, out var known))
            return known;
        // Circles are refused at the start; one must not hang us all the same.
        if (!_open.Add(alias.Name))
            return [];
        var deployments = alias
            .Deployments.Select(wanted => (Wanted: wanted, Model: ModelOf(alias, wanted)))
            .Where(pair => pair.Model is not null)
            .Select(pair => new Deployment(pair.Model!, pair.Wanted.Weight, pair.Wanted.Order));
        var tiers = deployments
            .GroupBy(deployment => deployment.Order)
            .OrderBy(group => group.Key)
            .Select(group => new RouteTier([.. group]))
            .ToList();
        foreach (var fallback in alias.Fallbacks)
            tiers.AddRange(FallbackOf(alias, fallback).Select(tier => tier with { Fallback = fallback }));
        _open.Remove(alias.Name);
        return _tiers[alias.Name] = tiers;
    }

    private IReadOnlyList<RouteTier> FallbackOf(ModelAlias alias, string fallback)
    {
        if (_aliases.TryGetValue(fallback, out var other) && !string.Equals(fallback, alias.Name, StringComparison.Ordinal))
            return TiersOf(other);
        if (_plain.TryGetValue(fallback, out var route))
            return route.Tiers;
        problems.Add($"Easel:Models:{alias.Name} falls back to '{fallback}', which is no model and no alias; there are {Known}.");
        return [];
    }

    private ServedModel? ModelOf(ModelAlias alias, ModelDeployment wanted)
    {
        var found = wanted.Provider is { } provider
            ? models.FirstOrDefault(model =>
                string.Equals(model.Provider.Name, provider, StringComparison.Ordinal) && ModelNames.IsCalled(model, wanted.Model)
            )
            : _plain.GetValueOrDefault(wanted.Model)?.Deployments[0].Model;
        if (found is null)
            problems.Add(
                _aliases.ContainsKey(wanted.Model) && wanted.Provider is null
                    ? $"Easel:Models:{alias.Name} has the deployment '{wanted}', which is an alias; name models as deployments, and aliases in Fallbacks."
                    : $"Easel:Models:{alias.Name} has the deployment '{wanted}', which no provider lists; there are {Known}."
            );
        return found;
    }

    private string Known =>
        models.Count == 0 ? "none" : string.Join(", ", models.Select(model => ModelNames.Full(model.Provider, model.Offered)));
}
