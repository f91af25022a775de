using Easel.Core.Storage;
using Easel.Jobs.RabbitMq.Live;

namespace Easel.Server.Workers;

/// <summary>Brokers take back what is held for half an hour (<c>consumer_timeout</c>), and close the channel. Work that is drawn for long is
/// therefore acknowledged before it is done: whoever waits for it hears a sign of life every few seconds instead, and gives it to another
/// worker when none comes.</summary>
internal sealed class LongWork(LiveDelivery taken, TimeProvider clock)
{
    /// <summary>It is left with the broker for so long.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(10);

    /// <summary>A worker that says nothing for so long is gone.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(5);

    /// <summary>Older versions take it for a step that they have seen.</summary>
    private static readonly WorkEvent Sign = new(WorkEventType.Progress) { IsKept = true };

    /// <summary>Until it is cancelled, or nobody waits any more.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Hold, clock, cancellationToken);
            while (await await taken.SayAsync(WorkJson.Write(Sign), cancellationToken))
            {
                await taken.AcknowledgeAsync();
                await Task.Delay(BetweenSigns, clock, cancellationToken);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or StorageUnavailableException)
        {
            // It has ended; or the broker is lost, which the drawing hears as well.
        }
    }
}
