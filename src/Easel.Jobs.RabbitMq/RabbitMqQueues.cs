using RabbitMQ.Client;

namespace Easel.Jobs.RabbitMq;

/// <summary>How queues are declared: quorum queues, whose messages are on disk, and which count how often each was delivered.</summary>
internal static class RabbitMqQueues
{
    /// <summary>Of a message: how often it was taken before and not acknowledged.</summary>
    public const string DeliveryCount = "x-delivery-count";

    /// <summary>More of these are kept for nobody.</summary>
    private const int MostDead = 10_000;

    public static string DeadExchange(string prefix) => $"{prefix}.dead";

    /// <summary>Where what nobody could do is kept for the operator.</summary>
    public static async Task DeclareDeadAsync(IChannel channel, string prefix, CancellationToken cancellationToken)
    {
        var name = DeadExchange(prefix);
        await channel.ExchangeDeclareAsync(
            name,
            ExchangeType.Fanout,
            durable: true,
            autoDelete: false,
            cancellationToken: cancellationToken
        );
        await channel.QueueDeclareAsync(
            name,
            durable: true,
            exclusive: false,
            autoDelete: false,
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["x-queue-type"] = "quorum", ["x-max-length"] = MostDead },
            cancellationToken: cancellationToken
        );
        await channel.QueueBindAsync(name, name, "", cancellationToken: cancellationToken);
    }

    /// <param name="most">Deliveries that were not acknowledged; with one more the message is dead.</param>
    public static Task DeclareAsync(IChannel channel, string prefix, string name, int most, CancellationToken cancellationToken) =>
        channel.QueueDeclareAsync(
            name,
            durable: true,
            exclusive: false,
            autoDelete: false,
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["x-queue-type"] = "quorum",
                ["x-dead-letter-exchange"] = DeadExchange(prefix),
                ["x-delivery-limit"] = most,
            },
            cancellationToken: cancellationToken
        );

    /// <summary>A number among a message's headers; 0 where there is none.</summary>
    public static int CountOf(IReadOnlyBasicProperties properties, string header) =>
        properties.Headers?.TryGetValue(header, out var count) is true && count is IConvertible number ? number.ToInt32(provider: null) : 0;
}
