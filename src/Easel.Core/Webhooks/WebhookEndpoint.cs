namespace Easel.Core.Webhooks;

/// <summary>Who is told of events, ready to be told.</summary>
/// <param name="Id">Tells endpoints apart; the same on every server.</param>
/// <param name="Secret">What deliveries are signed with: <c>whsec_</c> and base64 (Standard Webhooks).</param>
/// <param name="Events">Types to be told of; empty for all.</param>
public sealed record WebhookEndpoint(string Id, Uri Url, string Secret, IReadOnlyList<string> Events)
{
    /// <summary>The only tenant whose events it is told of; null for everybody's.</summary>
    public string? Tenant { get; init; }

    /// <summary>The secret before, with which deliveries are signed too while it is good.</summary>
    public string? PreviousSecret { get; init; }

    public bool Wants(string type, string? tenant) =>
        (Events.Count == 0 || Events.Contains(type, StringComparer.Ordinal))
        && (Tenant is null || string.Equals(Tenant, tenant, StringComparison.Ordinal));
}
