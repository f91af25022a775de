using Easel.Core.Listing;

namespace Easel.Core.Webhooks;

/// <summary>Events that are to be told, of every server that shares the store, and what became of them. A delivery is one server's for the
/// time of its lease; one whose server died is tried again. Thread-safe.</summary>
public interface IWebhookStore : IEventPublisher
{
    /// <summary>Makes deliveries of the events that are new, for the endpoints that want them and those that are kept; returns how many
    /// events there were.</summary>
    /// <param name="configured">Endpoints beside those that are kept.</param>
    Task<int> FanOutAsync(IReadOnlyList<WebhookEndpoint> configured, CancellationToken cancellationToken);

    /// <summary>Takes deliveries that are due.</summary>
    /// <param name="endpoints">Only to these: others may be another server's.</param>
    Task<IReadOnlyList<WebhookDelivery>> ClaimAsync(
        IReadOnlyList<WebhookEndpoint> endpoints,
        TimeSpan lease,
        int limit,
        CancellationToken cancellationToken
    );

    /// <summary>Adds an event for one endpoint alone, and takes its delivery.</summary>
    Task<WebhookDelivery> AddAsync(ServiceEvent happened, string endpointId, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>It has arrived, or is given up.</summary>
    Task EndAsync(WebhookDelivery delivery, WebhookOutcome outcome, CancellationToken cancellationToken);

    /// <summary>It is to be tried again.</summary>
    Task RetryAsync(WebhookDelivery delivery, WebhookOutcome outcome, TimeSpan after, CancellationToken cancellationToken);

    /// <summary>Whether an event was sent, or is to be sent, to an endpoint.</summary>
    ValueTask<bool> HasAsync(string endpointId, string eventId, CancellationToken cancellationToken);

    /// <summary>What became of an endpoint's events.</summary>
    /// <param name="after">Only what follows this event; null from the beginning.</param>
    Task<Page<DeliveryRecord>> ListAsync(
        string endpointId,
        string? after,
        bool newestFirst,
        int limit,
        CancellationToken cancellationToken
    );
}
