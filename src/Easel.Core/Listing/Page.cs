namespace Easel.Core.Listing;

/// <summary>A page of a list.</summary>
/// <param name="HasMore">Others follow.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);
