using Easel.Abstractions.Requests;

namespace Easel.Core.Queueing;

/// <summary>A place in a <see cref="TurnQueue"/>, and then the turn. Disposing it, once, lets the next one have it.</summary>
internal sealed class Turn : IDisposable
{
    private readonly TurnQueue _queue;
    private readonly TaskCompletionSource? _come;
    private int _left;

    /// <summary>It has come.</summary>
    public Turn(TurnQueue queue, CallerIdentity caller) => (_queue, Caller, Owner) = (queue, caller.Share, caller.Owner);

    /// <summary>It waits.</summary>
    /// <param name="since">Since when, as a timestamp of the queue's clock.</param>
    public Turn(TurnQueue queue, CallerIdentity caller, CallerRotation rotation, long since)
        : this(queue, caller) =>
        (Rotation, Since, _come) = (rotation, since, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>Whom turns go round by first: the tenant, or who has none.</summary>
    public string Caller { get; }

    /// <summary>Whom they go round by within a tenant.</summary>
    public string Owner { get; }

    /// <summary>Where it waits or has waited; null where it never had to.</summary>
    public CallerRotation? Rotation { get; }

    /// <summary>When it began to wait; 0 where it never had to.</summary>
    public long Since { get; }

    /// <summary>Waits for the turn to come; whoever gives up disposes it.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) =>
        _come is null ? Task.CompletedTask : _come.Task.WaitAsync(cancellationToken);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _left, 1) == 0)
            _queue.Leave(this);
    }

    internal void Come() => _come!.SetResult();
}
