using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Routing;

namespace Easel.Core.Usage;

/// <summary>What a request costs by the price table. What is counted only afterwards is expected to be what OpenAI's tables and habits
/// say: an image's tokens by its size and quality, four characters of text to a token.</summary>
internal sealed class ExpectedCosts(PriceTable prices, TimeProvider clock) : ICostEstimator
{
    private const int CharactersInToken = 4;

    /// <summary>Of an input image, in pixels.</summary>
    private const int TokenSide = 32;

    private static readonly ImageSize UsualSize = new(1024, 1024);

    public decimal? Estimate(ImageRequest request, ModelCard model)
    {
        if (prices.LinesOf(model) is { Count: 0 })
            return model.IsRemote ? null : 0;
        var charges = Charge(request, model);
        return charges.Any(charge => charge.Unit is PriceUnit.Token or PriceUnit.Second) || LacksTime(request, model)
            ? null
            : Pricing.Sum(charges);
    }

    public decimal Expect(ImageRequest request, ModelCard model) => Pricing.Sum(Charge(request, model));

    private IReadOnlyList<UsageCharge> Charge(ImageRequest request, ModelCard model)
    {
        var (size, inputs) = (request.Size ?? UsualSize, InputImages.Of(request));
        return Pricing.Charge(
            prices.LinesOf(model),
            new Quantities
            {
                Tokens = new TokenUsage
                {
                    InputText = request is PromptedRequest { Prompt: var prompt } ? CountTokens(prompt) : 0,
                    InputImage = inputs.Sum(image => 1 + (image.Size.Pixels / (TokenSide * TokenSide))),
                    OutputImage = request.Count * ImageTokens.Of(model.Id, size, request.Quality),
                },
                Images = request.Count,
                Pixels = request.Count * size.Pixels,
                InputImages = inputs.Count,
                InputPixels = inputs.Sum(image => image.Size.Pixels),
            },
            request.Size,
            request.Quality,
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            request.Context.IsBatch ? prices.BatchFactor : 1
        );
    }

    /// <summary>It is paid by time, of which nothing is known before.</summary>
    private bool LacksTime(ImageRequest request, ModelCard model) =>
        prices.LinesOf(model).Any(line => line.Unit == PriceUnit.Second && (line.Quality ?? request.Quality) == request.Quality);

    private static long CountTokens(string prompt) => (prompt.Length + CharactersInToken - 1) / CharactersInToken;
}
