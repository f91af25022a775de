using Easel.Core.Assets;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Storage.FileSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Storage.Sqlite;

/// <summary>Records in one SQLite file.</summary>
public static class SqliteStorage
{
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, DataFolder data) =>
        services
            .AddSingleton(_ => new Database(data))
            .AddSingleton<IStorageHealth>(provider => provider.GetRequiredService<Database>())
            .AddSingleton<IJobStore>(provider => new StoredJobs(
                provider.GetRequiredService<Database>(),
                provider.GetRequiredService<TimeProvider>()
            ))
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IJobStore>());
}
