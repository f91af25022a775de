using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Edits;
using Easel.Core.Models;
using Easel.Core.Moderation;
using Easel.Core.Validation;

namespace Easel.Core.Road;

/// <summary>
/// The one road: every request of every dialect is validated, led to its model, waits its turn, and is finished
/// (scaled, placed, encoded) here. Images come out as <see cref="EncodedImage"/>, in the format and size asked for.
/// </summary>
public sealed class ImageRoad : IImageEngine
{
    private readonly ModelCatalog _catalog;
    private readonly IReadOnlyList<IModerator> _moderators;
    private readonly Dictionary<string, IImageEngine> _lanes = new(StringComparer.Ordinal);

    public ImageRoad(ModelCatalog catalog, IImageRenderer renderer, IImageScaler scaler, IAreaFiller filler, CoreOptions options, IEnumerable<IModerator> moderators)
    {
        _catalog = catalog;
        _moderators = [.. moderators];
        foreach (var (card, engine, upscaler) in catalog.Models)
        {
            // The gate is inside the finishing: a slow reader or encoder must not keep the model from the next request. Editing is
            // inside the gate: requests that wait hold files, not pixels.
            var editing = new EditingEngine(engine, card.Capabilities, scaler, filler);
            var gated = new GatedEngine(new UpscalingEngine(editing, upscaler), options.MaxRunning, options.MaxQueued);
            _lanes.Add(card.Id, new FinishingEngine(new StrictEngine(gated), renderer, upscaler, options));
        }
    }

    /// <summary>Starts with an <see cref="AcceptedEvent"/>, or with a <see cref="FailureEvent"/> that lists every problem of the request.</summary>
    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_catalog.Find(request.Model) is not { } card)
        {
            yield return new FailureEvent(UnknownModel(request.Model));
            yield break;
        }

        var problems = RequestValidator.Validate(request, card);
        if (problems.Count > 0)
        {
            yield return new FailureEvent(problems);
            yield break;
        }

        if (await JudgeAsync(request, cancellationToken) is { } refusal)
        {
            yield return new FailureEvent(refusal);
            yield break;
        }

        var (negotiated, warnings) = Negotiation.Negotiate(request, card);
        if (request.Strict && warnings.Count > 0)
        {
            yield return StrictEngine.Refusal(warnings);
            yield break;
        }

        yield return new AcceptedEvent(negotiated, card);
        foreach (var warning in warnings) yield return new WarningEvent(warning);
        await foreach (var happened in _lanes[card.Id].RunAsync(negotiated, cancellationToken)) yield return happened;
    }

    private async ValueTask<ImageError?> JudgeAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        if (request is not PromptedRequest prompted) return null;
        foreach (var moderator in _moderators)
        {
            if (await moderator.JudgeAsync(prompted, cancellationToken) is { } refusal) return refusal;
        }

        return null;
    }

    /// <summary>The error for a name that the catalog does not know; a dialect that finds other problems first uses the same words.</summary>
    public static ImageError UnknownModel(string? name) =>
        new(ImageErrorKind.ModelNotFound, "model_not_found", "model", $"The model '{name}' does not exist here; GET /v1/models lists those that do.");
}
