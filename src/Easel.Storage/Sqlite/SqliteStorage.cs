using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Storage.Sqlite;

/// <summary>Records in one SQLite file.</summary>
public static class SqliteStorage
{
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, DataFolder data) =>
        services.AddSingleton<SqlDatabase>(_ => new SqliteDatabase(data)).AddSqlStores();
}
