namespace Easel.Core.Secrets;

/// <summary>Provider keys of all tenants. Thread-safe.</summary>
public interface IProviderKeyStore
{
    /// <summary>False, and nothing added, when the tenant has <paramref name="most"/> already.</summary>
    ValueTask<bool> TryAddAsync(ProviderKey key, int most, CancellationToken cancellationToken);

    /// <summary>The tenant's, newest first.</summary>
    ValueTask<IReadOnlyList<ProviderKey>> ListAsync(string tenant, CancellationToken cancellationToken);

    /// <summary>False when there is none, or it is another tenant's.</summary>
    ValueTask<bool> DeleteAsync(string tenant, string id, CancellationToken cancellationToken);

    /// <summary>The tenant's newest key for the provider that has neither expired nor reached its limit, counted as used once; null when
    /// there is none.</summary>
    ValueTask<ProviderKey?> TakeAsync(string tenant, string provider, DateTimeOffset now, CancellationToken cancellationToken);
}
