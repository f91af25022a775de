using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Pipeline;

namespace Easel.Core.Requests;

/// <summary>
/// Where every API, batch, job, tool and command brings its requests: <see cref="Draft"/> finds the model and all that is wrong
/// with the request, <see cref="RequestDraft.Prepare"/> makes of it a request that is validated, negotiated with the model and held against
/// its
/// strictness, once, and <see cref="RunAsync(PreparedRequest, CancellationToken)"/> runs that. Thread-safe.
/// </summary>
/// <example>
/// Without images, in one step; with images that must be fetched first, in two, so that nothing is fetched for a request that is refused
/// anyway:
/// <code>
/// var (prepared, problems) = service.Draft(request).Prepare(warnings);
///
/// var draft = service.Draft(request);
/// if (draft.Problems.Count == 0) images = await FetchAsync();
/// var (prepared, problems) = draft.Prepare(warnings, request with { Images = images });
///
/// if (prepared is not null) await foreach (var happened in service.RunAsync(prepared, cancellationToken)) ...
/// </code>
/// </example>
public sealed class ImageService(CallerModels models, ImagePipeline pipeline)
{
    /// <summary>Holds everything but the request's images against the model that will draw it; those may still be missing.</summary>
    public RequestDraft Draft(ImageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RequestDraft(request, models.RouteOf(request.Model, request.Context.Caller));
    }

    /// <summary>Drafts, prepares and runs a request whose images are open; where it is not good, the only event is a
    /// <see cref="FailureEvent"/> that lists all its problems.</summary>
    public IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        var (prepared, problems) = Draft(request).Prepare();
        return prepared is null
            ? new ImageEvent[] { new FailureEvent(problems) }.ToAsyncEnumerable()
            : RunAsync(prepared, cancellationToken);
    }

    /// <summary>
    /// Starts with an <see cref="AcceptedEvent"/> and the warnings that are known, then goes through the pipeline. The request's images are
    /// the caller's to dispose, after the last event.
    /// </summary>
    public IAsyncEnumerable<ImageEvent> RunAsync(PreparedRequest prepared, CancellationToken cancellationToken) =>
        RunAsync(prepared, readsArrivingImages: false, cancellationToken);

    /// <inheritdoc cref="RunAsync(PreparedRequest, CancellationToken)"/>
    /// <param name="readsArrivingImages">As <see cref="RequestContext.ReadsArrivingImages"/>.</param>
    public async IAsyncEnumerable<ImageEvent> RunAsync(
        PreparedRequest prepared,
        bool readsArrivingImages,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(prepared);
        var request = readsArrivingImages
            ? prepared.Request with
            {
                Context = prepared.Request.Context with { ReadsArrivingImages = true },
            }
            : prepared.Request;
        yield return new AcceptedEvent(prepared.Request, prepared.Model);
        foreach (var warning in prepared.Warnings)
            yield return new WarningEvent(warning);
        await foreach (var happened in pipeline.RunAsync(request, cancellationToken))
            yield return happened;
    }
}
