using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>Has every picture that is drawn judged before it goes on, previews and frames too, by each moderator in turn; the first refusal
/// ends the request and the drawing. Files that a service sends pass as they are: it has a policy of its own.</summary>
internal sealed class PictureModerationEngine(IImageEngine inner, IEnumerable<IPictureModerator> moderators) : DelegatingImageEngine(inner)
{
    private readonly IPictureModerator[] _moderators = [.. moderators];

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        _moderators.Length > 0 ? JudgeAsync(request, cancellationToken) : Inner.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> JudgeAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var level = (request as PromptedRequest)?.Moderation ?? ModerationLevel.Auto;
        await foreach (var happened in Inner.RunAsync(request, cancellationToken))
        {
            if (await RefusalOfAsync(happened, level, cancellationToken) is not { } refusal)
            {
                yield return happened;
                continue;
            }

            happened.Discard();
            yield return new FailureEvent(refusal);
            yield break;
        }
    }

    private async ValueTask<ImageError?> RefusalOfAsync(ImageEvent happened, ModerationLevel level, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var picture in PicturesOf(happened))
            {
                foreach (var moderator in _moderators)
                {
                    if (await moderator.JudgeAsync(picture, level, cancellationToken) is { } refusal)
                        return refusal;
                }
            }

            return null;
        }
        catch
        {
            happened.Discard();
            throw;
        }
    }

    private static IReadOnlyList<PixelBuffer> PicturesOf(ImageEvent happened) =>
        happened switch
        {
            PartialPixelsEvent partial => [partial.Image],
            CompletedPixelsEvent drawn => [drawn.Image],
            CompletedFramesEvent loop => loop.Frames,
            _ => [],
        };
}
