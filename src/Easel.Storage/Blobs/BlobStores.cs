using Easel.Core.Assets;
using Easel.Core.Caching;
using Easel.Core.Files;
using Easel.Core.Gallery;
using Easel.Core.Idempotency;
using Easel.Jobs;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Storage.Blobs;

/// <summary>The stores whose contents are blobs, over whichever <see cref="IBlobStore"/> is registered.</summary>
public static class BlobStores
{
    private const long Unbounded = long.MaxValue / 2;

    /// <summary>Needs a <see cref="SqlDatabase"/>, which knows whose the files are, and an <see cref="IResponseStore"/>.</summary>
    /// <param name="sweepsAssets">False: images that have expired are deleted by where they are kept.</param>
    public static IServiceCollection AddBlobStores(this IServiceCollection services, StorageQuotas quotas, bool sweepsAssets = true) =>
        services
            .AddSingleton<IAssetStore>(provider => new BlobAssetStore(
                provider.GetRequiredService<IBlobStore>(),
                provider.GetRequiredService<TimeProvider>(),
                quotas.AssetBytes,
                quotas.IsShared,
                sweeps: sweepsAssets
            ))
            .AddSingleton<IFileStore>(provider => new UploadedFiles(
                provider.GetRequiredService<IBlobStore>(),
                provider.GetRequiredService<SqlDatabase>(),
                provider.GetRequiredService<TimeProvider>(),
                quotas.FileBytes,
                quotas.IsShared
            ))
            .AddSingleton<IJobFiles>(provider => new BlobJobFiles(
                provider.GetRequiredService<IBlobStore>(),
                provider.GetRequiredService<IJobStore>(),
                provider.GetRequiredService<TimeProvider>(),
                quotas.JobBytes,
                quotas.IsShared
            ))
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IAssetStore>())
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IFileStore>())
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IResponseStore>())
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IJobFiles>());

    /// <summary>The images of the cache of responses. What its index does not know any more, as after a crash, expires in time, and has room
    /// beside the rest.</summary>
    /// <param name="maxBytes">Of what the index knows.</param>
    public static IServiceCollection AddBlobCache(this IServiceCollection services, long maxBytes) =>
        services
            .AddKeyedSingleton<IAssetStore>(
                CacheServices.Files,
                (provider, _) =>
                    new BlobAssetStore(
                        provider.GetRequiredService<IBlobStore>(),
                        provider.GetRequiredService<TimeProvider>(),
                        maxBytes + maxBytes / 8,
                        folder: "cache"
                    )
            )
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredKeyedService<IAssetStore>(CacheServices.Files));

    /// <summary>The images of the gallery, which go with their records: the records bound them.</summary>
    public static IServiceCollection AddBlobGallery(this IServiceCollection services) =>
        services.AddKeyedSingleton<IAssetStore>(
            GalleryServices.Files,
            (provider, _) =>
                new BlobAssetStore(
                    provider.GetRequiredService<IBlobStore>(),
                    provider.GetRequiredService<TimeProvider>(),
                    Unbounded,
                    folder: "gallery",
                    sweeps: false
                )
        );
}
