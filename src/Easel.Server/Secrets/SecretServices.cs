using Easel.Core.Secrets;

namespace Easel.Server.Secrets;

/// <summary>What this server keeps of other people's secrets, encrypted.</summary>
internal static class SecretServices
{
    public static IServiceCollection AddSecrets(this IServiceCollection services) =>
        services.AddSingleton<ISecretProtector, SecretProtector>().AddTenantSecrets();
}
