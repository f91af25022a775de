using Easel.Core.Webhooks;

namespace Easel.Server.Webhooks;

/// <summary>All endpoints that may be told of events: those of the configuration, and those that administrators made. Thread-safe.</summary>
internal sealed partial class WebhookDirectory(
    WebhookOptions options,
    IWebhookSubscriptions subscriptions,
    WebhookSecrets secrets,
    TimeProvider clock,
    ILogger<WebhookDirectory> log
)
{
    public async ValueTask<IReadOnlyList<WebhookEndpoint>> ListAsync(CancellationToken cancellationToken)
    {
        var kept = await subscriptions.ListAsync(tenant: null, cancellationToken);
        return kept.Count == 0
            ? options.Endpoints
            : [.. options.Endpoints, .. kept.Where(webhook => webhook.IsEnabled).Select(Open).OfType<WebhookEndpoint>()];
    }

    /// <summary>Null, and in the log, when its secret cannot be decrypted any more.</summary>
    public WebhookEndpoint? Open(WebhookSubscription webhook)
    {
        var endpoint = secrets.Open(webhook, clock.GetUtcNow());
        if (endpoint is null)
            LogUnreadable(webhook.Id);
        return endpoint;
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The secret of the webhook endpoint {Id} cannot be decrypted: what it was encrypted with is lost; rotate it"
    )]
    private partial void LogUnreadable(string id);
}
