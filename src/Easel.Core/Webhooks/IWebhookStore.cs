namespace Easel.Core.Webhooks;

/// <summary>Events that are to be told, of every server that shares the store. A delivery is one server's for the time of its lease; one
/// whose server died is tried again. Thread-safe.</summary>
public interface IWebhookStore : IEventPublisher
{
    /// <summary>Makes deliveries of the events that are new, for the endpoints that want them; returns how many events there
    /// were.</summary>
    Task<int> FanOutAsync(IReadOnlyList<WebhookEndpoint> endpoints, CancellationToken cancellationToken);

    /// <summary>Takes deliveries that are due.</summary>
    /// <param name="endpoints">Only to these: others may be another server's.</param>
    Task<IReadOnlyList<WebhookDelivery>> ClaimAsync(
        IReadOnlyList<WebhookEndpoint> endpoints,
        TimeSpan lease,
        int limit,
        CancellationToken cancellationToken
    );

    /// <summary>It has arrived, or is given up.</summary>
    Task RemoveAsync(WebhookDelivery delivery, CancellationToken cancellationToken);

    /// <summary>It is to be tried again.</summary>
    Task RetryAsync(WebhookDelivery delivery, TimeSpan after, CancellationToken cancellationToken);
}
