using Easel.Core.Assets;
using Easel.Core.Usage;
using Easel.Jobs;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Storage.PostgreSql;

/// <summary>Records in PostgreSQL.</summary>
public static class PostgreSqlStorage
{
    /// <summary>How long work waits for a database that is down.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="connectionString">As <see cref="PostgreSqlConnectionString"/> reads it.</param>
    public static IServiceCollection AddPostgreSqlStorage(this IServiceCollection services, string connectionString) =>
        services
            .AddSingleton(provider => new PostgreSqlDatabase(
                connectionString,
                provider.GetRequiredService<TimeProvider>(),
                Patience,
                provider.GetRequiredService<ILogger<PostgreSqlDatabase>>()
            ))
            .AddSingleton<SqlDatabase>(provider => provider.GetRequiredService<PostgreSqlDatabase>())
            .AddSingleton<IJobNews, PostgreSqlJobNews>()
            .AddSqlStores()
            .AddSpendLeases<SqlSpendLeases>()
            .AddSingleton<IExpiringStore>(provider => (SqlSpendLeases)provider.GetRequiredService<ISpendLeases>());
}
