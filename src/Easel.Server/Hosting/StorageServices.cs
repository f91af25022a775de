using Easel.Storage;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;

namespace Easel.Server.Hosting;

/// <summary>Where this server keeps things: the file system and SQLite.</summary>
internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, EaselOptions options, ServerData data) => services
        .AddSingleton(data.SigningKey)
        .AddSqliteStorage(data.Folder)
        .AddFileSystemStorage(data.Folder, new StorageQuotas
        {
            AssetBytes = options.AssetQuotaBytes, FileBytes = options.FileQuotaBytes, AnswerBytes = options.AnswerQuotaBytes, JobBytes = options.JobQuotaBytes,
            IsShared = options.IsShared,
        });

    /// <summary>Looked for when the server listens: the start need not wait for it.</summary>
    public static void WarnOfMissingLibrary(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() =>
    {
        if (SqliteLibrary.Problem is { } problem) app.Logger.LogWarning("{Problem}", problem);
    }));
}
