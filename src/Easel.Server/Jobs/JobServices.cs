using Easel.Core.Assets;
using Easel.Core.Jobs;
using Easel.Server.Hosting;
using Easel.Storage.FileSystem;
using Easel.Storage.Sqlite;

namespace Easel.Server.Jobs;

/// <summary>Work that outlives its connection and its process: what the host adds and maps. A kind of work adds an <see cref="IJobHandler"/>.</summary>
internal static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services, EaselOptions options, DataFolder data) => services
        .AddSingleton<IJobStore>(provider => new StoredJobs(provider.GetRequiredService<Database>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IJobFiles>(provider =>
            new FileJobFiles(data, provider.GetRequiredService<IJobStore>(), provider.GetRequiredService<TimeProvider>(), options.JobQuotaBytes))
        .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IJobStore>())
        .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IJobFiles>())
        .AddSingleton<JobSignals>()
        .AddSingleton<JobRunner>()
        .AddSingleton<JobEndpoints>()
        .AddHostedService(provider => provider.GetRequiredService<JobRunner>());

    public static void MapJobs(this WebApplication app)
    {
        var jobs = app.Services.GetRequiredService<JobEndpoints>();
        app.MapGet(Routes.Jobs, jobs.ListAsync);
        app.MapGet(Routes.Jobs + "/{id}", jobs.GetAsync);
        app.MapPost(Routes.Jobs + "/{id}/cancel", jobs.CancelAsync);
    }
}
