using Easel.Core.Assets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Caching;

/// <summary>Registers the cache of responses.</summary>
public static class CacheServices
{
    /// <summary>The key of the <see cref="IAssetStore"/> that holds the cache's images.</summary>
    public const string Files = "cache";

    /// <summary>Adds the cache to the pipeline. The host adds an <see cref="ICacheIndex"/> and, under <see cref="Files"/>, an
    /// <see cref="IAssetStore"/>.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names all of them.</exception>
    public static IServiceCollection AddResponseCache(this IServiceCollection services, CacheOptions options)
    {
        var problems = options.Problems().ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        services.AddSingleton(options);
        services.AddSingleton<CacheKeys>();
        services.AddSingleton(all => new ResponseCache(
            all.GetRequiredService<ICacheIndex>(),
            all.GetRequiredKeyedService<IAssetStore>(Files),
            options,
            all.GetRequiredService<TimeProvider>(),
            all.GetRequiredService<ILogger<ResponseCache>>()
        ));
        services.AddSingleton<IExpiringStore>(all => all.GetRequiredService<ResponseCache>());
        return options.Enabled
            ? services.UseImageEngine(
                (inner, all) => new CachingEngine(inner, all.GetRequiredService<ResponseCache>(), all.GetRequiredService<CacheKeys>())
            )
            : services;
    }
}
