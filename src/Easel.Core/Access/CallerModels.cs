using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Models;

namespace Easel.Core.Access;

/// <summary>The catalog as one caller sees it: models that his key does not allow are not there. Thread-safe.</summary>
public sealed class CallerModels(ModelCatalog catalog)
{
    /// <summary>As <see cref="ModelCatalog.Cards"/>.</summary>
    public IEnumerable<ModelCard> CardsOf(CallerIdentity caller) => catalog.Cards.Where(card => Allows(caller, card));

    /// <summary>Foreign names that a model of the caller's answers to.</summary>
    public IEnumerable<string> AliasesOf(CallerIdentity caller) => catalog.Aliases.Where(alias => Find(alias, caller) is not null);

    /// <summary>The card of the model that <paramref name="name"/> means to the caller; no name, or a foreign one, means the default, or
    /// where that is not allowed the first that is. Null when there is none.</summary>
    public ModelCard? Find(string? name, CallerIdentity caller)
    {
        if (catalog.Find(name) is not { } card)
            return null;
        if (Allows(caller, card))
            return card;
        var isDefault = string.IsNullOrEmpty(name) || catalog.Aliases.Contains(name, StringComparer.Ordinal);
        return isDefault ? CardsOf(caller).FirstOrDefault() : null;
    }

    private bool Allows(CallerIdentity caller, ModelCard card) =>
        (caller.Models is null && caller.Providers is null) || caller.MayUse(card.Id, catalog.ProviderOf(card)?.Name ?? "");
}
