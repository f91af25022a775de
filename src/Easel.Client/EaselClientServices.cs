using Easel.Client.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Client;

public static class EaselClientServices
{
    /// <summary>
    /// Adds one <see cref="EaselClient"/> for the whole program, which keeps its connections and resolves names again every five minutes,
    /// and, unless there is one, the <see cref="IImageGenerator"/> over it.
    /// </summary>
    public static IServiceCollection AddEaselClient(this IServiceCollection services, Action<EaselClientOptions>? configure = null) =>
        services.AddEaselClient((_, options) => configure?.Invoke(options));

    /// <inheritdoc cref="AddEaselClient(IServiceCollection, Action{EaselClientOptions}?)"/>
    public static IServiceCollection AddEaselClient(
        this IServiceCollection services,
        Action<IServiceProvider, EaselClientOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(provider =>
        {
            var options = new EaselClientOptions();
            configure(provider, options);
            return new EaselClient(options);
        });
        services.TryAddSingleton(provider => provider.GetRequiredService<EaselClient>().AsImageGenerator());
        return services;
    }
}
