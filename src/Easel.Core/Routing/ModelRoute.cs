using Easel.Abstractions.Models;

namespace Easel.Core.Routing;

/// <summary>What a name means: tiers of deployments, each asked only where none of the tier before draws. Immutable.</summary>
internal sealed class ModelRoute
{
    public ModelRoute(string name, IReadOnlyList<RouteTier> tiers)
    {
        (Name, Tiers) = (name, tiers);
        Deployments = [.. tiers.SelectMany(tier => tier.Deployments).DistinctBy(deployment => deployment.Card.Id, StringComparer.Ordinal)];
    }

    /// <summary>As requests ask for it.</summary>
    public string Name { get; }

    public IReadOnlyList<RouteTier> Tiers { get; }

    /// <summary>Of all tiers, in their order; at least one.</summary>
    public IReadOnlyList<Deployment> Deployments { get; }

    /// <summary>The same with fewer deployments; null when none is left.</summary>
    public ModelRoute? Where(Func<Deployment, bool> keep)
    {
        if (Deployments.All(keep))
            return this;
        var tiers = Tiers
            .Select(tier => tier with { Deployments = [.. tier.Deployments.Where(keep)] })
            .Where(tier => tier.Deployments.Count > 0)
            .ToList();
        return tiers.Count > 0 ? new ModelRoute(Name, tiers) : null;
    }

    /// <summary>Stands for all where only one can be reported, as in a list of models.</summary>
    public ModelCard Card => Deployments[0].Card;
}

/// <param name="Fallback">The name that the route falls back to with this tier; null for the route's own.</param>
internal sealed record RouteTier(IReadOnlyList<Deployment> Deployments, string? Fallback = null);
