using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Routing;

/// <summary>What a request costs by its model's own price lines, where those count what is known before: requests, images and
/// megapixels.</summary>
internal sealed class CardCosts(TimeProvider clock) : ICostEstimator
{
    private const decimal Megapixel = 1_000_000;

    public decimal? Estimate(ImageRequest request, ModelCard model)
    {
        if (model.Prices.Count == 0)
            return model.IsRemote ? null : 0;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        decimal sum = 0;
        foreach (var lines in model.Prices.Where(line => Holds(line, request, today)).GroupBy(line => (line.Billable, line.Unit)))
        {
            var line = lines
                .OrderByDescending(one => (one.Size is null ? 0 : 1) + (one.Quality is null ? 0 : 1))
                .ThenByDescending(one => one.From ?? DateOnly.MinValue)
                .First();
            if (Units(line, request) is not { } units)
                return null;
            sum += units * line.Cost / line.Per;
        }

        return sum;
    }

    private static bool Holds(PriceLine line, ImageRequest request, DateOnly today) =>
        (line.Quality is null || line.Quality == request.Quality)
        && (line.Size is null || line.Size == request.Size)
        && (line.From is null || line.From <= today);

    /// <summary>Null for what is counted only afterwards, such as tokens and seconds.</summary>
    private static decimal? Units(PriceLine line, ImageRequest request)
    {
        var inputs = Inputs(request);
        return (line.Billable, line.Unit) switch
        {
            (Billable.Request, PriceUnit.Request) => 1,
            (Billable.OutputImage, PriceUnit.Image) => request.Count,
            (Billable.OutputImage, PriceUnit.Megapixel) => request.Count * (request.Size?.Pixels ?? 0) / Megapixel,
            (Billable.InputImage, PriceUnit.Image) => inputs.Count,
            (Billable.InputImage, PriceUnit.Megapixel) => inputs.Sum(image => image.Size.Pixels) / Megapixel,
            // Nothing of it is there.
            (Billable.InputImage or Billable.CachedInputImage, _) when inputs.Count == 0 => 0,
            _ => null,
        };
    }

    private static IReadOnlyList<InputImage> Inputs(ImageRequest request) =>
        request switch
        {
            EditRequest edit => edit.Images,
            VaryRequest vary => [vary.Image],
            UpscaleRequest upscale => [upscale.Image],
            _ => [],
        };
}
