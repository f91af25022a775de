using Easel.Core.Signing;
using Easel.Server.Hosting;
using Easel.Storage;
using Easel.Storage.FileSystem;
using Easel.Storage.PostgreSql;
using Easel.Storage.S3;
using Easel.Storage.Sqlite;

namespace Easel.Server.Storage;

/// <summary>Where this server keeps things: files in the data folder or in a bucket, records in SQLite or in PostgreSQL.</summary>
internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, EaselOptions options, ServerData data) =>
        services
            .AddSingleton(data.SigningKey)
            .AddSingleton<ServerId>()
            .AddRecords(options.Storage, data.Folder)
            .AddContents(
                options.Storage,
                data.Folder,
                new StorageQuotas
                {
                    AssetBytes = options.Storage.AssetQuotaBytes,
                    FileBytes = options.Storage.FileQuotaBytes,
                    ResponseBytes = options.Storage.ResponseQuotaBytes,
                    JobBytes = options.Storage.JobQuotaBytes,
                    IsShared = options.IsShared,
                }
            );

    private static IServiceCollection AddContents(
        this IServiceCollection services,
        StorageOptions options,
        DataFolder data,
        StorageQuotas quotas
    ) => options.S3 is { } s3 ? services.AddS3Storage(s3, data, quotas) : services.AddFileSystemStorage(data, quotas);

    public static IServiceCollection AddRecords(this IServiceCollection services, StorageOptions options, DataFolder data) =>
        options.ConnectionString is { } postgreSql ? services.AddPostgreSqlStorage(postgreSql) : services.AddSqliteStorage(data);
}
