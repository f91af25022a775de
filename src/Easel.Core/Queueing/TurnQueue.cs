using Easel.Abstractions.Requests;

namespace Easel.Core.Queueing;

/// <summary>
/// Hands out turns at something of which only so much can be done at once. Turns go round by caller, and among a caller's own requests
/// first come, first served; those of low priority come when no others wait. Thread-safe.
/// </summary>
/// <remarks>
/// A caller that waits for nothing is always let in, so that nobody is kept out by another's queue: there may be as many more places
/// as there are callers. Nobody starves: between two turns of one caller, each other caller that waits has one.
/// </remarks>
internal sealed class TurnQueue
{
    /// <summary>Of a longer queue nobody is told his place: to count it for everyone at every change would cost more than it is worth.</summary>
    private const int MostReported = 256;

    private readonly Lock _lock = new();
    private readonly CallerRotation _waiting = new();
    private readonly CallerRotation _patient = new();
    private readonly int _maxRunning;
    private readonly int _maxQueued;
    private readonly TimeProvider _clock;
    private TaskCompletionSource _changed = NewSignal();
    private int _running;

    /// <param name="maxRunning">Turns at the same time; 1 or more.</param>
    /// <param name="maxQueued">Waiting requests of normal priority; 0 lets none wait.</param>
    public TurnQueue(int maxRunning, int maxQueued, TimeProvider? clock = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxRunning, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(maxQueued);
        (_maxRunning, _maxQueued, _clock) = (maxRunning, maxQueued, clock ?? TimeProvider.System);
    }

    /// <summary>Requests that wait for their turn now.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
                return _waiting.Count + _patient.Count;
        }
    }

    /// <summary>Requests that have their turn now.</summary>
    public int Running
    {
        get
        {
            lock (_lock)
                return _running;
        }
    }

    /// <summary>Done when the places of those who wait may be others than now.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock)
                return _changed.Task;
        }
    }

    /// <summary>Turns that are before this one, those that are had now among them, if nobody else comes; null when it has come, or where the
    /// queue is too long to tell.</summary>
    public int? AheadOf(Turn turn)
    {
        lock (_lock)
        {
            if (_waiting.Count + _patient.Count > MostReported || turn.Rotation?.AheadOf(turn) is not { } ahead)
                return null;
            return _running + ahead + (turn.Rotation == _patient ? _waiting.Count : 0);
        }
    }

    /// <summary>How long the request has waited that has waited longest; zero when none waits.</summary>
    public TimeSpan Age
    {
        get
        {
            lock (_lock)
            {
                var oldest = Math.Min(_waiting.Oldest ?? long.MaxValue, _patient.Oldest ?? long.MaxValue);
                return oldest == long.MaxValue ? TimeSpan.Zero : _clock.GetElapsedTime(oldest);
            }
        }
    }

    /// <summary>A place in the queue, or the turn itself where one is free; null when there is no place left for this caller.</summary>
    /// <param name="isContinued">The request has had a turn already: it is not refused another.</param>
    public Turn? Enter(RequestContext context, bool isContinued = false)
    {
        lock (_lock)
        {
            if (_running < _maxRunning)
            {
                _running++;
                return new Turn(this, context.Caller);
            }

            var rotation = context.Priority == RequestPriority.Low ? _patient : _waiting;
            if (rotation == _waiting && !isContinued && !HasPlace(context.Caller.Share))
                return null;
            var turn = new Turn(this, context.Caller, rotation, _clock.GetTimestamp());
            rotation.Add(turn);
            Signal();
            return turn;
        }
    }

    /// <summary>Takes back a turn that was used or has come in vain, or the place of one that has not come.</summary>
    internal void Leave(Turn turn)
    {
        lock (_lock)
        {
            Signal();
            if (turn.Rotation?.Remove(turn) == true)
                return;
            var next = _waiting.TakeNext() ?? _patient.TakeNext();
            if (next is null)
                _running--;
            else
                next.Come();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Signal()
    {
        _changed.SetResult();
        _changed = NewSignal();
    }

    /// <summary>A caller may fill the queue while it is alone; beside others it has its share, and always one place.</summary>
    private bool HasPlace(string caller)
    {
        if (_maxQueued == 0)
            return false;
        var own = _waiting.CountOf(caller);
        if (own == 0)
            return true;
        var share = Math.Max(1, _maxQueued / _waiting.Callers);
        return _waiting.Count < _maxQueued && own < share;
    }
}
