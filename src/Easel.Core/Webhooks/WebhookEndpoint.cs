namespace Easel.Core.Webhooks;

/// <summary>Who is told of events.</summary>
/// <param name="Id">Tells endpoints apart; the same on every server.</param>
/// <param name="Secret">What deliveries are signed with: <c>whsec_</c> and base64 (Standard Webhooks).</param>
/// <param name="Events">Types to be told of; empty for all.</param>
public sealed record WebhookEndpoint(string Id, Uri Url, string Secret, IReadOnlyList<string> Events)
{
    public bool Wants(string type) => Events.Count == 0 || Events.Contains(type, StringComparer.Ordinal);
}
