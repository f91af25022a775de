using Easel.Dialects.Endpoints;
using Easel.Jobs;
using Easel.Server.Hosting;

namespace Easel.Server.Jobs;

/// <summary>Work that outlives its connection and its process: what the host adds and maps. A kind of work adds an
/// <see cref="IJobHandler"/>.</summary>
internal static class JobServices
{
    private const string Path = "/v1/jobs";

    public static IServiceCollection AddJobs(this IServiceCollection services, EaselOptions options) =>
        services
            .AddSingleton(new JobOptions { MaxQueued = options.MaxQueuedJobs })
            .AddSingleton<JobSignals>()
            .AddSingleton<JobEnds>()
            .AddSingleton<JobAttempts>()
            .AddSingleton<JobRunner>()
            .AddSingleton<JobEndpoints>()
            .AddHostedService(provider => provider.GetRequiredService<JobRunner>());

    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var jobs = routes.ServiceProvider.GetRequiredService<JobEndpoints>();
        routes.MapGet(Path, jobs.ListAsync).AllowHead();
        routes.MapGet(Path + "/{id}", jobs.GetAsync).AllowHead();
        routes.MapPost(Path + "/{id}/cancel", jobs.CancelAsync);
    }
}
