using System.Globalization;
using Easel.Abstractions.Models;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.Configuration;

/// <summary>The prices that Easel brings, held against where they stand: no line that is not here, and each as its source says.</summary>
public sealed class PriceDataTests
{
    private const decimal Million = 1_000_000;

    /// <summary>OpenAI's list for images, as noted on 2026-11-26: text, cached text, images, cached images, and images drawn.</summary>
    private static readonly PriceLine[] Gpt2 = [Text(5), CachedText(1.25m), Image(8), CachedImage(2), Drawn(30)];

    private static readonly PriceLine[] Gpt1 = [Text(5), Image(8), Drawn(32)];

    /// <summary>By provider and model; every model that is not here has no price.</summary>
    private static readonly Dictionary<string, PriceLine[]> Known = new(StringComparer.Ordinal)
    {
        ["openai gpt-image-2"] = Gpt2,
        ["openai gpt-image-2.5-sunburst"] = Gpt2,
        ["openai gpt-image-2.5-flare"] = Gpt2,
        ["openai gpt-image-2.6-sunburst"] = Gpt2,
        ["openai gpt-image-2.6-flare"] = Gpt2,
        ["openai gpt-image-1.5"] = Gpt1,
        ["openai chatgpt-image-latest"] = Gpt1,
        ["openai gpt-image-1-mini"] = [Text(2), Image(2.5m), Drawn(8)],
        // docs.bfl.ai/quick_start/pricing, read in November 2026: a first megapixel of 3, 7, 5, 1.4 and 1.5 cents, and then 1.5, 3, 5, 0.1, 0.2.
        ["bfl flux-2-pro"] = Flux(first: 0.03m, next: 0.015m),
        ["bfl flux-2-pro-preview"] = Flux(first: 0.03m, next: 0.015m),
        ["bfl flux-2-max"] = Flux(first: 0.07m, next: 0.03m),
        ["bfl flux-2-flex"] = Flux(first: 0.05m, next: 0.05m),
        ["bfl flux-2-klein-4b"] = Flux(first: 0.014m, next: 0.001m),
        ["bfl flux-2-klein-9b"] = Flux(first: 0.015m, next: 0.002m),
        // Of other people's lists of fal's prices, May 2026; fal's own page was not read.
        ["fal fal-ai/flux/dev"] = [new PriceLine(Billable.OutputImage, PriceUnit.Megapixel, 0.025m)],
        ["fal fal-ai/flux/schnell"] = [new PriceLine(Billable.OutputImage, PriceUnit.Megapixel, 0.003m)],
        ["fal fal-ai/flux-lora"] = [new PriceLine(Billable.OutputImage, PriceUnit.Megapixel, 0.035m)],
    };

    [Theory]
    [InlineData("openai")]
    [InlineData("bfl")]
    [InlineData("fal")]
    [InlineData("gemini")]
    [InlineData("xai")]
    [InlineData("replicate")]
    [InlineData("stability")]
    public async Task Every_price_is_as_its_source_says(string type)
    {
        var cards = await CardsAsync(type, new TestClock());
        cards.ShouldNotBeEmpty();
        foreach (var card in cards)
        {
            var expected = Known.GetValueOrDefault($"{type} {card.Id["service/".Length..]}", []);
            card.Prices.ShouldBe(expected, ignoreOrder: true, card.Id);
        }

        var models = cards.Select(card => $"{type} {card.Id["service/".Length..]}").ToList();
        Known.Keys.Where(key => key.StartsWith($"{type} ", StringComparison.Ordinal)).ShouldBeSubsetOf(models);
    }

    [Theory]
    [InlineData("2026-11-30T23:50:00Z", true)]
    [InlineData("2026-12-01T00:00:00Z", false)]
    [InlineData("2027-06-01T00:00:00Z", false)]
    public async Task A_model_is_offered_until_its_last_day_is_over(string at, bool isOffered)
    {
        var cards = await CardsAsync("openai", new TestClock { Start = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) });
        cards.Any(card => card.Id == "service/gpt-image-1.5").ShouldBe(isOffered);
        cards.ShouldContain(card => card.Id == "service/gpt-image-2");
    }

    private static async Task<IReadOnlyList<ModelCard>> CardsAsync(string type, TimeProvider clock)
    {
        await using var host = ProviderHost.Of(
            clock,
            new Dictionary<string, string?>
            {
                ["Type"] = type,
                ["ApiKey"] = "sk-none-0123456789",
                ["BaseUrl"] = "http://127.0.0.1:9",
                ["Discover"] = "false",
            }
        );
        return (await host.Provider.ListModelsAsync(TestContext.Current.CancellationToken)).Models;
    }

    private static PriceLine[] Flux(decimal first, decimal next) =>
        [
            .. first == next ? [] : new[] { new PriceLine(Billable.OutputImage, PriceUnit.Image, first - next) },
            new PriceLine(Billable.OutputImage, PriceUnit.Megapixel, next),
            new PriceLine(Billable.InputImage, PriceUnit.Megapixel, next),
        ];

    private static PriceLine Text(decimal cost) => new(Billable.InputText, PriceUnit.Token, cost) { Per = Million };

    private static PriceLine CachedText(decimal cost) => new(Billable.CachedInputText, PriceUnit.Token, cost) { Per = Million };

    private static PriceLine Image(decimal cost) => new(Billable.InputImage, PriceUnit.Token, cost) { Per = Million };

    private static PriceLine CachedImage(decimal cost) => new(Billable.CachedInputImage, PriceUnit.Token, cost) { Per = Million };

    private static PriceLine Drawn(decimal cost) => new(Billable.OutputImage, PriceUnit.Token, cost) { Per = Million };
}
