using Easel.Storage;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;

namespace Easel.Server.Hosting;

/// <summary>Where this server keeps things: the file system and SQLite.</summary>
internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, EaselOptions options, ServerData data) =>
        services
            .AddSingleton(data.SigningKey)
            .AddSqliteStorage(data.Folder)
            .AddFileSystemStorage(
                data.Folder,
                new StorageQuotas
                {
                    AssetBytes = options.AssetQuotaBytes,
                    FileBytes = options.FileQuotaBytes,
                    AnswerBytes = options.AnswerQuotaBytes,
                    JobBytes = options.JobQuotaBytes,
                    IsShared = options.IsShared,
                }
            );
}
