namespace Easel.Core.Webhooks;

/// <summary>Endpoints that administrators made, of every server. Thread-safe.</summary>
public interface IWebhookSubscriptions
{
    /// <summary>False, and nothing added, when the tenant, or nobody's, has <paramref name="most"/> already.</summary>
    ValueTask<bool> TryAddAsync(WebhookSubscription subscription, int most, CancellationToken cancellationToken);

    ValueTask<WebhookSubscription?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The oldest first.</summary>
    /// <param name="tenant">Only this tenant's; null for all.</param>
    ValueTask<IReadOnlyList<WebhookSubscription>> ListAsync(string? tenant, CancellationToken cancellationToken);

    /// <summary>False, and nothing is kept, when it has another version by now or is not there.</summary>
    ValueTask<bool> ReplaceAsync(WebhookSubscription subscription, CancellationToken cancellationToken);

    /// <summary>Its deliveries go with it; false when there is none.</summary>
    ValueTask<bool> DeleteAsync(string id, CancellationToken cancellationToken);
}
