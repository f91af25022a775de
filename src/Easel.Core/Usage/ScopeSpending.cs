namespace Easel.Core.Usage;

/// <summary>What is known of a scope's month.</summary>
/// <param name="Spent">What was drawn, by all servers; what this one has not written yet is in it.</param>
/// <param name="UnderWay">What requests may spend that are under way: of a database's leases those of other servers.</param>
public readonly record struct ScopeSpending(Spent Spent, Spent UnderWay);
