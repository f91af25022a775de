using Easel.Core.Usage;

namespace Easel.Server.Tests.Support;

/// <summary>Keeps no usage, for tests that measure the process: a database would be measured too.</summary>
internal sealed class NoUsageStore : IUsageStore
{
    public Task AddAsync(UsageBatch batch, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<UsageSum>> SumAsync(UsageQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UsageSum>>([]);

    public Task<IReadOnlyList<CostSum>> SumCostsAsync(UsageQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CostSum>>([]);

    public Task<IReadOnlyList<UsageRecord>> ListAsync(
        UsageRange range,
        UsageFilter filter,
        UsageRecord? after,
        int limit,
        CancellationToken cancellationToken
    ) => Task.FromResult<IReadOnlyList<UsageRecord>>([]);

    public Task<(Spent Spent, bool HasBatch)> ReadSpentAsync(
        SpendScope scope,
        DateOnly month,
        Guid batch,
        CancellationToken cancellationToken
    ) => Task.FromResult<(Spent, bool)>(default);
}
