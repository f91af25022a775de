namespace Easel.Jobs.RabbitMq;

/// <summary>A message that says: a job of this kind waits. Held until that job has ended.</summary>
internal sealed class JobTicket(RabbitMqChannel channel, long generation, ulong delivery, DateTimeOffset takenAt)
{
    public DateTimeOffset TakenAt { get; } = takenAt;

    /// <summary>The work is done, or there is none.</summary>
    public async ValueTask AcknowledgeAsync() =>
        await channel.TryUseAsync(generation, open => open.BasicAckAsync(delivery, multiple: false).AsTask(), CancellationToken.None);

    /// <summary>Somebody else is to do it.</summary>
    public async ValueTask ReturnAsync() =>
        await channel.TryUseAsync(
            generation,
            open => open.BasicNackAsync(delivery, multiple: false, requeue: true).AsTask(),
            CancellationToken.None
        );
}
