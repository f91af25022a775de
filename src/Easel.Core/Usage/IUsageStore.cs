namespace Easel.Core.Usage;

/// <summary>Usage records and their sums, of every server that shares the store. Thread-safe.</summary>
public interface IUsageStore
{
    /// <summary>Writes all of the batch or nothing; a batch that was written before changes nothing.</summary>
    /// <exception cref="Storage.StorageFullException">The disk is full; nothing was written.</exception>
    /// <exception cref="System.Data.Common.DbException">The database cannot be reached or written.</exception>
    Task AddAsync(UsageBatch batch, CancellationToken cancellationToken);

    /// <summary>Sums by bucket and group, by bucket first; only where there is something to sum.</summary>
    Task<IReadOnlyList<UsageSum>> SumAsync(UsageQuery query, CancellationToken cancellationToken);

    /// <summary>Costs by bucket, group and what was charged for.</summary>
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

    /// <summary>What is written of a scope's month.</summary>
    Task<Spent> ReadSpentAsync(SpendScope scope, DateOnly month, CancellationToken cancellationToken);

    /// <summary>Deletes records that are older, their sums stay; returns how many there were.</summary>
    Task<int> DeleteRecordsAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
