using Easel.Core.Storage;
using RabbitMQ.Client;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>Gives the broker work for workers, and tells them of it.</summary>
internal sealed class LivePublisher : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly RabbitMqBroker _broker;
    private readonly LiveNames _names;
    private readonly RabbitMqChannel _channel;
    private readonly TimeProvider _clock;

    public LivePublisher(RabbitMqBroker broker, TimeProvider clock)
    {
        (_broker, _clock) = (broker, clock);
        _names = new LiveNames(broker.Options);
        _channel = new RabbitMqChannel(broker, publishes: true, PrepareAsync);
    }

    /// <summary>When this returns, the broker has it on disk.</summary>
    /// <param name="replies">The queue that what comes of it goes to.</param>
    /// <exception cref="StorageUnavailableException">The broker cannot be used; nobody knows whether it has it.</exception>
    public async ValueTask PublishAsync(LiveWork work, string replies, CancellationToken cancellationToken)
    {
        var queue = _names.QueueOf(work);
        var properties = new BasicProperties
        {
            DeliveryMode = DeliveryModes.Persistent,
            MessageId = work.Id,
            ReplyTo = replies,
        };
        await await _channel.SendAsync(
            async open =>
            {
                await _channel.DeclareAsync(queue, LiveReceiver.MostReturns, cancellationToken);
                // Workers hear of it while the broker writes it to disk.
                return Task.WhenAll(
                    open.BasicPublishAsync("", queue, mandatory: true, properties, work.Body, cancellationToken).AsTask(),
                    LiveBell.RingAsync(open, _names.Bell, LiveBell.Work, queue, cancellationToken)
                );
            },
            cancellationToken
        );
    }

    /// <summary>Tells workers once more that it waits.</summary>
    /// <exception cref="StorageUnavailableException">The broker cannot be used.</exception>
    public ValueTask RingAsync(LiveWork work, CancellationToken cancellationToken) =>
        RingAsync(LiveBell.Work, _names.QueueOf(work), cancellationToken);

    /// <summary>Tells workers that it is wanted no more, where that can be said.</summary>
    public async ValueTask CancelAsync(string id)
    {
        // Nobody waits for a broker that takes nothing.
        if (_broker.Blocked is not null)
            return;
        using var late = new CancellationTokenSource(Longest, _clock);
        try
        {
            await RingAsync(LiveBell.Cancel, id, late.Token);
        }
        catch (Exception lost) when (lost is StorageUnavailableException or OperationCanceledException)
        {
            // Its worker hears that nobody listens.
        }
    }

    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    private async ValueTask RingAsync(string type, string body, CancellationToken cancellationToken) =>
        await await _channel.SendAsync(
            open => Task.FromResult(LiveBell.RingAsync(open, _names.Bell, type, body, cancellationToken)),
            cancellationToken
        );

    private async Task PrepareAsync(IChannel channel, CancellationToken cancellationToken)
    {
        await RabbitMqQueues.DeclareDeadAsync(channel, _broker.Options.Prefix, cancellationToken);
        await LiveBell.DeclareAsync(channel, _names.Bell, cancellationToken);
    }
}
