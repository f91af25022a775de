namespace Easel.Client.Webhooks;

internal sealed record WebhookDeletion(string? Id, bool Deleted);
