using System.Collections.Frozen;
using Easel.Abstractions.Models;

namespace Easel.Core.Models;

/// <summary>The catalog at one moment. Immutable.</summary>
internal sealed class CatalogContent
{
    private readonly FrozenDictionary<string, ServedModel> _byName;
    private readonly ServedModel? _default;

    private CatalogContent(
        IReadOnlyList<ServedModel> models,
        IReadOnlyDictionary<string, ServedModel> others,
        ServedModel? chosen,
        IReadOnlyList<string> aliases,
        IReadOnlyList<string> problems
    )
    {
        (Models, Aliases, Problems, _default) = (models, aliases, problems, chosen);
        Cards = [.. models.Select(model => model.Card)];
        _byName = models
            .Select(model => KeyValuePair.Create(model.Card.Id, model))
            .Concat(others)
            .Concat(aliases.Select(alias => KeyValuePair.Create(alias, chosen!)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static CatalogContent Empty { get; } = new([], FrozenDictionary<string, ServedModel>.Empty, null, [], []);

    public IReadOnlyList<ServedModel> Models { get; }

    public IReadOnlyList<ModelCard> Cards { get; }

    public IReadOnlyList<string> Aliases { get; }

    public IReadOnlyList<string> Problems { get; }

    public ServedModel? Find(string? name) => string.IsNullOrEmpty(name) ? _default : _byName.GetValueOrDefault(name);

    /// <summary>What the listings hold; of two models of one id the first. A model whose card is the same object as before stays as it
    /// is.</summary>
    public static CatalogContent Of(
        IEnumerable<(IModelProvider Provider, ModelListing Listing)> listings,
        CatalogContent before,
        CoreOptions options,
        Func<IModelProvider, ModelCard, ServedModel> create
    )
    {
        var models = new List<ServedModel>();
        var problems = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (provider, listing) in listings)
        {
            problems.AddRange(listing.Problems);
            foreach (var card in listing.Models)
            {
                if (ids.Add(card.Id))
                    models.Add(before.Models.FirstOrDefault(model => ReferenceEquals(model.Card, card)) ?? create(provider, card));
                else
                    problems.Add($"The model '{card.Id}' of '{provider.Name}' is left out: another model has its id.");
            }
        }

        var chosen =
            models.Find(model => string.Equals(model.Card.Id, options.DefaultModel, StringComparison.Ordinal))
            ?? models.Find(model => model.Card.Aliases.Contains(options.DefaultModel ?? "", StringComparer.Ordinal));
        if (chosen is null && options.DefaultModel is { } name)
        {
            problems.Add(CatalogProblems.UnknownDefault(name, ids));
        }

        chosen ??= models.FirstOrDefault();
        // Ids win over aliases, whoever comes first.
        var others = new Dictionary<string, ServedModel>(StringComparer.Ordinal);
        foreach (var model in models)
        {
            foreach (var alias in model.Card.Aliases)
            {
                if (ids.Add(alias))
                    others.Add(alias, model);
            }
        }

        return new CatalogContent(models, others, chosen, chosen is null ? [] : [.. options.Aliases.Where(ids.Add)], problems);
    }
}
