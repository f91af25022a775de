using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Limits;

/// <summary>
/// Holds requests of every kind, those of batches and jobs too, to the limits of their key, user, tenant and model: how many at the same
/// time, images and money a month, images a minute. A request is let through whole or not at all.
/// </summary>
internal sealed class LimitEngine(
    IImageEngine inner,
    LimitedWork work,
    RequestLimiter limiter,
    ConcurrencyLimit concurrency,
    Budgets budgets
) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        var subjects = work.SubjectsOf(request);
        return subjects.Count == 0 ? Inner.RunAsync(request, cancellationToken) : RunAsync(request, subjects, cancellationToken);
    }

    private async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        IReadOnlyList<LimitSubject> subjects,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (places, full) = concurrency.TryEnter(subjects);
        using var entered = places;
        if (full is not null)
        {
            yield return new FailureEvent(LimitErrors.OfConcurrency(full));
            yield break;
        }

        var (reserved, refusal) = await budgets.ReserveAsync(subjects, work.WantedBy(request), cancellationToken);
        using var reservation = reserved;
        // Last, because what is taken of a minute is not given back.
        if ((refusal ?? limiter.TryTake(subjects, request.Count)) is { } refused)
        {
            yield return new FailureEvent(refused);
            yield break;
        }

        await foreach (var happened in Inner.RunAsync(request, cancellationToken))
        {
            if (happened is CompletedImageEvent)
                reservation?.Spend();
            yield return happened;
        }
    }
}
