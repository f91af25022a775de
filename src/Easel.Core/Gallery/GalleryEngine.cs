using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Gallery;

/// <summary>Keeps finished images for their caller before they are passed on: what the response names is there.</summary>
internal sealed class GalleryEngine(IImageEngine inner, ImageGallery gallery) : DelegatingImageEngine(inner)
{
    private const string NotKept = "not_stored";
    private const string Off = "gallery_off";

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        gallery.Keeps(request) || request.Store is true || request.Parent is not null
            ? KeepAsync(request, cancellationToken)
            : Inner.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> KeepAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var problem = await ProblemAsync(request, cancellationToken);
        if (problem is not null && request.Strict)
        {
            yield return new FailureEvent(
                new ImageError(ImageErrorKind.InvalidRequest, problem.Code, problem.Param, $"{problem.Message} The request is strict.")
            );
            yield break;
        }

        if (problem is not null)
            yield return new WarningEvent(problem);
        var parent = problem is null ? request.Parent : null;
        var (accepted, hasFailed) = (request with { Parent = parent }, false);
        // What is kept is in memory first.
        var whole = gallery.Keeps(request) ? request with { Context = request.Context with { ReadsArrivingImages = false } } : request;
        await foreach (var happened in Inner.RunAsync(whole, cancellationToken))
        {
            switch (happened)
            {
                case AcceptedEvent taken:
                    // Another model draws it otherwise.
                    accepted = taken.Request with
                    {
                        Parent = parent,
                    };
                    yield return taken;
                    break;
                case CompletedImageEvent image when gallery.Keeps(request):
                    var id = await AddAsync(accepted, image, cancellationToken);
                    if (id is null && !hasFailed)
                        yield return new WarningEvent(Full);
                    hasFailed |= id is null;
                    yield return image with
                    {
                        StoredAs = id,
                    };
                    break;
                default:
                    yield return happened;
                    break;
            }
        }
    }

    private async ValueTask<string?> AddAsync(ImageRequest accepted, CompletedImageEvent image, CancellationToken cancellationToken)
    {
        try
        {
            return (await gallery.AddAsync(accepted, image, cancellationToken))?.Id;
        }
        catch
        {
            image.Discard();
            throw;
        }
    }

    /// <summary>Why not all is kept as it was asked for; null when it will be.</summary>
    private async ValueTask<ImageWarning?> ProblemAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        if (!gallery.Keeps(request))
        {
            return request.Store is true
                ? new ImageWarning(Off, "store", "This server keeps no images; the images are in this response alone.")
                : new ImageWarning(
                    NotKept,
                    "parent",
                    "The images are not kept, and so is not what they were made from; send 'store': true."
                );
        }

        if (
            request.Parent is not { } parent
            || await gallery.Records.FindAsync(request.Context.Caller.Owner, parent, cancellationToken) is not null
        )
            return null;
        return new ImageWarning(
            "unknown_parent",
            "parent",
            $"There is no image '{ShortText.Of(parent)}' in your gallery; the images are kept without what they were made from."
        );
    }

    private static ImageWarning Full { get; } =
        new(NotKept, "store", "There is no room left in the gallery; images that are not kept are in this response alone.");
}
