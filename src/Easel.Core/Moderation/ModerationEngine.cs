using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>Has every prompt judged before anything is drawn, by each moderator in turn; the first refusal ends the request.</summary>
internal sealed class ModerationEngine(IImageEngine inner, IEnumerable<IModerator> moderators) : DelegatingImageEngine(inner)
{
    private readonly IModerator[] _moderators = [.. moderators];

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request is PromptedRequest prompted && _moderators.Length > 0
            ? JudgeAsync(prompted, cancellationToken)
            : Inner.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> JudgeAsync(
        PromptedRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var moderator in _moderators)
        {
            if (await moderator.JudgeAsync(request, cancellationToken) is not { } refusal)
                continue;
            yield return new FailureEvent(refusal);
            yield break;
        }

        await foreach (var happened in Inner.RunAsync(request, cancellationToken))
            yield return happened;
    }
}
