using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Jobs;
using Easel.Server.Hosting;
using Easel.Server.Jobs.Schemas;
using Easel.Server.Roles;

namespace Easel.Server.Jobs;

/// <summary>Work that outlives its connection and its process: what the host adds and maps. A kind of work adds an
/// <see cref="IJobHandler"/>.</summary>
internal static class JobServices
{
    private const string Path = "/v1/jobs";
    private const string Tag = "Jobs";
    private const string NoSuchJob = "No such job of this access key.";

    public static IServiceCollection AddJobs(this IServiceCollection services, EaselOptions options) =>
        services
            .AddSingleton(
                new JobOptions
                {
                    MaxQueued = options.MaxQueuedJobs,
                    ReturnGrace = options.Responses.ReturnGrace,
                    TakesFromQueue = options.Role is not ServerRole.Api,
                }
            )
            .AddSingleton<JobSignals>()
            .AddSingleton<JobEnds>()
            .AddSingleton<JobAttempts>()
            .AddSingleton<CrashLimit>()
            .AddSingleton<SuspectGate>()
            .AddSingleton<JobRunner>()
            .AddSingleton<JobEndpoints>()
            .AddHostedService(provider => provider.GetRequiredService<JobRunner>())
            .AddHostedService<JobNewsListener>();

    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var jobs = routes.Of<JobEndpoints>();
        routes
            .MapGet(Path, jobs.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listJobs", Tag, "Ours. This access key's accepted work.")
            .TakesQuery(typeof(ListJobsParameters))
            .Returns(Body.Json<ListJobsResponse>(), "A page of it.")
            .Fails(400, "A wrong parameter.");
        routes
            .MapGet(Path + "/{job_id}", jobs.To(endpoints => endpoints.GetAsync))
            .AllowHead()
            .Documented("getJob", Tag, "Ours. One of them.")
            .Returns(Body.Json<Schemas.Job>(), "The job.")
            .Fails(404, NoSuchJob);
        routes
            .MapPost(Path + "/{job_id}/cancel", jobs.To(endpoints => endpoints.CancelAsync))
            .Documented("cancelJob", Tag, "Ours. Stops it, wherever it runs.")
            .Returns(Body.Json<Schemas.Job>(), "The job, which may need a moment to stop.")
            .Fails(400, "It has ended otherwise.")
            .Fails(404, NoSuchJob);
    }
}
