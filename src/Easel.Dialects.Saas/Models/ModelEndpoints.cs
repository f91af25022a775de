using Easel.Abstractions.Models;
using Easel.Core.Models;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.Models;

/// <summary><c>GET /models</c> and <c>/providers</c>.</summary>
internal sealed class ModelEndpoints(ModelCatalog catalog, Providers providers)
{
    private const string Category = "IMAGE";

    public Task ListModelsAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var models = All();
        if (query["category"].ToString() is { Length: > 0 } category)
            models = models.Where(model => string.Equals(model.Category, category, StringComparison.Ordinal));
        if (query["capabilities"].ToString() is { Length: > 0 } capabilities)
        {
            var all = capabilities.Split(',', StringSplitOptions.TrimEntries);
            models = models.Where(model => Array.TrueForAll(all, model.Capabilities.Has));
        }

        return SaasJson.WriteAsync(context, "Models retrieved successfully", models.ToList());
    }

    public Task ListProvidersAsync(HttpContext context) =>
        SaasJson.WriteAsync(context, "Providers retrieved successfully", providers.Names.Select(SaasProvider.Of).ToList());

    /// <summary>The models, then the foreign names that the default one answers to.</summary>
    private IEnumerable<SaasModel> All()
    {
        foreach (var card in catalog.Cards)
            yield return ModelOf(card, card.Id);
        if (catalog.Find(null) is not { } usual)
            yield break;
        foreach (var alias in catalog.Aliases)
            yield return ModelOf(usual, alias);
    }

    private SaasModel ModelOf(ModelCard card, string id) =>
        new()
        {
            Id = id,
            Name = card.Name,
            Provider = providers.NameOf(card),
            Category = Category,
            ContextWindow = card.Capabilities.MaxPromptLength,
            MaxOutputTokens = 0,
            Pricing = new SaasPricing(ImagePrice(card) * 1_000_000, 0, "USD"),
            Capabilities = new SaasCapabilities
            {
                ImageEditing = card.Capabilities.Edits,
                Transparency = card.Capabilities.Transparency,
                Seed = card.Capabilities.Seed,
            },
            Deprecated = false,
        };

    /// <summary>US dollars for an image of the usual size and quality, by the most specific line that says so.</summary>
    private static decimal ImagePrice(ModelCard card)
    {
        var can = card.Capabilities;
        var line = card
            .Prices.Where(line =>
                line is { Billable: Billable.OutputImage, Unit: PriceUnit.Image }
                && (line.Quality is null || line.Quality == can.DefaultQuality)
                && (line.Size is null || line.Size == can.DefaultSize)
            )
            .OrderByDescending(line => line.Size is not null)
            .ThenByDescending(line => line.Quality is not null)
            .ThenByDescending(line => line.From)
            .FirstOrDefault();
        return line is null ? 0 : line.Cost / line.Per;
    }
}
