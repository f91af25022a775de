using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Configuration;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>Whose key a request is drawn with: the one that the caller's tenant brought for the provider, or the operator's.</summary>
/// <param name="tenants">Null where tenants bring no keys.</param>
internal sealed class ServiceKeys(ProviderOptions options, ITenantSecrets? tenants = null)
{
    /// <summary>Null where the service needs none.</summary>
    public async ValueTask<Secret?> OfAsync(RequestContext context, CancellationToken cancellationToken) =>
        tenants is not null && await tenants.TakeAsync(context.Caller, options.Name, cancellationToken) is { } own
            ? new Secret(own)
            : options.ApiKey;
}
