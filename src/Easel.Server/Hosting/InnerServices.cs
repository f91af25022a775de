using Easel.Server.Health;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Hosting;

/// <summary>What is otherwise of a server inside another program.</summary>
internal static class InnerServices
{
    /// <summary>Its first request comes at once, and warming up would stand in its way; signals are the program's business.</summary>
    public static IServiceCollection RunInsideOfAProgram(this IServiceCollection services)
    {
        services.Remove(services.Single(service => service.ImplementationType == typeof(WarmUp)));
        return services.AddHostedService<ColdModels>().Replace(ServiceDescriptor.Singleton<IHostLifetime, NoLifetime>());
    }
}
