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

    public string Id { get; } = taken.BasicProperties.MessageId ?? "";

    /// <summary>How many workers ended while they did it.</summary>
    public int Crashes { get; } =
        RabbitMqQueues.CountOf(taken.BasicProperties, RabbitMqQueues.DeliveryCount)
        + RabbitMqQueues.CountOf(taken.BasicProperties, EarlierCrashes);

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
            _generation,
            open => open.BasicAckAsync(taken.DeliveryTag, multiple: false).AsTask(),
            CancellationToken.None
        );

    /// <summary>Another worker is to do it, before all else. It is a message of its own, for of one that is only put back the broker counts that
    /// it was taken, as if its worker had ended.</summary>
    public async ValueTask ReturnAsync()
    {
        if (await TryCopyAsync())
            await AcknowledgeAsync();
        else
            await channel.TryUseAsync(
                _generation,
                open => open.BasicNackAsync(taken.DeliveryTag, multiple: false, requeue: true).AsTask(),
                CancellationToken.None
            );
    }

    /// <summary>Nobody is to do it any more: it goes to the dead letters.</summary>
    public async ValueTask SetAsideAsync() =>
        await channel.TryUseAsync(
            _generation,
            open => open.BasicNackAsync(taken.DeliveryTag, multiple: false, requeue: false).AsTask(),
            CancellationToken.None
        );

    private async ValueTask<bool> TryCopyAsync()
    {
        using var late = new CancellationTokenSource(Longest);
        try
        {
            return await events.UseAsync(
                async open =>
                {
                    var properties = new BasicProperties
                    {
                        DeliveryMode = DeliveryModes.Persistent,
                        MessageId = Id,
                        ReplyTo = _replyTo,
                        Headers = new Dictionary<string, object?>(StringComparer.Ordinal) { [EarlierCrashes] = Crashes },
                    };
                    await open.BasicPublishAsync("", line, mandatory: true, properties, Body, late.Token);
                    await open.BasicPublishAsync(
                        bell,
                        "",
                        mandatory: false,
                        new BasicProperties { Type = "work" },
                        ReadOnlyMemory<byte>.Empty,
                        late.Token
                    );
                    return true;
                },
                late.Token
            );
        }
        catch (Exception lost) when (lost is StorageUnavailableException or OperationCanceledException)
        {
            return false;
        }
    }
}
