namespace Easel.Client.Webhooks;

internal sealed record WebhookList(IReadOnlyList<Webhook>? Data);
