namespace Easel.Core.Webhooks;

/// <summary>What came of one attempt.</summary>
/// <param name="Status">The HTTP status of the response; null where there was none.</param>
/// <param name="Problem">Why it was not taken, as the rest of a sentence; null when it was.</param>
public readonly record struct WebhookOutcome(int? Status, string? Problem);
