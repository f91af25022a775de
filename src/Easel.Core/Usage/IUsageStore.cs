namespace Easel.Core.Usage;

/// <summary>Usage records and their sums, of every server that shares the store. Thread-safe.</summary>
public interface IUsageStore
{
    /// <summary>Writes all of the batch or nothing; a batch that was written before changes nothing.</summary>
    /// <exception cref="Storage.StorageFullException">The disk is full; nothing was written.</exception>
    /// <exception cref="Storage.StorageUnavailableException">The database cannot be used now; whether the batch was written may not be
    /// known.</exception>
    Task AddAsync(UsageBatch batch, CancellationToken cancellationToken);

    /// <summary>Sums by bucket and group, by bucket first; only where there is something to sum.</summary>
    Task<IReadOnlyList<UsageSum>> SumAsync(UsageQuery query, CancellationToken cancellationToken);

    /// <summary>Costs by bucket, group, model and what was charged for. They are kept by the day (UTC): the range and the interval are made
    /// whole days.</summary>
    Task<IReadOnlyList<CostSum>> SumCostsAsync(UsageQuery query, CancellationToken cancellationToken);

    /// <summary>The records themselves, oldest first, some at a time: what follows <paramref name="after"/>.</summary>
    /// <param name="after">The last record of the page before; null for the first page.</param>
    /// <param name="limit">Most records to return, 1 or more.</param>
    Task<IReadOnlyList<UsageRecord>> ListAsync(
        UsageRange range,
        UsageFilter filter,
        UsageRecord? after,
        int limit,
        CancellationToken cancellationToken
    );

    /// <summary>What is written of a scope's month, and whether a batch is among it.</summary>
    Task<(Spent Spent, bool HasBatch)> ReadSpentAsync(SpendScope scope, DateOnly month, Guid batch, CancellationToken cancellationToken);
}
