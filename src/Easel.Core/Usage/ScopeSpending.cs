namespace Easel.Core.Usage;

/// <summary>What is known of a scope's month.</summary>
/// <param name="Spent">What was drawn, by all servers; what this one has not written yet is in it.</param>
/// <param name="Elsewhere">What requests that are under way on other servers may spend.</param>
public readonly record struct ScopeSpending(Spent Spent, Spent Elsewhere);
