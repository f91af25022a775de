using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Providers.Cards;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>An engine that is a model of a service.</summary>
internal sealed class ServiceEngine(
    IImageServiceAdapter adapter,
    ServiceModel model,
    ServiceKeys keys,
    ServiceFailures failures,
    ImageCodec codec,
    IImageScaler scaler
) : IImageEngine
{
    /// <summary>Most services hold seeds in 31 bits.</summary>
    private const long MaxSeed = int.MaxValue;

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var call = new ServiceRequest(Seeded(request), model, await keys.OfAsync(request.Context, cancellationToken))
        {
            // What comes after it, such as a warning, would be too late for a strict request.
            MayArrive = request is { Count: 1, Strict: false, Context.ReadsArrivingImages: true },
        };
        var warnings = WarningsOf(call).ToList();
        foreach (var warning in warnings)
            yield return new WarningEvent(warning);
        // A strict request is refused for them, and before the service is paid.
        if (request.Strict && warnings.Count > 0)
        {
            yield return new FailureEvent([.. warnings.Select(Refusal)]);
            yield break;
        }

        var finisher = new ImageFinisher(call, failures, codec, scaler);
        var outcome = new ServiceOutcome(request, model.Card.Id, failures);
        await foreach (var happened in ServiceCalls.RunAsync(adapter, call, cancellationToken))
        {
            foreach (var finished in Finish(happened, finisher).Select(outcome.See).OfType<ImageEvent>())
            {
                yield return finished;
                if (finished is FailureEvent)
                    yield break;
                if (happened is ServiceArrivingEvent { File: var file } && await file.EndAsync(cancellationToken) is { } lost)
                {
                    yield return new FailureEvent(lost);
                    yield break;
                }
            }
        }

        if (outcome.End() is { } last)
            yield return last;
    }

    private IEnumerable<ImageWarning> WarningsOf(ServiceRequest call)
    {
        if (ShapeChoice.WarningOf(call.Image, model.Card) is { } warning)
            yield return warning;
        foreach (var told in adapter.WarningsOf(call))
            yield return told;
    }

    private static IEnumerable<ImageEvent> Finish(ImageEvent happened, ImageFinisher finisher) =>
        happened switch
        {
            ServiceImageEvent image => finisher.Finish(image),
            ServiceArrivingEvent arriving => [finisher.Finish(arriving)],
            ServicePartialEvent partial => finisher.Finish(partial) is { } preview ? [preview] : [],
            _ => [happened],
        };

    /// <summary>With a seed where the model takes one: what is drawn can be drawn again.</summary>
    private ImageRequest Seeded(ImageRequest request) =>
        request.Seed is null && model.Card.Capabilities.Seed ? request with { Seed = SeedOf(request.Context) & MaxSeed } : request;

    /// <summary>The same for the same key: a service that knows the work by its key must find the same request under it.</summary>
    private static long SeedOf(RequestContext context) =>
        context.IdempotencyKey is { } key
            ? BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)))
            : ImageSeed.Any();

    private static ImageError Refusal(ImageWarning warning) =>
        new(ImageErrorKind.InvalidRequest, warning.Code, warning.Param, warning.Message);
}
