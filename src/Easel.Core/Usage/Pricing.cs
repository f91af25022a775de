using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Usage;

/// <summary>Price lines and quantities to charges.</summary>
internal static class Pricing
{
    /// <summary>Digits after the point of an amount in US dollars.</summary>
    public const int Digits = 9;

    private const int QuantityDigits = 6;

    public static IReadOnlyList<UsageCharge> Charge(
        IReadOnlyList<PriceLine> lines,
        Quantities quantities,
        ImageSize? size,
        ImageQuality quality,
        DateOnly day,
        decimal factor
    )
    {
        if (!quantities.IsAny)
            return [];
        var priced = quantities.PricedBy(lines);
        return
        [
            .. lines
                .Where(line => Fits(line, size, quality, day))
                .GroupBy(line => (line.Billable, line.Unit))
                .Select(same => same.OrderByDescending(Specificity).ThenByDescending(line => line.From ?? DateOnly.MinValue).First())
                .Select(line => ChargeOf(line, priced.Of(line.Billable, line.Unit), factor))
                .Where(charge => charge.Quantity > 0),
        ];
    }

    /// <summary>A service's own word.</summary>
    public static UsageCharge Said(decimal cost) => new(Billable.Request, PriceUnit.Request, 1, Round(cost));

    public static decimal Sum(IEnumerable<UsageCharge> charges) => charges.Sum(charge => charge.Cost);

    private static decimal Round(decimal cost) => decimal.Round(cost, Digits, MidpointRounding.ToEven);

    private static UsageCharge ChargeOf(PriceLine line, decimal quantity, decimal factor) =>
        new(
            line.Billable,
            line.Unit,
            decimal.Round(quantity, QuantityDigits, MidpointRounding.ToEven),
            Round(quantity * line.Cost / line.Per * factor)
        );

    private static bool Fits(PriceLine line, ImageSize? size, ImageQuality quality, DateOnly day) =>
        (line.From ?? DateOnly.MinValue) <= day
        && (line.Quality is not { } ofQuality || ofQuality == quality)
        && (line.Size is not { } ofSize || ofSize == size);

    private static int Specificity(PriceLine line) => (line.Size is null ? 0 : 1) + (line.Quality is null ? 0 : 1);
}
