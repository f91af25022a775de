namespace Easel.Core.Usage;

/// <summary>
/// What callers have spent this month (UTC), for budgets. An image counts as soon as it is finished: on this server at once, on the others
/// that share the database when it is written, some milliseconds later; until then <see cref="ISpendLeases"/> count it. Thread-safe.
/// </summary>
public interface ISpendLedger
{
    /// <summary>Spent since the month began, what is not written yet included.</summary>
    /// <exception cref="Storage.StorageUnavailableException">The database cannot be read.</exception>
    ValueTask<Spent> ReadAsync(SpendScope scope, CancellationToken cancellationToken);
}
