using Easel.Abstractions.Events;

namespace Easel.Core.Caching;

/// <summary>A drawing that equal requests wait for. Its result is freed when the last of them has left.</summary>
internal sealed class Flight
{
    private readonly TaskCompletionSource<Landing> _landed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CachedResponse? _response;
    private int _seats;

    /// <summary>Ends when the drawing does, in whichever way.</summary>
    public Task<Landing> Landed => _landed.Task;

    /// <summary>Called under the lock of <see cref="Flights"/>.</summary>
    public void Enter() => _seats++;

    /// <summary>Called under the lock of <see cref="Flights"/>; what is to be freed by whoever left last.</summary>
    public CachedResponse? Leave() => --_seats == 0 ? _response : null;

    /// <summary>By whoever leads; only the first counts.</summary>
    /// <param name="response">Belongs to the flight from now on.</param>
    public void Land(CachedResponse? response, FailureEvent? failure, Exception? bug)
    {
        if (!_landed.Task.IsCompleted)
            _response = response;
        _landed.TrySetResult(new Landing(failure is null && bug is null ? response : null, failure, bug));
    }
}

/// <summary>How a drawing ended: with one of these, or with none where whoever led has left before.</summary>
internal sealed record Landing(CachedResponse? Response, FailureEvent? Failure, Exception? Bug);
