namespace Easel.Core.Usage;

/// <summary>
/// What requests under way may spend, of several servers that share a database: so that together they pass no budget. A lease shrinks as
/// what it was for is written (<see cref="UsageBatch.Leases"/>). One that is not renewed for <see cref="Lifetime"/>, as its server is gone,
/// counts no more; by the database's clock. Thread-safe.
/// </summary>
public interface ISpendLeases
{
    /// <summary>How long a lease counts without being renewed.</summary>
    static TimeSpan Lifetime { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Keeps a lease unless there is not enough, while nobody else takes or spends anything of its scopes.</summary>
    /// <param name="holder">Unique to the server.</param>
    /// <param name="unwritten">What the server has not written of a scope's month.</param>
    /// <param name="isEnough">Is given what is known of each of the lease's scopes, and called again where a transaction is.</param>
    /// <exception cref="Storage.StorageUnavailableException">The database cannot be used now; the lease may be kept.</exception>
    ValueTask<bool> TakeAsync(
        string holder,
        SpendLease lease,
        Func<SpendScope, UnwrittenSpending> unwritten,
        Func<IReadOnlyList<ScopeSpending>, bool> isEnough,
        CancellationToken cancellationToken
    );

    /// <summary>What others' leases of a scope's month come to.</summary>
    /// <exception cref="Storage.StorageUnavailableException">The database cannot be used now.</exception>
    ValueTask<Spent> ReadOthersAsync(string holder, SpendScope scope, DateOnly month, CancellationToken cancellationToken);

    /// <summary>Lets leases count on; those that had lapsed count again.</summary>
    /// <exception cref="Storage.StorageUnavailableException">The database cannot be used now.</exception>
    ValueTask RenewAsync(string holder, IReadOnlyCollection<SpendLease> leases, CancellationToken cancellationToken);
}
