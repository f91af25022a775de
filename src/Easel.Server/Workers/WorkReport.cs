using Easel.Jobs.RabbitMq.Live;

namespace Easel.Server.Workers;

/// <summary>What a worker says of a piece of work, in order. Drawing goes on while the broker confirms; what nobody hears any more is not
/// drawn.</summary>
internal sealed class WorkReport(LiveDelivery taken, CancellationTokenSource stop) : IAsyncDisposable
{
    /// <summary>Events that the broker has not confirmed yet; a slow one is waited for.</summary>
    private const int MostUnderWay = 32;

    private readonly Queue<Task> _underWay = new();

    /// <summary>When this returns, it is on its way.</summary>
    /// <exception cref="Easel.Core.Storage.StorageUnavailableException">The broker is lost: the work is somebody else's then.</exception>
    /// <exception cref="OperationCanceledException">Nobody hears it any more.</exception>
    public async ValueTask SayAsync(WorkEvent said)
    {
        while (_underWay.TryPeek(out var first) && (first.IsCompleted || _underWay.Count >= MostUnderWay))
        {
            _ = _underWay.Dequeue();
            await first;
        }

        _underWay.Enqueue(FollowAsync(await taken.SayAsync(WorkJson.Write(said), stop.Token)));
    }

    /// <summary>When this returns, the broker has all that was said.</summary>
    /// <exception cref="Easel.Core.Storage.StorageUnavailableException">The broker is lost.</exception>
    /// <exception cref="OperationCanceledException">Nobody hears it any more.</exception>
    public async ValueTask HeardAsync()
    {
        while (_underWay.TryDequeue(out var one))
            await one;
    }

    /// <summary>Waits for what is under way, whatever becomes of it.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_underWay.TryDequeue(out var one))
            await one.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task FollowAsync(Task<bool> heard)
    {
        if (await heard)
            return;
        await stop.CancelAsync();
        stop.Token.ThrowIfCancellationRequested();
    }
}
