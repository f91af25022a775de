using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Imaging;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Providers.Generators;

public static class GeneratorServices
{
    /// <summary>
    /// Adds a model that Microsoft.Extensions.AI's image generator draws; one line for each. Of what the card offers, previews, masks and
    /// variations are left out, for which <see cref="IImageGenerator"/> has no words.
    /// </summary>
    /// <param name="name">Names the provider in configuration, logs and telemetry; no two generators have the same.</param>
    /// <param name="card">Says <see cref="ModelCard.IsRemote"/> where a service draws, and edits only if the generator edits.</param>
    /// <param name="create">Makes the generator for the first request; it is disposed with the services.</param>
    /// <exception cref="ArgumentException">The name is empty, or another generator's.</exception>
    public static IServiceCollection AddImageGenerator(
        this IServiceCollection services,
        string name,
        ModelCard card,
        Func<IServiceProvider, IImageGenerator> create
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(create);
        if (services.Any(service => service.ServiceType == typeof(GeneratorModelProvider) && Equals(service.ServiceKey, name)))
        {
            throw new ArgumentException($"There is an image generator named '{name}' already.", nameof(name));
        }

        return services
            .AddKeyedSingleton(
                name,
                (all, _) =>
                    new GeneratorModelProvider(
                        name,
                        card,
                        () => create(all),
                        new ImageCodec(all.GetService<ImagingOptions>()),
                        all.GetRequiredService<IImageRenderer>()
                    )
            )
            .AddSingleton<IModelProvider>(all => all.GetRequiredKeyedService<GeneratorModelProvider>(name));
    }
}
