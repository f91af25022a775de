namespace Easel.Core.Usage;

/// <summary>A time span. Sums are kept by the minute: they count whole minutes, from the one that <paramref name="From"/> is in to the
/// one that <paramref name="To"/> is in, which counts unless it begins there.</summary>
/// <param name="To">Exclusive.</param>
public readonly record struct UsageRange(DateTimeOffset From, DateTimeOffset To);
