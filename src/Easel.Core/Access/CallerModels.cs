using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;
using Easel.Core.Routing;

namespace Easel.Core.Access;

/// <summary>The catalog as one caller sees it: models that his key does not allow are not there. Thread-safe.</summary>
public sealed class CallerModels(ModelCatalog catalog)
{
    /// <summary>As <see cref="ModelCatalog.Cards"/>.</summary>
    public IEnumerable<ModelCard> CardsOf(CallerIdentity caller) => catalog.Cards.Where(card => Allows(caller, card));

    /// <summary>Names beside the models' own that mean something to the caller.</summary>
    public IEnumerable<string> AliasesOf(CallerIdentity caller) => catalog.Aliases.Where(alias => Find(alias, caller) is not null);

    /// <summary>The card of the model that <paramref name="name"/> means to the caller, of several the first; no name, or a foreign one,
    /// means the default, or where that is not allowed the first that is. Null when there is none.</summary>
    public ModelCard? Find(string? name, CallerIdentity caller) => RouteOf(name, caller)?.Card;

    /// <summary>What a name means to the caller: of an alias that his key allows all, of any other what it allows of it.</summary>
    internal ModelRoute? RouteOf(string? name, CallerIdentity caller)
    {
        if (catalog.RouteOf(name) is not { } route)
            return null;
        if (caller.Models is null && caller.Providers is null)
            return route;
        if (route.Where(deployment => Allows(caller, deployment, route.Name)) is { } allowed)
            return allowed;
        var isDefault = string.IsNullOrEmpty(name) || catalog.IsForeign(name);
        return isDefault && CardsOf(caller).FirstOrDefault() is { } first ? catalog.RouteOf(first.Id) : null;
    }

    private static bool Allows(CallerIdentity caller, Deployment deployment, string name) =>
        caller.MayUse(deployment.Card.Id, deployment.Provider) || caller.MayUse(name, deployment.Provider);

    private bool Allows(CallerIdentity caller, ModelCard card) =>
        (caller.Models is null && caller.Providers is null) || caller.MayUse(card.Id, catalog.ProviderOf(card)?.Name ?? "");
}
