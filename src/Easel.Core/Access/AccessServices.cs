using Easel.Core.Access.Keys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Core.Access;

/// <summary>Registers access keys. A host that keeps them adds its <see cref="IAccessKeyStore"/>.</summary>
public static class AccessServices
{
    public static IServiceCollection AddAccessKeys(this IServiceCollection services, AccessOptions options)
    {
        services.TryAddSingleton<IAccessKeyStore, InMemoryAccessKeyStore>();
        services.AddSingleton(options);
        services.AddSingleton(new ConfiguredAccessKeys(options.Keys, options.AdminKeys));
        services.TryAddSingleton<LatestTime>();
        services.AddSingleton<AccessKeyUse>();
        services.AddHostedService(all => all.GetRequiredService<AccessKeyUse>());
        services.AddSingleton(all => new AccessKeyDirectory(
            all.GetRequiredService<IAccessKeyStore>(),
            all.GetRequiredService<ConfiguredAccessKeys>(),
            options,
            all.GetRequiredService<AccessKeyUse>(),
            all.GetRequiredService<LatestTime>(),
            all.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<AccessKeyService>();
        return services;
    }
}
