using Easel.Core.Storage;
using Easel.Core.Usage;

namespace Easel.Core.Tests.Usage;

/// <summary>Keeps batches as they came, and may be down.</summary>
internal sealed class MemoryUsageStore : IUsageStore
{
    private readonly List<UsageBatch> _batches = [];

    /// <summary>What a use throws; null while it works.</summary>
    public Exception? Broken { get; set; }

    /// <summary>Batches wait for it before they are kept.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Tries to add a batch.</summary>
    public int Attempts { get; private set; }

    public IReadOnlyList<UsageRecord> Records
    {
        get
        {
            lock (_batches)
                return [.. _batches.SelectMany(batch => batch.Records)];
        }
    }

    /// <summary>Batches that end a lease.</summary>
    public int Ends(Guid lease)
    {
        lock (_batches)
            return _batches.Count(batch => batch.Leases.Any(one => one.Id == lease && one.Left == default));
    }

    public async Task AddAsync(UsageBatch batch, CancellationToken cancellationToken)
    {
        Attempts++;
        await Gate;
        if (Broken is { } broken)
            throw broken;
        lock (_batches)
        {
            if (_batches.All(known => known.Id != batch.Id))
                _batches.Add(batch);
        }
    }

    public Task<(Spent Spent, bool HasBatch)> ReadSpentAsync(
        SpendScope scope,
        DateOnly month,
        Guid batch,
        CancellationToken cancellationToken
    )
    {
        if (Broken is StorageUnavailableException broken)
            throw broken;
        lock (_batches)
        {
            var spent = _batches
                .SelectMany(known => known.Spending)
                .Where(one => one.Scope == scope && one.Month == month)
                .Aggregate(default(Spent), (sum, one) => sum + one.Spent);
            return Task.FromResult((spent, _batches.Any(known => known.Id == batch)));
        }
    }

    public Task<IReadOnlyList<UsageSum>> SumAsync(UsageQuery query, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<CostSum>> SumCostsAsync(UsageQuery query, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<UsageRecord>> ListAsync(
        UsageRange range,
        UsageFilter filter,
        UsageRecord? after,
        int limit,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
