using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>Keys of other services that tenants brought for their own requests. Thread-safe.</summary>
public interface ITenantSecrets
{
    /// <summary>
    /// The key that the caller's tenant has for a provider, counted as used once; null where it has none that is good, and the server's own
    /// is used. Ask once for each request, and keep it no longer.
    /// </summary>
    /// <param name="provider">An <see cref="IModelProvider.Name"/>.</param>
    ValueTask<string?> TakeAsync(CallerIdentity caller, string provider, CancellationToken cancellationToken);
}
