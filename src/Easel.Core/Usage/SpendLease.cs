namespace Easel.Core.Usage;

/// <summary>What a request that is under way may still spend, of each scope's month.</summary>
/// <param name="Id">Unique to the request.</param>
/// <param name="Month">Its first day, UTC.</param>
/// <param name="Left">Nothing: it is over.</param>
public sealed record SpendLease(Guid Id, IReadOnlyList<SpendScope> Scopes, DateOnly Month, Spent Left);
