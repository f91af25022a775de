using Easel.Abstractions.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Secrets;

/// <summary>Registers what keeps tenants' secrets. The host adds an <see cref="IProviderKeyStore"/> and an
/// <see cref="ISecretProtector"/>.</summary>
public static class SecretServices
{
    public static IServiceCollection AddTenantSecrets(this IServiceCollection services) =>
        services.AddSingleton<TenantSecrets>().AddSingleton<ITenantSecrets>(all => all.GetRequiredService<TenantSecrets>());
}
