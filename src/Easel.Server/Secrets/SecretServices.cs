using Easel.Core.Secrets;
using Easel.Server.Hosting;

namespace Easel.Server.Secrets;

/// <summary>What this server keeps of other people's secrets, encrypted.</summary>
internal static class SecretServices
{
    public static IServiceCollection AddSecrets(this IServiceCollection services, ServerData data) =>
        services.AddSingleton<ISecretProtector>(new SecretProtector(data.Folder)).AddTenantSecrets();
}
