using System.Collections.Concurrent;
using Easel.Core.Usage;

namespace Easel.Core.Tests.Usage;

/// <summary>A database that keeps leases, in which others do something at the worst moment.</summary>
internal sealed class ScriptedLeases : ISpendLeases
{
    /// <summary>Before a lease's scopes are locked.</summary>
    public Task Waiting { get; set; } = Task.CompletedTask;

    /// <summary>What other servers have leased of every scope.</summary>
    public Spent Others { get; set; }

    /// <summary>After what the server has not written was read, before it is decided.</summary>
    public Action Taking { get; set; } = () => { };

    /// <summary>Before the renewed leases are kept.</summary>
    public Func<Task> Renewing { get; set; } = () => Task.CompletedTask;

    public ConcurrentQueue<SpendLease> Renewed { get; } = [];

    public async ValueTask<bool> TakeAsync(
        string holder,
        SpendLease lease,
        Func<SpendScope, UnwrittenSpending> unwritten,
        Func<IReadOnlyList<ScopeSpending>, bool> isEnough,
        CancellationToken cancellationToken
    )
    {
        await Waiting;
        var known = lease.Scopes.Select(scope => new ScopeSpending(unwritten(scope).AddTo(default, hasBatch: false), Others)).ToList();
        Taking();
        return isEnough(known);
    }

    public ValueTask<Spent> ReadOthersAsync(string holder, SpendScope scope, DateOnly month, CancellationToken cancellationToken) =>
        default;

    public async ValueTask RenewAsync(string holder, IReadOnlyCollection<SpendLease> leases, CancellationToken cancellationToken)
    {
        await Renewing();
        foreach (var lease in leases)
            Renewed.Enqueue(lease);
    }
}
