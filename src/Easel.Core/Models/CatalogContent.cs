using Easel.Abstractions.Models;
using Easel.Core.Routing;

namespace Easel.Core.Models;

/// <summary>The catalog at one moment. Immutable.</summary>
internal sealed class CatalogContent
{
    private CatalogContent(IReadOnlyList<ServedModel> models, RouteTable routes)
    {
        (Models, Routes) = (models, routes);
        Cards = [.. models.Select(model => model.Card)];
    }

    public static CatalogContent Empty { get; } = new([], RouteTable.Empty);

    public IReadOnlyList<ServedModel> Models { get; }

    public IReadOnlyList<ModelCard> Cards { get; }

    public RouteTable Routes { get; }

    /// <summary>Of the providers and what they list.</summary>
    public IReadOnlyList<string> ListingProblems { get; private init; } = [];

    /// <summary>Of the names that configuration gives to what nobody lists.</summary>
    public IReadOnlyList<string> NamingProblems { get; private init; } = [];

    /// <summary>Each provider listed all that it should.</summary>
    public bool IsWhole { get; private init; }

    public IReadOnlyList<string> Problems => [.. ListingProblems, .. NamingProblems];

    /// <summary>What the listings hold. Where two providers list a model of one id, the second's is served as <c>PROVIDER/ID</c>. A model
    /// whose card is the same object as before stays as it is.</summary>
    public static CatalogContent Of(
        IReadOnlyList<(IModelProvider Provider, ModelListing Listing)> listings,
        CatalogContent before,
        CoreOptions options,
        Func<IModelProvider, ModelCard, ModelCard, ServedModel> create
    )
    {
        var models = new Dictionary<string, ServedModel>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var (provider, listing) in listings)
        {
            problems.AddRange(listing.Problems);
            foreach (var card in listing.Models)
            {
                if (FreeId(provider, card, models) is not { } id)
                {
                    problems.Add($"The model '{card.Id}' of '{provider.Name}' is left out: another model has its id.");
                    continue;
                }

                models[id] =
                    before.Models.FirstOrDefault(model =>
                        ReferenceEquals(model.Offered, card) && string.Equals(model.Card.Id, id, StringComparison.Ordinal)
                    ) ?? create(provider, card, string.Equals(id, card.Id, StringComparison.Ordinal) ? card : card with { Id = id });
            }
        }

        var all = models.Values.ToList();
        var (routes, unknown) = RouteTable.Of(all, options);
        return new CatalogContent(all, routes)
        {
            ListingProblems = problems,
            NamingProblems = unknown,
            IsWhole = problems.Count == 0 && listings.All(pair => pair.Listing.Models.Count > 0),
        };
    }

    private static string? FreeId(IModelProvider provider, ModelCard card, Dictionary<string, ServedModel> taken)
    {
        if (!taken.TryGetValue(card.Id, out var other))
            return card.Id;
        var full = ModelNames.Full(provider, card);
        return string.Equals(other.Provider.Name, provider.Name, StringComparison.Ordinal) || taken.ContainsKey(full) ? null : full;
    }
}
