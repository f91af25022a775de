using Easel.Abstractions.Requests;
using Easel.Providers.Configuration;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>Whose key a request is drawn with.</summary>
internal sealed class ServiceKeys(ProviderOptions options)
{
    /// <summary>Null where the service needs none.</summary>
    public ValueTask<Secret?> OfAsync(RequestContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = context;
        return ValueTask.FromResult(options.ApiKey);
    }
}
