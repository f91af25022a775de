using Easel.Core.Idempotency;
using Easel.Core.Storage;
using Easel.Storage.Blobs;
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
            .AddSingleton<IBlobStore>(new FolderBlobStore(data))
            .AddSingleton<IResponseStore>(provider => new FileSystemResponseStore(
                data,
                provider.GetRequiredService<TimeProvider>(),
                quotas.ResponseBytes
            ))
            .AddBlobStores(quotas);
}
