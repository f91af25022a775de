using Easel.Core.Access.Keys;
using Easel.Core.Assets;
using Easel.Core.Caching;
using Easel.Core.Gallery;
using Easel.Core.Idempotency;
using Easel.Core.Secrets;
using Easel.Core.Storage;
using Easel.Core.Templates;
using Easel.Core.Usage;
using Easel.Core.Webhooks;
using Easel.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Storage.Sql;

/// <summary>The stores that are records, over whichever database is registered.</summary>
public static class SqlStores
{
    /// <summary>Needs a <see cref="SqlDatabase"/>.</summary>
    public static IServiceCollection AddSqlStores(this IServiceCollection services) =>
        services
            .AddSingleton<IStorageHealth>(provider => provider.GetRequiredService<SqlDatabase>())
            .AddSingleton<IAccessKeyStore, SqlAccessKeyStore>()
            .AddSingleton<SqlJobStore>()
            .AddSingleton<IJobStore>(provider => provider.GetRequiredService<SqlJobStore>())
            .AddSingleton<IJobQueue>(provider => provider.GetRequiredService<SqlJobStore>())
            .AddSingleton<IWorkerStore, SqlWorkerStore>()
            .AddSingleton<ICrashRecords, SqlCrashRecords>()
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<ICrashRecords>())
            .AddSingleton<IResponseClaims, SqlResponseClaims>()
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IResponseClaims>())
            .AddSingleton<SqlWebhookStore>()
            .AddSingleton<IWebhookStore>(provider => provider.GetRequiredService<SqlWebhookStore>())
            .AddSingleton<IEventPublisher>(provider => provider.GetRequiredService<SqlWebhookStore>())
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<SqlWebhookStore>())
            .AddSingleton<IWebhookSubscriptions, SqlWebhookSubscriptions>()
            .AddSingleton<SqlUsageStore>()
            .AddSingleton<IUsageStore>(provider => provider.GetRequiredService<SqlUsageStore>())
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<SqlUsageStore>())
            .AddSingleton<ICacheIndex, SqlCacheIndex>()
            .AddSingleton<IPromptTemplateStore, SqlPromptTemplateStore>()
            .AddSingleton<IGalleryStore, SqlGalleryStore>()
            .AddSingleton<IProviderKeyStore, SqlProviderKeyStore>()
            .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IJobStore>());
}
