using System.Collections.Concurrent;
using Easel.Core.Usage;

namespace Easel.Core.Tests.Usage;

/// <summary>A database that keeps leases, in which others do something at the worst moment.</summary>
internal sealed class ScriptedLeases : ISpendLeases
{
    /// <summary>After what the server has not written was read, before it is decided.</summary>
    public Action Taking { get; set; } = () => { };

    /// <summary>Before the renewed leases are kept.</summary>
    public Func<Task> Renewing { get; set; } = () => Task.CompletedTask;

    public ConcurrentQueue<SpendLease> Renewed { get; } = [];

    public ValueTask<bool> TakeAsync(
        string holder,
        SpendLease lease,
        Func<SpendScope, UnwrittenSpending> unwritten,
        Func<IReadOnlyList<ScopeSpending>, bool> isEnough,
        CancellationToken cancellationToken
    )
    {
        var known = lease.Scopes.Select(scope => new ScopeSpending(unwritten(scope).AddTo(default, hasBatch: false), default)).ToList();
        Taking();
        return ValueTask.FromResult(isEnough(known));
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
