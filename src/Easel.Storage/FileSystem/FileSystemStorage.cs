using Easel.Core.Assets;
using Easel.Core.Caching;
using Easel.Core.Files;
using Easel.Core.Idempotency;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Storage.FileSystem;

/// <summary>Images, files, responses and what jobs make, in a folder of this machine.</summary>
public static class FileSystemStorage
{
    /// <summary>Needs a <see cref="SqlDatabase"/>, which knows whose the files are.</summary>
    public static IServiceCollection AddFileSystemStorage(this IServiceCollection services, DataFolder data, StorageQuotas quotas) =>
        services
            .AddSingleton(data)
            .AddSingleton<IStorageHealth>(new DataFolderHealth(data))
            .AddSingleton<IAssetStore>(provider => new FileAssetStore(
                data,
                provider.GetRequiredService<TimeProvider>(),
                quotas.AssetBytes,
                quotas.IsShared
            ))
            .AddSingleton<IResponseStore>(provider => new FileSystemResponseStore(
                data,
                provider.GetRequiredService<TimeProvider>(),
                quotas.AnswerBytes
            ))
            .AddSingleton<IFileStore>(provider => new UploadedFiles(
                data,
                provider.GetRequiredService<SqlDatabase>(),
                provider.GetRequiredService<TimeProvider>(),
                quotas.FileBytes,
                quotas.IsShared
            ))
            .AddSingleton<IJobFiles>(provider => new FileJobFiles(
                data,
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
    public static IServiceCollection AddFileSystemCache(this IServiceCollection services, DataFolder data, long maxBytes) =>
        services
            .AddKeyedSingleton<IAssetStore>(
                CacheServices.Files,
                (provider, _) =>
                    new FileAssetStore(data, provider.GetRequiredService<TimeProvider>(), maxBytes + maxBytes / 8, folder: "cache")
            )
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredKeyedService<IAssetStore>(CacheServices.Files));
}
