using Easel.Core.Assets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Core.Gallery;

/// <summary>Registers the gallery: outside of accounting and cache, so that what it keeps has its cost, wherever it came from.</summary>
public static class GalleryServices
{
    /// <summary>The key of the <see cref="IAssetStore"/> that holds the images.</summary>
    public const string Files = "gallery";

    /// <summary>The host adds an <see cref="IGalleryStore"/> and, under <see cref="Files"/>, an <see cref="IAssetStore"/>.</summary>
    /// <exception cref="ArgumentException">An option is out of range; the message names all of them.</exception>
    public static IServiceCollection AddGallery(this IServiceCollection services, GalleryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = options.Problems().ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        return services
            .AddSingleton(all => new ImageGallery(
                all.GetRequiredService<IGalleryStore>(),
                all.GetRequiredKeyedService<IAssetStore>(Files),
                options,
                all.GetRequiredService<TimeProvider>(),
                all.GetRequiredService<ILogger<ImageGallery>>()
            ))
            .AddSingleton<IExpiringStore>(all => all.GetRequiredService<ImageGallery>())
            .UseImageEngine((inner, all) => new GalleryEngine(inner, all.GetRequiredService<ImageGallery>()));
    }
}
