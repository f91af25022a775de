using Easel.Abstractions.Requests;
using Easel.Core.Storage;
using RabbitMQ.Client;

namespace Easel.Jobs.RabbitMq;

/// <summary>The tickets of jobs that wait: two quorum queues for each kind, urgent work and the rest.</summary>
internal sealed class JobTickets : IAsyncDisposable
{
    /// <summary>A ticket that ended its holder so often is set aside; the records still know its job.</summary>
    private const int MostDeliveries = 20;

    /// <summary>A broker that is about to be short of room takes nothing, and has not said so yet.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly RabbitMqOptions _options;
    private readonly RabbitMqChannel _publishing;
    private readonly RabbitMqChannel _taking;
    private readonly TimeProvider _clock;

    public JobTickets(RabbitMqBroker broker, TimeProvider clock)
    {
        (_options, _clock) = (broker.Options, clock);
        _publishing = new RabbitMqChannel(broker, publishes: true, PrepareAsync);
        _taking = new RabbitMqChannel(broker, publishes: false, PrepareAsync);
    }

    /// <summary>When this returns, the broker has it on disk.</summary>
    /// <exception cref="StorageUnavailableException">It could not be given to the broker in time.</exception>
    public async ValueTask PublishAsync(string kind, RequestPriority priority, string jobId)
    {
        using var late = new CancellationTokenSource(Longest, _clock);
        try
        {
            // Other jobs' tickets do not wait for this one to be on disk.
            await await _publishing.SendAsync(
                async channel =>
                {
                    var queue = QueueOf(kind, priority);
                    await _publishing.DeclareAsync(queue, MostDeliveries, late.Token);
                    var properties = new BasicProperties { DeliveryMode = DeliveryModes.Persistent, MessageId = jobId };
                    return channel
                        .BasicPublishAsync("", queue, mandatory: true, properties, ReadOnlyMemory<byte>.Empty, late.Token)
                        .AsTask();
                },
                late.Token
            );
        }
        catch (OperationCanceledException slow)
        {
            throw new StorageUnavailableException("The broker takes too long.", slow);
        }
    }

    /// <summary>Takes one, of urgent work first; null when there is none.</summary>
    public ValueTask<JobTicket?> TakeAsync(string kind, CancellationToken cancellationToken) =>
        _taking.UseAsync(
            async channel =>
            {
                foreach (var queue in new[] { QueueOf(kind, RequestPriority.Normal), QueueOf(kind, RequestPriority.Low) })
                {
                    await _taking.DeclareAsync(queue, MostDeliveries, cancellationToken);
                    if (await channel.BasicGetAsync(queue, autoAck: false, cancellationToken) is { } found)
                        return new JobTicket(_taking, _taking.Generation, found.DeliveryTag, _clock.GetUtcNow());
                }

                return null;
            },
            cancellationToken
        );

    public async ValueTask DisposeAsync()
    {
        await _publishing.DisposeAsync();
        await _taking.DisposeAsync();
    }

    private string QueueOf(string kind, RequestPriority priority) =>
        $"{_options.Prefix}.jobs.{kind}{(priority is RequestPriority.Low ? ".low" : "")}";

    private Task PrepareAsync(IChannel channel, CancellationToken cancellationToken) =>
        RabbitMqQueues.DeclareDeadAsync(channel, _options.Prefix, cancellationToken);
}
