using Easel.Core.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>A piece of work that this worker has taken.</summary>
internal sealed class LiveDelivery(RabbitMqChannel channel, RabbitMqChannel events, long generation, BasicGetResult taken, byte[] body)
{
    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly string? _replyTo = taken.BasicProperties.ReplyTo;

    public string Id { get; } = taken.BasicProperties.MessageId ?? "";

    /// <summary>How many workers ended while they did it.</summary>
    public int Crashes { get; } = RabbitMqQueues.CrashesOf(taken.BasicProperties);

    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>Says something to whoever waits for it; false when nobody does any more.</summary>
    /// <exception cref="StorageUnavailableException">The broker is lost: the work is somebody else's then.</exception>
    public ValueTask<bool> SayAsync(ReadOnlyMemory<byte> said, CancellationToken cancellationToken) =>
        events.UseAsync(
            async open =>
            {
                try
                {
                    var properties = new BasicProperties { CorrelationId = Id, MessageId = _run };
                    await open.BasicPublishAsync("", _replyTo ?? "", mandatory: true, properties, said, cancellationToken);
                    return true;
                }
                catch (PublishException returned) when (returned.IsReturn)
                {
                    return false;
                }
            },
            cancellationToken
        );

    /// <summary>It is done, or wanted no more.</summary>
    public async ValueTask AcknowledgeAsync() =>
        await channel.TryUseAsync(
            generation,
            open => open.BasicAckAsync(taken.DeliveryTag, multiple: false).AsTask(),
            CancellationToken.None
        );

    /// <summary>Another worker is to do it.</summary>
    public async ValueTask ReturnAsync() =>
        await channel.TryUseAsync(
            generation,
            open => open.BasicNackAsync(taken.DeliveryTag, multiple: false, requeue: true).AsTask(),
            CancellationToken.None
        );

    /// <summary>Nobody is to do it any more: it goes to the dead letters.</summary>
    public async ValueTask SetAsideAsync() =>
        await channel.TryUseAsync(
            generation,
            open => open.BasicNackAsync(taken.DeliveryTag, multiple: false, requeue: false).AsTask(),
            CancellationToken.None
        );
}
