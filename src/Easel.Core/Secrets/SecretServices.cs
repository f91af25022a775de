using Easel.Abstractions.Models;
using Easel.Core.Access.Keys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Core.Secrets;

/// <summary>Registers what keeps tenants' secrets. The host adds an <see cref="IProviderKeyStore"/> and an
/// <see cref="ISecretProtector"/>.</summary>
public static class SecretServices
{
    public static IServiceCollection AddTenantSecrets(this IServiceCollection services)
    {
        services.TryAddSingleton<LatestTime>();
        return services.AddSingleton<TenantSecrets>().AddSingleton<ITenantSecrets>(all => all.GetRequiredService<TenantSecrets>());
    }
}
