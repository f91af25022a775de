using Easel.Core.Idempotency;
using Easel.Core.Storage;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Storage.S3;

/// <summary>Images, files, responses and what jobs make, in a bucket.</summary>
public static class S3Storage
{
    /// <summary>Needs a <see cref="Sql.SqlDatabase"/>, which knows whose the files are.</summary>
    /// <param name="data">Of this server alone, for what is being written.</param>
    public static IServiceCollection AddS3Storage(
        this IServiceCollection services,
        S3Options options,
        DataFolder data,
        StorageQuotas quotas
    ) =>
        services
            .AddSingleton(data)
            .AddSingleton<IStorageHealth>(new DataFolderHealth(data))
            .AddSingleton(new S3Client(options))
            .AddSingleton(provider => new S3BlobStore(
                provider.GetRequiredService<S3Client>(),
                data,
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<IBlobStore>(provider => provider.GetRequiredService<S3BlobStore>())
            .AddSingleton(provider => new S3Health(provider.GetRequiredService<S3BlobStore>()))
            .AddSingleton<IStorageHealth>(provider => provider.GetRequiredService<S3Health>())
            .AddSingleton<IResponseStore>(provider => new S3ResponseStore(
                provider.GetRequiredService<S3BlobStore>(),
                data,
                provider.GetRequiredService<TimeProvider>(),
                quotas.ResponseBytes,
                provider.GetRequiredService<ILogger<S3ResponseStore>>()
            ))
            .AddBlobStores(quotas, sweepsAssets: !options.LifecycleExpires);
}
