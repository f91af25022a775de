using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;

namespace Easel.Core.Routing;

/// <summary>One request at one deployment.</summary>
/// <param name="epoch">Of the deployment's health.</param>
/// <param name="request">As this deployment draws it.</param>
/// <param name="opening">What the client is told before the first thing that the deployment shows.</param>
internal sealed class RouteAttempt(
    Deployment deployment,
    ServedModel.Lease lease,
    int epoch,
    ImageRequest request,
    IReadOnlyList<ImageEvent> opening,
    TimeProvider clock
) : IAsyncDisposable
{
    private bool _isJudged;

    public Deployment Deployment => deployment;

    /// <summary>Why it failed, which the client was not told; null while it has not.</summary>
    public FailureEvent? Failure { get; private set; }

    /// <summary>A preview or an image is on its way to the client: what comes after is not taken back.</summary>
    public bool HasShown { get; private set; }

    /// <summary>Warnings that have not gone out, because nothing else did.</summary>
    public IReadOnlyList<ImageEvent> Withheld { get; private set; } = [];

    /// <summary>What the client sees of it, without the failure that may end it.</summary>
    public async IAsyncEnumerable<ImageEvent> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        List<ImageEvent>? held = [.. opening];
        await using var events = lease.Engine.RunAsync(request, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MoveNextAsync(events, cancellationToken))
        {
            switch (events.Current)
            {
                case FailureEvent failure:
                    Fail(failure);
                    Withheld = Warnings(held);
                    yield break;
                case QueuedEvent queued:
                    // It has shown nothing yet: another may still draw.
                    yield return queued;
                    continue;
                case WarningEvent warning when held is not null:
                    held.Add(warning);
                    continue;
                case CompletedImageEvent { Image.Arriving: not null }:
                    // Whether it has drawn is known when all of it has come.
                    HasShown = true;
                    break;
                case PartialImageEvent or CompletedImageEvent:
                    Succeed();
                    HasShown = true;
                    break;
            }

            // What an attempt cost stays spent, whoever draws in the end.
            if (held is not null && events.Current is not UsageEvent)
            {
                foreach (var earlier in held)
                    yield return earlier;
                held = null;
            }

            yield return events.Current;
        }

        if (Failure is not null)
        {
            Withheld = Warnings(held);
            yield break;
        }

        foreach (var warning in Warnings(held))
            yield return warning;
        Succeed();
        deployment.Model.Times.Add(request.GetType(), request.Count, clock.GetElapsedTime(began));
    }

    public ValueTask DisposeAsync() => lease.DisposeAsync();

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ImageEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (DamagedImageException damaged)
        {
            Failure = new FailureEvent(
                new ImageError(ImageErrorKind.InvalidRequest, "invalid_image_file", "image", $"Invalid 'image': {damaged.Problem}.")
            );
            return false;
        }
        catch (Exception bug) when (bug is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Judge(new ImageError(ImageErrorKind.Engine, "engine_failed", null, $"{bug.GetType().Name} was thrown."));
            throw;
        }
    }

    private void Fail(FailureEvent failure)
    {
        Failure = failure;
        if (Failover.AgainstDeployment(failure) is { } error)
            Judge(error);
        else if (!failure.Errors.Any(Failover.IsOwnQueue))
            Succeed();
    }

    private void Succeed() => Judge(null);

    private void Judge(ImageError? error)
    {
        if (_isJudged || deployment.Model.Health is not { } health)
            return;
        _isJudged = true;
        if (error is null)
            health.Succeed(epoch);
        else
            health.Fail(epoch, error);
    }

    private static IReadOnlyList<ImageEvent> Warnings(List<ImageEvent>? held) => held is null ? [] : [.. held.OfType<WarningEvent>()];
}
