namespace Easel.Abstractions.Events;

/// <summary>Nothing is drawn for this request: its images were drawn for an earlier one that was the same, or for one beside it. Comes
/// before them; there are no previews.</summary>
public sealed record CachedEvent : ImageEvent;
