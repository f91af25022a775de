using Easel.Core.Storage;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>Hears what comes to a queue of its own, which is made anew whenever the broker was lost: what came meanwhile was not heard.</summary>
internal abstract class LiveListener(RabbitMqBroker broker, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    protected RabbitMqBroker Broker => broker;

    protected TimeProvider Clock => clock;

    /// <summary>Makes the queue; its name.</summary>
    protected abstract Task<string> DeclareAsync(IChannel channel, CancellationToken stoppingToken);

    /// <summary>From here on all that comes is heard.</summary>
    protected abstract Task BegunAsync(string queue, CancellationToken stoppingToken);

    /// <summary>Its memory is the consumer's only until this returns.</summary>
    protected abstract void Hear(BasicDeliverEventArgs heard);

    /// <summary>Nothing is heard any more, until it begins again.</summary>
    protected virtual void Ended() { }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (lost is StorageUnavailableException || RabbitMqBroker.IsOfBroker(lost, stoppingToken))
            {
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var channel = await broker.OpenChannelAsync(publishes: false, stoppingToken);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.ChannelShutdownAsync += (_, _) =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        var queue = await DeclareAsync(channel, stoppingToken);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, heard) =>
        {
            Hear(heard);
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue, autoAck: true, consumer, stoppingToken);
        try
        {
            await BegunAsync(queue, stoppingToken);
            await closed.Task.WaitAsync(stoppingToken);
        }
        finally
        {
            Ended();
        }
    }
}
