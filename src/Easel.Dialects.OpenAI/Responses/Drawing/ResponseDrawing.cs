using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Dialects.Images;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Drawing;

/// <summary>Draws a response's image and notes each step; what earlier attempts noted is not noted again.</summary>
internal sealed class ResponseDrawing(ImageService images)
{
    /// <summary>Null when the image is kept; otherwise why there is none.</summary>
    /// <param name="routed">Hears who draws, before the first note.</param>
    public async ValueTask<FailureEvent?> RunAsync(
        PreparedRequest request,
        IResponseNotes notes,
        CancellationToken cancellationToken,
        Action<RoutedEvent>? routed = null
    )
    {
        // The server died after the last note and before the job's end. What was lost since is drawn again.
        if (notes.Earlier.OfType<ImageNote>().LastOrDefault() is { } noted && await notes.HasAsync(noted.File, cancellationToken))
            return null;
        var previews = notes.Earlier.OfType<PartialNote>().Count();
        var begun = notes.Earlier.OfType<GeneratingNote>().Any();
        var warnings = new List<ImageWarning>();
        AcceptedEvent? accepted = null;
        var isCached = false;
        await foreach (var happened in images.RunAsync(request, cancellationToken))
        {
            if (happened is ProgressEvent or PartialImageEvent or CompletedImageEvent && !begun)
            {
                begun = true;
                await notes.AppendAsync(Begin(accepted!));
            }

            switch (happened)
            {
                case AcceptedEvent taken:
                    accepted = taken;
                    break;
                case RoutedEvent route:
                    routed?.Invoke(route);
                    break;
                case CachedEvent:
                    isCached = true;
                    break;
                case WarningEvent { Warning: var warning }:
                    warnings.Add(warning);
                    break;
                case FailureEvent failure:
                    if (failure.Errors[0] is { Kind: ImageErrorKind.Blocked } refusal && !notes.Earlier.OfType<RefusalNote>().Any())
                        await notes.AppendAsync(new RefusalNote(refusal.Categories, refusal.Stage));
                    return failure;
                case PartialImageEvent { PartialIndex: var index } seen when index < previews:
                    seen.Image.Dispose();
                    break;
                case PartialImageEvent partial:
                    if (await notes.KeepAsync($"partial-{partial.PartialIndex}", partial.Image, cancellationToken) is not { } file)
                        return Full;
                    await notes.AppendAsync(new PartialNote(partial.PartialIndex, file));
                    break;
                case CompletedImageEvent image:
                    if (await notes.KeepAsync("image", image.Image, cancellationToken) is not { } drawn)
                        return Full;
                    var background = ImageWords.Of(image.DrawnBackground ?? accepted!.Request.Background);
                    await notes.AppendAsync(
                        new ImageNote(drawn, background, image.RevisedPrompt, image.Recipe, warnings, isCached, image.Cost)
                    );
                    return null;
            }
        }

        throw new InvalidOperationException("The pipeline ended without an image and without a failure.");
    }

    /// <summary>What is drawn cannot be noted now.</summary>
    public static FailureEvent RecordsUnavailable { get; } =
        new(
            new ImageError(
                ImageErrorKind.Unavailable,
                "storage_unavailable",
                null,
                "This server cannot reach its records now; try again in a moment, or send 'store': false."
            )
        );

    /// <summary>What is drawn cannot be kept, whoever's it is.</summary>
    public static FailureEvent DiskFull { get; } =
        new(
            new ImageError(
                ImageErrorKind.InsufficientStorage,
                "insufficient_storage",
                null,
                "The disk of this server is full; try again later, or send 'store': false."
            )
        );

    private static FailureEvent Full =>
        new(
            new ImageError(
                ImageErrorKind.InsufficientStorage,
                "insufficient_storage",
                null,
                "This server has no room to keep the image; delete responses that are no longer needed."
            )
        );

    private static GeneratingNote Begin(AcceptedEvent accepted)
    {
        var request = accepted.Request;
        return new GeneratingNote(
            accepted.Model.Id,
            request is EditRequest ? "edit" : "generate",
            request.Size!.Value.ToString(),
            ImageWords.Of(request.Quality),
            ImageWords.Of(request.Background),
            ImageWords.Of(request.Format),
            TokenCount.Text(request) + TokenCount.InputImageTokens(request),
            TokenCount.Image(request.AskedModel ?? request.Model, request.Size.Value, request.Quality)
        );
    }
}
