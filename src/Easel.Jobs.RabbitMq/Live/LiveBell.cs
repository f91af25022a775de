using System.Text;
using RabbitMQ.Client;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>Where all workers hear of work that waits, and of work that is to stop.</summary>
internal static class LiveBell
{
    /// <summary>Work waits; in which queue.</summary>
    public const string Work = "work";

    /// <summary>Work is wanted no more; its id.</summary>
    public const string Cancel = "cancel";

    public static Task DeclareAsync(IChannel channel, string bell, CancellationToken cancellationToken) =>
        channel.ExchangeDeclareAsync(bell, ExchangeType.Fanout, durable: true, autoDelete: false, cancellationToken: cancellationToken);

    public static Task RingAsync(IChannel channel, string bell, string type, string body, CancellationToken cancellationToken) =>
        channel
            .BasicPublishAsync(
                bell,
                "",
                mandatory: false,
                new BasicProperties { Type = type },
                Encoding.UTF8.GetBytes(body),
                cancellationToken
            )
            .AsTask();
}
