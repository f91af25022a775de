using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Core.Tests.Usage;

public sealed class PriceTableTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Fact]
    public void A_table_holds_in_place_of_the_card_for_the_models_that_it_names()
    {
        var table = Parse(
            """{ "batchFactor": 0.25, "models": [{ "models": ["fal/*", "x"], "lines": [{ "billable": "outputImage", "unit": "image", "cost": 0.1 }] }] }"""
        );
        var line = new PriceLine(Billable.Request, PriceUnit.Request, 9);

        table.BatchFactor.ShouldBe(0.25m);
        foreach (var id in new[] { "x", "fal/flux", "fal/" })
            table.LinesOf(Cards.Plain(id) with { Prices = [line] }).ShouldBe([new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.1m)]);
        foreach (var id in new[] { "xx", "fa", "Fal/flux" })
            table.LinesOf(Cards.Plain(id) with { Prices = [line] }).ShouldBe([line]);
    }

    [Fact]
    public void All_of_a_line_is_read()
    {
        var table = Parse(
            """{ "models": [{ "models": ["m"], "lines": [{ "billable": "cachedInputText", "unit": "token", "cost": 1.25, "per": 1000000, "quality": "high", "size": "1024x1536", "from": "2026-04-21" }] }] }"""
        );

        table
            .LinesOf(Cards.Plain("m"))
            .ShouldBe([
                new PriceLine(Billable.CachedInputText, PriceUnit.Token, 1.25m)
                {
                    Per = 1_000_000,
                    Quality = ImageQuality.High,
                    Size = new ImageSize(1024, 1536),
                    From = new DateOnly(2026, 4, 21),
                },
            ]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var (table, problems) = PriceTable.Parse(
            """
            { "batchFactor": 2, "models": [
                { "models": [], "lines": [] },
                { "models": ["m"], "lines": [
                    { "billable": "outputImage", "unit": "image", "cost": -1 },
                    { "billable": "inputText", "unit": "megapixel", "cost": 1 },
                    { "billable": "outputImage", "unit": "image", "cost": 1, "per": 0 }
                ] }
            ] }
            """
        );

        table.ShouldBeNull();
        problems.Count.ShouldBe(5);
        problems.ShouldContain(problem =>
            problem.StartsWith("models[1].lines[1] counts inputText by the megapixel", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "models": null }""")]
    [InlineData("""{ "models": [{ "models": ["m"] }] }""")]
    [InlineData("""{ "models": [{ "models": ["m"], "lines": [{ "unit": "image", "cost": 1 }] }] }""")]
    [InlineData("""{ "models": [{ "models": ["m"], "lines": [{ "billable": "picture", "unit": "image", "cost": 1 }] }] }""")]
    [InlineData("""{ "models": [{ "models": ["m"], "lines": [{ "billable": "outputImage", "unit": "image", "cost": "free" }] }] }""")]
    [InlineData(
        """{ "models": [{ "models": ["m"], "lines": [{ "billable": "outputImage", "unit": "image", "cost": 1, "sise": "1x1" }] }] }"""
    )]
    [InlineData(
        """{ "models": [{ "models": ["m"], "lines": [{ "billable": "outputImage", "unit": "image", "cost": 1, "size": "big" }] }] }"""
    )]
    public void What_is_no_price_table_is_refused(string json)
    {
        var (table, problems) = PriceTable.Parse(json);

        table.ShouldBeNull();
        problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_most_specific_line_holds_and_of_those_the_newest()
    {
        PriceLine[] lines =
        [
            Image(1),
            Image(2) with
            {
                Quality = ImageQuality.High,
            },
            Image(3) with
            {
                Quality = ImageQuality.High,
                Size = new ImageSize(64, 64),
            },
            Image(4) with
            {
                From = Day,
            },
            Image(5) with
            {
                From = Day.AddDays(1),
            },
        ];

        Cost(lines, ImageQuality.Low, Day.AddDays(-1)).ShouldBe(1);
        Cost(lines, ImageQuality.Low, Day).ShouldBe(4);
        Cost(lines, ImageQuality.Low, Day.AddDays(1)).ShouldBe(5);
        Cost(lines, ImageQuality.High, Day).ShouldBe(3);
        Cost([lines[0], lines[1]], ImageQuality.High, Day).ShouldBe(2);
    }

    [Fact]
    public void Lines_of_different_measures_add_up()
    {
        // As FLUX.2 pro: 3 cents a request and 1.5 cents a megapixel.
        PriceLine[] lines = [new(Billable.Request, PriceUnit.Request, 0.03m), new(Billable.OutputImage, PriceUnit.Megapixel, 0.015m)];
        var quantities = new Quantities { Images = 2, Pixels = 2 * 1024 * 1024 };

        var charges = Pricing.Charge(lines, quantities, null, ImageQuality.Medium, Day, factor: 1);

        // 0.03 + 2.097152 * 0.015
        Pricing.Sum(charges).ShouldBe(0.06145728m);
    }

    [Fact]
    public void Cached_tokens_cost_as_others_where_they_have_no_price()
    {
        var quantities = new Quantities
        {
            Tokens = new() { InputText = 100, CachedInputText = 900 },
        };

        var charges = Pricing.Charge(
            [new PriceLine(Billable.InputText, PriceUnit.Token, 5) { Per = 1_000_000 }],
            quantities,
            null,
            ImageQuality.Medium,
            Day,
            factor: 1
        );

        charges.ShouldBe([new UsageCharge(Billable.InputText, PriceUnit.Token, 1000, 0.005m)]);
    }

    [Theory]
    [InlineData("gpt-image-1", 1024, 1024, ImageQuality.Medium, 1056)]
    [InlineData("gpt-image-1.5", 1536, 1024, ImageQuality.High, 6208)]
    [InlineData("gpt-image-1-mini", 1024, 1024, ImageQuality.Low, 272)]
    [InlineData("gpt-image-2", 1024, 1024, ImageQuality.Low, 200)]
    [InlineData("gpt-image-2-2026-04-21", 1024, 1024, ImageQuality.Medium, 1767)]
    [InlineData("openai/gpt-image-2", 1024, 1536, ImageQuality.High, 5500)]
    [InlineData("gpt-image-2.5-flare", 1024, 1024, ImageQuality.High, 7033)]
    [InlineData("easel-icons", 1024, 1024, ImageQuality.Medium, 1056)]
    [InlineData(null, 512, 512, ImageQuality.Medium, 264)]
    public void Tokens_are_counted_as_OpenAI_does_for_the_model(string? model, int width, int height, ImageQuality quality, long tokens) =>
        ImageTokens.Of(model, new ImageSize(width, height), quality).ShouldBe(tokens);

    private static PriceLine Image(decimal cost) => new(Billable.OutputImage, PriceUnit.Image, cost);

    private static decimal Cost(IReadOnlyList<PriceLine> lines, ImageQuality quality, DateOnly day) =>
        Pricing.Sum(Pricing.Charge(lines, new Quantities { Images = 1 }, new ImageSize(64, 64), quality, day, factor: 1));

    private static PriceTable Parse(string json)
    {
        var (table, problems) = PriceTable.Parse(json);
        problems.ShouldBeEmpty();
        return table!;
    }
}
