using Easel.Core.Assets;
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
}
