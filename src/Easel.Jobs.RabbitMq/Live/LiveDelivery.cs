using Easel.Core.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>A piece of work that this worker has taken.</summary>
/// <param name="line">The queue of what is handed back.</param>
/// <param name="bell">Where other workers hear of it.</param>
internal sealed class LiveDelivery(
    RabbitMqChannel channel,
    RabbitMqChannel events,
    BasicGetResult taken,
    byte[] body,
    string line,
    string bell
)
{
    /// <summary>Of a message that was handed back: how many workers ended with it before.</summary>
    private const string EarlierCrashes = "x-easel-crashes";

    /// <summary>A broker that is short of room takes nothing; a worker that stops does not wait for it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly long _generation = channel.Generation;
    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly string? _replyTo = taken.BasicProperties.ReplyTo;
    private int _isSettled;

    public string Id { get; } = taken.BasicProperties.MessageId ?? "";

    /// <summary>How many workers ended while they did it.</summary>
    public int Crashes { get; } =
        RabbitMqQueues.CountOf(taken.BasicProperties, RabbitMqQueues.DeliveryCount)
        + RabbitMqQueues.CountOf(taken.BasicProperties, EarlierCrashes);

    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>Says something to whoever waits for it: when this returns it is on its way, in the order of the calls. The task within ends when
    /// the broker has it: false when nobody waits any more.</summary>
    /// <exception cref="StorageUnavailableException">The broker is lost: the work is somebody else's then. Of the task within as
    /// well.</exception>
    public async ValueTask<Task<bool>> SayAsync(ReadOnlyMemory<byte> said, CancellationToken cancellationToken)
    {
        var properties = new BasicProperties { CorrelationId = Id, MessageId = _run };
        return HeardAsync(
            await events.SendAsync(
                open =>
                    Task.FromResult(
                        open.BasicPublishAsync("", _replyTo ?? "", mandatory: true, properties, said, cancellationToken).AsTask()
                    ),
                cancellationToken
            )
        );

        static async Task<bool> HeardAsync(Task confirmed)
        {
            try
            {
                await confirmed;
                return true;
            }
            catch (StorageUnavailableException lost) when (lost.InnerException is PublishException { IsReturn: true })
            {
                return false;
            }
        }
    }

    /// <summary>It is done, or wanted no more, or whoever waits for it sees to it.</summary>
    public ValueTask AcknowledgeAsync() => SettleAsync(open => open.BasicAckAsync(taken.DeliveryTag, multiple: false));

    /// <summary>Another worker is to do it, before all else. It is a message of its own, for of one that is only put back the broker counts that
    /// it was taken, as if its worker had ended.</summary>
    public async ValueTask ReturnAsync()
    {
        if (await TryCopyAsync())
            await AcknowledgeAsync();
        else
            await SettleAsync(open => open.BasicNackAsync(taken.DeliveryTag, multiple: false, requeue: true));
    }

    /// <summary>Nobody is to do it any more: it goes to the dead letters.</summary>
    public ValueTask SetAsideAsync() => SettleAsync(open => open.BasicNackAsync(taken.DeliveryTag, multiple: false, requeue: false));

    /// <summary>Once: the broker closes a channel on which it is told twice.</summary>
    private async ValueTask SettleAsync(Func<IChannel, ValueTask> settle)
    {
        if (Interlocked.Exchange(ref _isSettled, 1) == 0)
            await channel.TryUseAsync(_generation, open => settle(open).AsTask(), CancellationToken.None);
    }

    private async ValueTask<bool> TryCopyAsync()
    {
        using var late = new CancellationTokenSource(Longest);
        try
        {
            var properties = new BasicProperties
            {
                DeliveryMode = DeliveryModes.Persistent,
                MessageId = Id,
                ReplyTo = _replyTo,
                Headers = new Dictionary<string, object?>(StringComparer.Ordinal) { [EarlierCrashes] = Crashes },
            };
            await await events.SendAsync(
                open =>
                    Task.FromResult(
                        Task.WhenAll(
                            open.BasicPublishAsync("", line, mandatory: true, properties, Body, late.Token).AsTask(),
                            LiveBell.RingAsync(open, bell, LiveBell.Work, line, late.Token)
                        )
                    ),
                late.Token
            );
            return true;
        }
        catch (Exception lost) when (lost is StorageUnavailableException or OperationCanceledException)
        {
            return false;
        }
    }
}
